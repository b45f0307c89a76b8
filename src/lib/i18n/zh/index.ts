import type { en } from '../en';
import { answer } from './answer';
import { chances } from './chances';
import { classes } from './classes';
import { dayWords } from './day-words';
import { page } from './page';
import { stay } from './stay';
import { travel } from './travel';

export const zh: typeof en = { ...page, ...stay, ...dayWords, ...answer, ...classes, ...travel, ...chances };
