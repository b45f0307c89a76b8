import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Content } from '$lib/model/content.schema';
import type { PlanDocument } from '$lib/model/document.schema';
import type { EstimateFacts } from '$lib/model/estimate.schema';
import type { Funding } from '$lib/model/funding.schema';
import type { Scenario } from '$lib/model/kept-plan.schema';
import type { PaymentSettings } from '$lib/model/payment-settings.schema';
import {
	KIND_NUMBERS,
	LEFT_OUT,
	PRICE_TIER_NUMBERS,
	PER_NUMBERS,
	RATE_NUMBERS,
	RULE_NUMBERS,
	SUPPORT_NUMBERS
} from './constants';
import { packedDates } from './days';
import type {
	PackedContent,
	PackedDocument,
	PackedEstimate,
	PackedFunding,
	PackedPayments,
	PackedSpan,
	PackedStay
} from './schema';

/** The built-in sheet that prices rest on, where a content does not name its own. */
export type SheetName = NonNullable<Content['builtIn']>;

type Stay = Pick<Scenario, 'level' | 'name' | 'baselineDays' | 'extraDays' | 'choices' | 'course'>;

/** A field only where it holds something. */
function when<T extends object>(holds: boolean, field: T): T | Record<never, never> {
	return holds ? field : {};
}

/** Fields whose value is absent, left out. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}

function isEmpty(record: object): boolean {
	return Object.keys(record).length === 0;
}

function packedSpan({ support, firstDay, days, perDay }: Stay['course'][number]): PackedSpan {
	const number = SUPPORT_NUMBERS.indexOf(support);
	const name = number < 0 ? support : number;
	return perDay === 1 ? [name, firstDay, days] : [name, firstDay, days, perDay];
}

function packedStay({ level, name, baselineDays, extraDays, choices, course }: Stay, key?: number): PackedStay {
	return {
		d: [PRICE_TIER_NUMBERS.indexOf(level), baselineDays, extraDays],
		...when(course.length > 0, { c: course.map(packedSpan) }),
		...when(!isEmpty(choices), { p: choices }),
		...given({ n: name, k: key })
	};
}

function packedFunding(funding: Funding): PackedFunding {
	const { deposit, guarantee, topUp, planned, admissionDate, holidays, workingWeekends } = funding;
	const { rule, floor, step, arrivalDays, target = '', standard = '' } = topUp;
	const isUsual =
		rule === 'fill-to' &&
		floor === LEFT_OUT.floor &&
		step === LEFT_OUT.step &&
		arrivalDays === LEFT_OUT.arrivalDays &&
		target === LEFT_OUT.target &&
		standard === '';
	return {
		...when(deposit !== LEFT_OUT.deposit, { d: deposit }),
		...when(guarantee !== LEFT_OUT.guarantee, { g: guarantee }),
		...when(!isUsual, { u: [RULE_NUMBERS.indexOf(rule), floor, step, arrivalDays, target, standard] as const }),
		...when(planned.length > 0, { p: planned.map(({ day, amount }): [number, string] => [day, amount]) }),
		...given({ a: admissionDate }),
		...when(holidays.length > 0, { h: packedDates(holidays) }),
		...when(workingWeekends.length > 0, { w: packedDates(workingWeekends) })
	};
}

function packedPayments({
	from,
	closedFridays,
	home,
	depositShare,
	daysBefore,
	ownCosts
}: PaymentSettings): PackedPayments {
	return {
		...given({ c: from, f: closedFridays, d: depositShare }),
		...(home
			? {
					h: [
						home.currency,
						home.rate,
						home.buffer,
						home.feePercent,
						home.feeFixed,
						RATE_NUMBERS.indexOf(home.rateFrom),
						home.rateDate ?? ''
					]
				}
			: {}),
		...when(!isEmpty(daysBefore), { b: daysBefore }),
		...when(ownCosts.length > 0, {
			o: ownCosts.map(({ kind, amount, currency, per, days }): [string, string, string, number, number] => [
				kind,
				amount,
				currency,
				PER_NUMBERS.indexOf(per),
				days
			])
		})
	};
}

/** Hospitals' own sheets, each written once however many revisions rest on it. */
class Sheets {
	readonly all: PriceSheet[] = [];
	readonly #texts: string[] = [];

