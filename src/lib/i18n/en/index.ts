import { answer } from './answer';
import { charges } from './charges';
import { page } from './page';
import { stay } from './stay';
import { strip } from './strip';
import { supports } from './supports';

/** The words of the first page, area by area; forms that are fetched later bring their own. */
export const en = { ...page, ...stay, ...supports, ...strip, ...answer, ...charges };
