import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { accepted, refused, type Result } from '$lib/model/faults';
import { parseAmount } from '$lib/model/money';
import { aimSchema, depositStepSchema, paySchema } from '$lib/model/safe-plan.schema';
import type { SafePlanQuestion } from '../engine/outlook';
import { Reader } from './fault-collector';
import { type KnownModels, OUTLOOK_FIELDS, readOutlookParts } from './outlook-question';
import { fieldsOf, type FindSheet } from './question';

export interface SheetAndSafePlan {
	readonly sheet: PriceSheet;
	readonly question: SafePlanQuestion;
}

const FIELDS = [...OUTLOOK_FIELDS, 'aim', 'depositStep', 'pay'] as const;

/**
 * The one door for a question of how much to have ready (contract, section 9): a sheet and a question out, or every
 * fault that can be told without working it out, in the order of their paths.
 */
export function readSafePlanQuestion(
	json: unknown,
	findSheet: FindSheet,
	known: KnownModels
): Result<SheetAndSafePlan> {
	const reader = new Reader();
	const fields = fieldsOf(json, FIELDS, reader);
	if (!fields) return refused(reader.faults);
	const { sheet, question } = readOutlookParts(fields, reader, findSheet, known);
	if (fields.funding === undefined && !reader.refused('funding')) reader.add([{ path: 'funding', code: 'missing' }]);
	const aim = reader.part(aimSchema, fields.aim, 'aim');
	const step = reader.part(depositStepSchema, fields.depositStep, 'depositStep');
	const pay = reader.part(paySchema, fields.pay, 'pay');
	const { faults } = reader;
	if (faults.length > 0) return refused(faults);
	const depositStep = step === undefined ? undefined : (parseAmount(step) ?? undefined);
	// Without funds there is nothing to be said of them.
	const funds = fields.funds === undefined ? undefined : question.funds;
	return accepted({ sheet, question: { ...question, funds, aim, depositStep, pay } } as SheetAndSafePlan);
}
