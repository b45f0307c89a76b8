import fc from 'fast-check';
import { plainWords } from '$lib/model/plain-words';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Content } from '$lib/model/content.schema';
import type { IssuedRevision } from '$lib/model/estimate.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import { OWN_COSTS } from '$lib/model/payment-settings.schema';
import { without } from '$lib/plan/without';
import { quoteSchema } from '$lib/model/quote.schema';
import { fundingSchema } from '$lib/model/funding.schema';
import { amountText, sheetOf } from './arbitraries';
import { courseOf, dateOf, fundingOf, planOf, stayOf } from './plan-arbitraries';
import type { Sheet } from './requests';

const whole = (min: number, max: number) => fc.integer({ min, max });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Any text that a person or a program may put in, as the door leaves it: other scripts, emoji, halves of signs, markup. */
const words = (most: number) =>
	fc
		.oneof(
			fc.string({ minLength: 1, maxLength: most, unit: 'grapheme' }),
			fc.string({ minLength: 1, maxLength: most, unit: 'binary' }),
			fc.constantFrom(
				'مستشفى',
				'复旦大学附属医院',
				'<img src=x onerror=alert(1)>',
				'\ud800',
				'${1}',
				'null',
				'#e=1.2.AA'
			)
		)
		.map((text) => plainWords(text.slice(0, most)));