	place(sheet: PriceSheet): number {
		const text = JSON.stringify(sheet);
		const known = this.#texts.indexOf(text);
		if (known >= 0) return known;
		this.#texts.push(text);
		return this.all.push(sheet) - 1;
	}
}

/** Scenarios by number, so that a revision and the one before it are told apart scenario by scenario. */
class Keys {
	readonly #ids: string[] = [];

	place(id: string): number {
		const known = this.#ids.indexOf(id);
		return known >= 0 ? known : this.#ids.push(id) - 1;
	}
}

/** What is gathered over a whole document while its parts are packed. */
interface Gathered {
	readonly builtIn: SheetName;
	readonly sheets: Sheets;
	/** Only where something was handed out: else there is nothing to tell apart. */
	readonly keys: Keys | null;
}

function packedContent(content: Content, { builtIn, sheets, keys }: Gathered): PackedContent {
	const { level, timing, plan, funding, prices, payments, outlook, scenarios } = content;
	const name = content.builtIn ?? builtIn;
	const [f, m] = [packedFunding(funding), packedPayments(payments)];
	const isUsual = plan.weightKg === LEFT_OUT.weightKg && plan.leadDays === LEFT_OUT.leadDays;
	return {
		...when(timing !== LEFT_OUT.timing, { t: timing }),
		...when(!isUsual, { w: [plan.weightKg, plan.leadDays] as [string, number] }),
		s: [packedStay({ ...plan, level }), ...scenarios.map((one) => packedStay(one, keys?.place(one.id)))],
		...when(!isEmpty(f), { f }),
		...(prices.kind === 'quote' ? { q: prices.quote } : {}),
		...(prices.kind === 'file' ? { x: sheets.place(prices.sheet) } : {}),
		...when(prices.kind !== 'file', { b: name.id === LEFT_OUT.sheetId ? [name.version] : [name.version, name.id] }),
		...when(!isEmpty(m), { m }),
		...when(!isEmpty(outlook), { o: given({ m: outlook.model, f: outlook.funds }) })
	};
}

function packedEstimate(estimate: EstimateFacts, gathered: Gathered): PackedEstimate {
	const { number, caseCode, issuer, validDays, attester, issued } = estimate;
	return {
		...given({ n: number, p: caseCode, a: attester }),
		...when(!isEmpty(issuer), { i: given(issuer) }),
		...when(validDays !== LEFT_OUT.validDays, { v: validDays }),
		...when(issued.length > 0, {
			r: issued.map((one) => ({
				r: one.revision,
				t: one.at,
				u: one.validUntil,
				k: KIND_NUMBERS.indexOf(one.kind),
				...given({ a: one.attester, e: one.reason, p: one.caseCode }),
				...when(!isEmpty(one.issuer), { i: given(one.issuer) }),
				c: packedContent(one.content, gathered)
			}))
		})
	};
}

/**
 * Packs a plan document small, for a link. Only what is named here is sent: a hospital's bill never is, nor anything
 * that is added to the document later, until it is packed here on purpose. Ids stay behind.
 *
 * @param builtIn the built-in sheet that the figures rest on where the document does not name one.
 */
export function packed(document: PlanDocument, builtIn: SheetName): PackedDocument {
	const sheets = new Sheets();
	const gathered = { builtIn, sheets, keys: document.estimate.issued.length > 0 ? new Keys() : null };
	const content = packedContent(document, gathered);
	const e = packedEstimate(document.estimate, gathered);
	return { ...content, ...when(!isEmpty(e), { e }), ...when(sheets.all.length > 0, { z: sheets.all }) };
}
