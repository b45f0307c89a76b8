import {
	KIND_NUMBERS,
	LEFT_OUT,
	PRICE_TIER_NUMBERS,
	PACKED_DOCUMENT_VERSION,
	PER_NUMBERS,
	RATE_NUMBERS,
	RULE_NUMBERS,
	SUPPORT_NUMBERS
} from './constants';
import { unpackedDates } from './days';
import type {
	PackedContent,
	PackedDocument,
	PackedEstimate,
	PackedFunding,
	PackedPayments,
	PackedStay
} from './schema';

/** Plain JSON in the shape of a plan document, not yet judged by its schema. */
export type Unjudged = Record<string, unknown>;

/** Fields that are absent, left out: the document's schema knows no `undefined`. */
function given(fields: Unjudged): Unjudged {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** An empty text stands for what is not there. */
function present(text: string): string | undefined {
	return text === '' ? undefined : text;
}

function stayOf({ d: [level, baselineDays, extraDays], c = [], p = {} }: PackedStay, newId: () => string): Unjudged {
	const course = c.map(([support, firstDay, days, perDay = 1]) => ({
		id: newId(),
		support: typeof support === 'number' ? SUPPORT_NUMBERS[support] : support,
		firstDay,
		days,
		perDay
	}));
	return { level: PRICE_TIER_NUMBERS[level], baselineDays, extraDays, choices: p, course };
}

function fundingOf({ d, g, u, p = [], a, h = [], w = [] }: PackedFunding): Unjudged {
	const usual = { floor: LEFT_OUT.floor, step: LEFT_OUT.step, arrivalDays: LEFT_OUT.arrivalDays };
	const topUp = u
		? given({
				rule: RULE_NUMBERS[u[0]],
				floor: u[1],
				step: u[2],
				arrivalDays: u[3],
				target: present(u[4]),
				standard: present(u[5])
			})
		: { rule: RULE_NUMBERS[0], ...usual, target: LEFT_OUT.target };
	return given({
		deposit: d ?? LEFT_OUT.deposit,
		guarantee: g ?? LEFT_OUT.guarantee,
		topUp,
		planned: p.map(([day, amount]) => ({ day, amount })),
		admissionDate: a,
		holidays: unpackedDates(h),
		workingWeekends: unpackedDates(w)
	});
}

function homeOf([currency, rate, buffer, feePercent, feeFixed, from, date]: NonNullable<
	PackedPayments['h']
>): Unjudged {
	return given({ currency, rate, buffer, feePercent, feeFixed, rateFrom: RATE_NUMBERS[from], rateDate: present(date) });
}

function paymentsOf({ c, f, h, d, b = {}, o = [] }: PackedPayments, newId: () => string): Unjudged {
	return given({
		from: c,
		closedFridays: f,
		home: h && homeOf(h),
		depositShare: d,
		daysBefore: b,
		ownCosts: o.map(([kind, amount, currency, per, days]) => ({
			id: newId(),
			kind,
			amount,
			currency,
			per: PER_NUMBERS[per],
			days
		}))
	});
}

function pricesOf({ q, x }: PackedContent, sheets: readonly unknown[]): Unjudged {
	// Both at once mean nothing: they go on together, for the document's schema to refuse.
	if (x !== undefined) return given({ kind: 'file', sheet: sheets[x], quote: q });
	return q === undefined ? { kind: 'built-in' } : { kind: 'quote', quote: q };
}

function contentOf(content: PackedContent, sheets: readonly unknown[], newId: () => string): Unjudged {
	const { t, w: [weightKg, leadDays] = [LEFT_OUT.weightKg, LEFT_OUT.leadDays], s, f = {}, b, m = {}, o = {} } = content;
	const [{ level, ...stay } = {}, ...others] = s.map((one) => stayOf(one, newId));
	return given({
		level,
		timing: t ?? LEFT_OUT.timing,
		plan: { weightKg, leadDays, ...stay },
		funding: fundingOf(f),
		prices: pricesOf(content, sheets),
		builtIn: b && { id: b[1] ?? LEFT_OUT.sheetId, version: b[0] },
		payments: paymentsOf(m, newId),
		outlook: given({ model: o.m, funds: o.f }),
		scenarios: others.map((one, place) => {
			const { n, k } = s[place + 1] ?? {};
			return given({ id: k === undefined ? newId() : `scenario-${k}`, name: n, ...one });
		})
	});
}

function estimateOf(estimate: PackedEstimate, sheets: readonly unknown[], newId: () => string): Unjudged {
	const { n, p, i = {}, v, a, r = [] } = estimate;
	const issued = r.map((one) =>
		given({
			revision: one.r,
			at: one.t,
			validUntil: one.u,
			kind: KIND_NUMBERS[one.k],
			attester: one.a,
			reason: one.e,
			issuer: one.i ?? {},
			caseCode: one.p,
			content: contentOf(one.c, sheets, newId)
		})
	);
	return given({ number: n, caseCode: p, issuer: i, validDays: v ?? LEFT_OUT.validDays, attester: a, issued });
}

/**
 * The way back from `packed`: a plan document of the version that was packed, with new ids, for its migrations and its
 * schema to read.
 */
export function unpacked({ e = {}, z = [], ...content }: PackedDocument, id: string, newId: () => string): Unjudged {
	return {
		schema: 'stay-plan',
		version: PACKED_DOCUMENT_VERSION,
		id,
		...contentOf(content, z, newId),
		estimate: estimateOf(e, z, newId)
	};
}
