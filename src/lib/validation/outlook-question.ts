import * as z from 'zod/mini';
import { courseModelSchema, type CourseModel } from '$lib/model/course-model.schema';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { amountSchema } from '$lib/model/scalars.schema';
import { accepted, type Loose, refused, type Result } from '$lib/model/faults';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { parseAmount } from '$lib/model/money';
import { checkOutlookQuestion, type OutlookQuestion, prepareModel } from '../engine/outlook';
import { checkChoices } from '../engine/choices';
import { fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { Reader } from './fault-collector';
import { fieldsOf, type FindSheet, readSheetOrId } from './question';

/** The course models that a question may name by id. */
export type KnownModels = ReadonlyMap<string, CourseModel>;

export interface SheetAndOutlook {
	readonly sheet: PriceSheet;
	readonly question: OutlookQuestion;
}

/** A plan whose course the model writes: with a course of its own it is refused by that name. */
export const outlookPlanSchema = z.omit(planSchema, { course: true });

export const levelSchema = z.enum(PRICE_TIERS);

/** Sums of which is asked how likely they are to be enough. */
export const fundsSchema = z.array(amountSchema).check(z.maxLength(100));

/** What a question of how likely what is has to say. */
export const OUTLOOK_FIELDS = ['sheet', 'sheetId', 'plan', 'model', 'modelId', 'level', 'funding', 'funds'] as const;

/** Exactly one of a course model and the id of a built-in one. */
function readModelOrId(
	{ model, modelId }: Record<string, unknown>,
	reader: Reader,
	known: KnownModels
): Loose<CourseModel> | undefined {
	if (model === undefined && modelId === undefined) {
		reader.add([{ path: 'model', code: 'missing' }]);
		return undefined;
	}
	if (model !== undefined && modelId !== undefined) reader.add([{ path: 'modelId', code: 'one-of-two' }]);
	if (model !== undefined) return reader.part(courseModelSchema, model, 'model');
	if (typeof modelId !== 'string') {
		reader.add([{ path: 'modelId', code: 'wrong-type' }]);
		return undefined;
	}
	const found = known.get(modelId);
	if (!found) reader.add([{ path: 'modelId', code: 'unknown-model', detail: { values: [...known.keys()] } }]);
	return found;
}

/**
 * The one door for a question of how likely what is (contract, section 8): a sheet and a question out, or every fault
 * that can be told without working it out, in the order of their paths.
 */
export function readOutlookQuestion(json: unknown, findSheet: FindSheet, known: KnownModels): Result<SheetAndOutlook> {
	const reader = new Reader();
	const fields = fieldsOf(json, OUTLOOK_FIELDS, reader);
	if (!fields) return refused(reader.faults);
	const { sheet, question } = readOutlookParts(fields, reader, findSheet, known);
	const { faults } = reader;
	return faults.length > 0 ? refused(faults) : accepted({ sheet, question } as SheetAndOutlook);
}

/** The parts of a question about an outlook, faults and all, for every door that asks for them. */
export function readOutlookParts(
	fields: Record<string, unknown>,
	reader: Reader,
	findSheet: FindSheet,
	known: KnownModels
): { readonly sheet: Loose<PriceSheet> | undefined; readonly question: Loose<OutlookQuestion> } {
	const sheet = readSheetOrId(fields, reader, findSheet);
	const model = readModelOrId(fields, reader, known);
	if (fields.plan === undefined && !reader.refused('plan')) reader.add([{ path: 'plan', code: 'missing' }]);
	const plan = reader.part(outlookPlanSchema, fields.plan, 'plan');
	const level = reader.part(levelSchema, fields.level, 'level') ?? 'typical';
	const funding = reader.part(fundingSchema, fields.funding, 'funding');
	const funds = reader.part(fundsSchema, fields.funds, 'funds') ?? [];
	reader.add(checkOutlookQuestion({ plan, funding }, reader.refused));
	if (plan && sheet) reader.add(checkChoices(plan, sheet));
	// Sums and counts of a model mean nothing where one of its numbers was refused.
	if (model && !reader.refused('model')) {
		const prepared = prepareModel(model as CourseModel, plan ?? {});
		if (!prepared.ok) reader.add(prepared.faults);
	}
	const sums = (funds as string[]).map((text) => (typeof text === 'string' ? (parseAmount(text) ?? 0) : 0));
	return { sheet, question: { plan, model, level, funding, funds: sums } };
}
