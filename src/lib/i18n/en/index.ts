import { answer } from './answer';
import { chances } from './chances';
import { classes } from './classes';
import { dayWords } from './day-words';
import { page } from './page';
import { stay } from './stay';
import { travel } from './travel';

/** The words of the first page, area by area; forms that are fetched later bring their own. */
export const en = { ...page, ...stay, ...dayWords, ...answer, ...classes, ...travel, ...chances };