/** A record without its undefined fields: what is kept has no empty places. */
function dense<T extends object>(record: T): T {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const amount = (least: number, most: number) => whole(least, most).map(amountText);

const quoteOf = fc
	.record({
		sum: amount(1, 90_000_000),
		coversDays: whole(1, 120),
		includes: fc.record({ allowance: fc.boolean(), product: fc.boolean(), collection: fc.boolean() }),
		deposit: some(amount(0, 20_000_000)),
		hospital: some(words(200)),
		date: some(dateOf('2026-01-01', 300))
	})
	.map((quote) => quoteSchema.parse(dense(quote)));

const homeOf = fc
	.record({
		currency: fc.constantFrom('INR', 'USD', 'JPY', 'KWD'),
		rate: fc.constantFrom('12.345678', '0.1389', '20'),
		buffer: fc.constantFrom('0', '3', '2.5'),
		feePercent: fc.constantFrom('0', '0.5'),
		feeFixed: fc.constantFrom('0', '35.00'),
		rateFrom: fc.constantFrom('snapshot' as const, 'typed' as const),
		rateDate: some(dateOf('2026-01-01', 300))
	})
	.map(dense);

const paymentsOf = fc
	.record({
		from: some(fc.constantFrom('IN', 'AE', 'ZZ')),
		closedFridays: some(fc.boolean()),
		home: some(homeOf),
		depositShare: some(fc.constantFrom('40', '33.33', '0', '100')),
		daysBefore: fc.dictionary(fc.constantFrom('package', 'item-0', 'product-axi-cel'), whole(0, 365)),
		ownCosts: fc.array(
			fc.record({
				id: fc.uuid(),
				kind: fc.constantFrom(...OWN_COSTS),
				amount: fc.constantFrom('300.00', '12.345', '0'),
				currency: fc.constantFrom('CNY', 'INR'),
				per: fc.constantFrom('once' as const, 'day' as const),
				days: whole(1, 400)
			}),
			{ maxLength: 4 }
		)
	})
	.map(dense);

/** The stays of a document: the same patient and the same days before the infusion, or the courses do not fit. */
function staysOf(sheet: Sheet): fc.Arbitrary<Pick<Content, 'level' | 'plan' | 'scenarios'>> {
	const level = fc.constantFrom('low' as const, 'typical' as const, 'high' as const);
	return fc.tuple(planOf(sheet), stayOf).chain(([patient, first]) => {
		const leadDays = Math.min(first.leadDays, 13);
		const stay = stayOf.chain(({ baselineDays, extraDays }) =>
			fc
				.tuple(level, some(words(200)), courseOf({ leadDays, baselineDays, extraDays }), planOf(sheet))
				.map(([level, name, course, { choices = {} }]) => ({
					...{ level, name, baselineDays, extraDays, choices },
					course: course.map((span, place) => ({ id: `span-${place}`, perDay: 1, ...span }))
				}))
		);
		return fc.tuple(stay, fc.array(stay, { maxLength: 3 })).map(([{ level, ...named }, others]) => ({
			level,
			plan: { weightKg: patient.weightKg, leadDays, ...without(named, 'name') },
			scenarios: others.map((one, place) => dense({ id: `scenario-${place}`, ...one }) as Content['scenarios'][number])
		}));
	});
}

/** What figures come from, over the built-in sheet, a quote over it, or a hospital's own. */
function contentOf(builtIn: Sheet): fc.Arbitrary<Content> {
	const prices: fc.Arbitrary<Content['prices']> = fc.oneof(
		fc.constant({ kind: 'built-in' as const }),
		quoteOf.map((quote) => ({ kind: 'quote' as const, quote })),
		sheetOf().map((sheet) => ({ kind: 'file' as const, sheet }))
	);
	return prices.chain((prices) =>
		staysOf(prices.kind === 'file' ? prices.sheet : builtIn).chain((stays) =>
			fc
				.record({
					timing: fc.constantFrom('car-t' as const, 'bispecific' as const, 'allogeneic' as const),
					funding: fundingOf(stays.plan.leadDays).map((funding) => fundingSchema.parse(dense(funding))),
					payments: paymentsOf,
					outlook: fc.constantFrom({}, { model: 'pooled' }, { funds: '300000.00' })
				})
				.map((rest) => ({ ...stays, ...rest, prices, builtIn: { id: builtIn.id, version: builtIn.version } }))
		)
	);
}

const issuerOf = fc.record({ hospital: words(200), person: words(200), contact: words(500) }, { requiredKeys: [] });

const issuedOf = (builtIn: Sheet) =>
	fc
		.record({
			validUntil: dateOf('2026-11-21', 90),
			kind: fc.constantFrom('tool' as const, 'hospital' as const),
			attester: some(words(200)),
			reason: some(words(1_000)),
			issuer: issuerOf,
			caseCode: some(words(100)),
			content: contentOf(builtIn)
		})
		.map((one) => honest(dense({ ...one, revision: 1, at: '2026-11-21T09:30:00+08:00' })));

/** A revision as the page hands it out: a hospital's own rests on its own prices and names who confirms them. */
function honest(issued: IssuedRevision): IssuedRevision {
	const { prices } = issued.content;
	if (issued.kind === 'tool') return issued;
	if (prices.kind !== 'file' || prices.sheet.basis !== 'hospital') return { ...issued, kind: 'tool' };
	const { attester = '', issuer, validUntil } = issued;
	const said = (text = '') => (text.trim() === '' ? 'desk' : text);
	return {
		...issued,
		attester: said(attester),
		issuer: { ...issuer, contact: said(issuer.contact) },
		validUntil: validUntil > prices.sheet.validTo ? prices.sheet.validTo : validUntil
	};
}

/** Any plan document over a built-in sheet. */
export function documentOf(builtIn: Sheet): fc.Arbitrary<PlanDocument> {
	return fc
		.record({
			content: contentOf(builtIn),
			number: some(words(40)),
			caseCode: some(words(100)),
			issuer: issuerOf,
			validDays: fc.oneof(fc.constant(14), whole(1, 90)),
			attester: some(words(200)),
			issued: fc.array(issuedOf(builtIn), { maxLength: 2 })
		})
		.map(({ content, ...estimate }) => ({
			...freshDocument('made-here'),
			...content,
			estimate: { ...dense(estimate), issued: estimate.issued.map((one, place) => ({ ...one, revision: place + 1 })) }
		}));
}
