import type { Messages } from '../messages';
import { answer } from './answer';
import { charges } from './charges';
import { page } from './page';
import { stay } from './stay';
import { strip } from './strip';
import { supports } from './supports';

export const zh: Messages = { ...page, ...stay, ...supports, ...strip, ...answer, ...charges };
