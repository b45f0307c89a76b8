import { measuresOf } from '$lib/analysis/measures';
import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import { lastDayOf } from '$lib/engine';
import { type Fen, parseAmount } from '$lib/model/money';
import { pickedItems } from '$lib/engine/choices';
import type { ScenarioResult, ScenarioResults } from '$lib/analysis/scenario-results';
import type { EstimateKind, Issuer } from '$lib/model/estimate.schema';
import type { Span } from '$lib/model/plan.schema';
import { type DatedDay, datedDay } from './dated-day';

/** A planned transfer: its day on the axis, and whole fen. */
export interface Transfer {
	readonly day: number;
	readonly amount: Fen;
}

/** Care of a course: from the first to the last day, both included. */
export interface Care extends Pick<Span, 'support' | 'perDay'> {
	readonly first: DatedDay;
	readonly last: DatedDay;
}

/** Days and counts as numbers, amounts in whole fen, dates and words as text, names as the sheet has them. */
export type FactValue =
	number | string | readonly Transfer[] | readonly Care[] | readonly SheetItem['name'][] | readonly DatedDay[];

/** What an estimate says of itself beside its figures. */
export interface Said {
	readonly issuer: Issuer;
	readonly caseCode?: string | undefined;
	/** Only of what was handed out: a draft's term moves with the day. */
	readonly validUntil?: string | undefined;
	readonly kind?: EstimateKind | undefined;
	readonly attester?: string | undefined;
}

export type Fact =
	keyof ReturnType<typeof ofEach> | keyof ReturnType<typeof ofPlan> | keyof ReturnType<typeof ofDocument>;

/** A figure or a word of a column before and after that is no charge; `null` where it is not known. */
export interface FactChange {
	/** Of the column that it belongs to; `null` for the plan and the document. */
	readonly column: string | null;
	readonly fact: Fact;
	readonly was: FactValue | null;
	readonly is: FactValue | null;
}

/** What care the course has, in the order of its days. */
function careOf(column: ScenarioResult): readonly Care[] {
	return column.document.plan.course
		.map((span) => ({ span, first: span.firstDay }))
		.sort((one, other) => one.first - other.first || one.span.support.localeCompare(other.span.support, 'en'))
		.map(({ span }) => ({
			support: span.support,
			first: datedDay(column, span.firstDay),
			last: datedDay(column, lastDayOf(span)),
			perDay: span.perDay
		}));
}

function ofEach(column: ScenarioResult) {
	const { plannedDays, stayDays, icuDays, all, deposit, reach, lowest, lowestDay, arrearsDays, refund, due } =
		measuresOf(column);
	return {
		name: column.name ?? null,
		level: column.level,
		plannedDays,
		stayDays,
		icuDays,
		care: careOf(column),
		all,
		deposit,
		reach,
		lowest,
		lowestDay: [datedDay(column, lowestDay)],
		arrearsDays,
		refund,
		due
	};
}

const money = (text: string | undefined): Fen | null => (text === undefined ? null : parseAmount(text));

/** What all columns share, said once with the plan. */
function ofPlan({ document, funding }: ScenarioResult, { sheet }: ScenarioResults) {
	const { plan, timing, payments, outlook } = document;
	const { home } = payments;
	const { topUp } = funding;
	const picked = pickedItems(sheet.items, plan.choices);
	const transfers = funding.planned.map(({ day, amount }) => ({ day, amount: money(amount) ?? (0 as Fen) }));
	return {
		admission: funding.admissionDate ?? null,
		sheet: versionOf(sheet),
		timing,
		weight: plan.weightKg,
		leadDays: plan.leadDays,
		products: sheet.items.filter(({ choice }, place) => choice !== undefined && picked[place]).map(({ name }) => name),
		depositShare: payments.depositShare ?? null,
		guarantee: money(funding.guarantee),
		rule: topUp.rule,
		floor: money(topUp.floor),
		target: topUp.rule === 'fill-to' ? money(topUp.target) : null,
		standard: topUp.rule === 'standard' ? money(topUp.standard) : null,
		step: money(topUp.step),
		arrivalDays: topUp.arrivalDays,
		planned: transfers,
		closedDays: [...funding.holidays].sort(),
		workingWeekends: [...funding.workingWeekends].sort(),
		funds: money(outlook.funds),
		country: payments.from ?? null,
		currency: home?.currency ?? null,
		rate: home?.rate ?? null,
		rateFrom: home?.rateFrom ?? null,
		rateDate: home?.rateDate ?? null,
		buffer: home?.buffer ?? null,
		feePercent: home?.feePercent ?? null,
		feeFixed: home?.feeFixed ?? null
	};
}

function ofDocument({ issuer, caseCode, validUntil, kind, attester }: Said) {
	const { hospital = null, campus = null, department = null, person = null, contact = null } = issuer;
	return {
		...{ kind: kind ?? null, hospital, campus, department, person, contact },
		...{ caseCode: caseCode ?? null, validUntil: validUntil ?? null, attester: attester ?? null }
	};
}

const versionOf = ({ id, version }: PriceSheet): string => `${id} ${version}`;

type Facts = Readonly<Partial<Record<Fact, FactValue | null>>>;

/** Lists of days that are long, and of which a reader wants what came and went. */
const LISTS: readonly Fact[] = ['closedDays', 'workingWeekends'];

function withoutCommon(one: FactChange): FactChange {
	const [was, is] = [one.was, one.is] as readonly (readonly string[])[];
	if (!LISTS.includes(one.fact) || !was || !is) return one;
	return { ...one, was: was.filter((day) => !is.includes(day)), is: is.filter((day) => !was.includes(day)) };
}

function changed(column: string | null, was: Facts, is: Facts): FactChange[] {
	const facts = Object.keys(is) as Fact[];
	return facts
		.map((fact) => ({ column, fact, was: was[fact] ?? null, is: is[fact] ?? null }))
		.filter((one) => JSON.stringify(one.was) !== JSON.stringify(one.is))
		.map(withoutCommon);
}

/** What is another fact about a column; what all columns share is said with the plan. */
export function factChanges(
	was: ScenarioResult,
	is: ScenarioResult,
	all: { readonly was: ScenarioResults; readonly is: ScenarioResults }
): FactChange[] {
	return [
		...changed(is.id, ofEach(was), ofEach(is)),
		...(is.id === null ? changed(null, ofPlan(was, all.was), ofPlan(is, all.is)) : [])
	];
}

/** What is other in what the document says of itself; its kind and its term only between two that were handed out. */
export function saidChanges(was: Said, is: Said): FactChange[] {
	const both = was.validUntil !== undefined && is.validUntil !== undefined;
	return changed(null, ofDocument(was), ofDocument(is)).filter(
		({ fact }) => both || !['kind', 'validUntil', 'attester'].includes(fact)
	);
}
