import { measuresOf } from '$lib/compare/measures';
import type { PriceSheet, SheetItem } from '$lib/data/price-sheet.schema';
import { dateOf, dayNumber, type Fen, parseAmount } from '$lib/engine';
import { pickedItems } from '$lib/engine/choices';
import { paymentView } from '$lib/payments/payment-view';
import type { Column, Columns } from '$lib/plan/columns';
import type { EstimateKind, Issuer } from '$lib/plan/estimate.schema';

/** A planned transfer: its day on the axis, and whole fen. */
export interface Transfer {
	readonly day: number;
	readonly amount: Fen;
}

/** Days and counts as numbers, amounts in whole fen, dates and words as text, names as the sheet has them. */
export type FactValue = number | string | readonly Transfer[] | readonly SheetItem['name'][];

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

/** The first day on which something has to leave: a date, or while there is none the day on the axis. */
function firstSendBy({ document, funding, level }: Column, prepared: Columns['prepared']): FactValue | null {
	const { plan, payments } = document;
	const view = paymentView({ prepared, plan, funding, home: payments.home, level });
	if (!view.ok || view.value.ahead.length === 0) return null;
	const day = Math.min(...view.value.ahead.map(({ sendBy }) => sendBy));
	const admitted = funding.admissionDate === undefined ? null : dayNumber(funding.admissionDate);
	return admitted === null ? day : dateOf(admitted + plan.leadDays + day);
}

function ofEach(column: Column, { prepared }: Columns) {
	const { plannedDays, stayDays, all, deposit, reach } = measuresOf(column);
	return {
		level: column.level,
		plannedDays,
		stayDays,
		all,
		deposit,
		reach,
		firstSendBy: firstSendBy(column, prepared)
	};
}

const money = (text: string | undefined): Fen | null => (text === undefined ? null : parseAmount(text));

/** What all columns share, said once with the plan. */
function ofPlan({ document, funding }: Column, { sheet }: Columns) {
	const { plan, timing, payments } = document;
	const { topUp } = funding;
	const picked = pickedItems(sheet.items, plan.choices);
	const transfers = funding.planned.map(({ day, amount }) => ({ day, amount: money(amount) ?? (0 as Fen) }));
	return {
		admission: funding.admissionDate ?? null,
		sheet: versionOf(sheet),
		timing,
		weight: plan.weightKg,
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
		country: payments.from ?? null,
		currency: payments.home?.currency ?? null,
		rate: payments.home?.rate ?? null,
		buffer: payments.home?.buffer ?? null,
		feePercent: payments.home?.feePercent ?? null,
		feeFixed: payments.home?.feeFixed ?? null
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

function changed(column: string | null, was: Facts, is: Facts): FactChange[] {
	const facts = Object.keys(is) as Fact[];
	return facts
		.map((fact) => ({ column, fact, was: was[fact] ?? null, is: is[fact] ?? null }))
		.filter((one) => JSON.stringify(one.was) !== JSON.stringify(one.is));
}

/** What is another fact about a column; what all columns share is said with the plan. */
export function factChanges(
	was: Column,
	is: Column,
	all: { readonly was: Columns; readonly is: Columns }
): FactChange[] {
	return [
		...changed(is.id, ofEach(was, all.was), ofEach(is, all.is)),
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
