import { answer } from './answer';
import { chances } from './chances';
import { classes } from './classes';
import { page } from './page';
import { stay } from './stay';
import { strip } from './strip';
import { supports } from './supports';
import { travel } from './travel';

/** The words of the first page, area by area; forms that are fetched later bring their own. */
export const en = { ...page, ...stay, ...supports, ...strip, ...answer, ...classes, ...travel, ...chances };
