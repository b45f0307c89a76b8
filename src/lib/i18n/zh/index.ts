import type { en } from '../en';
import { answer } from './answer';
import { chances } from './chances';
import { classes } from './classes';
import { page } from './page';
import { stay } from './stay';
import { strip } from './strip';
import { supports } from './supports';
import { travel } from './travel';

export const zh: typeof en = { ...page, ...stay, ...supports, ...strip, ...answer, ...classes, ...travel, ...chances };
