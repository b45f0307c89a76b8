import * as z from 'zod/mini';
import { isAim } from './chance-text';
import { chanceSchema } from './course-model.schema';
import type { FaultCode } from './faults';
import { LIMITS } from './limits';
import { parseAmount } from './money';
import { amountSchema } from './scalars.schema';

/** How a family pays: the deposit that is safe, or only what the hospital asks for. */
export const WAYS_TO_PAY = ['safe', 'asked'] as const;

function rule(holds: (text: string) => boolean, code: FaultCode) {
	return z.refine<string>(holds, { error: code, abort: true });
}

/** The share of stays in which nothing is to go wrong (contract, section 9). */
export const aimSchema = chanceSchema.check(rule(isAim, 'out-of-range'));

/** Between deposits that are tried: an amount of at least 100.00. */
export const depositStepSchema = amountSchema.check(
	rule((text) => (parseAmount(text) ?? 0) >= LIMITS.depositStep, 'out-of-range')
);

export const paySchema = z.enum(WAYS_TO_PAY);
