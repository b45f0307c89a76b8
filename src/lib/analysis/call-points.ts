import type { Fen } from '$lib/model/money';
import { chanceWithin, type Outlook } from '$lib/engine/outlook';
import type { I18n } from '$lib/i18n/context';
import type { DayNames } from '$lib/i18n/days';
import type { LazyWords } from '$lib/i18n/lazy-words';
import { highestCare } from '$lib/odds/highest-care';
import { inHundred, othersInHundred } from '$lib/odds/in-hundred';
import { QUANTILE_PLACES } from '$lib/odds/quantile-places';
import type { PaymentView } from '$lib/payments/payment-view';
import type { ComparedScenario } from './measures';
import { callMoney, type CallPayments } from './call-money';

/** One thing to say on a call: a heading, a few large lines, and what is said more quietly. */
export interface CallPoint {
	readonly id: string;
	readonly heading: string;
	readonly lines: readonly string[];
	readonly quiet: readonly string[];
}

export interface CallQuestion {
	/** The plan and the scenarios beside it. */
	readonly comparison: { readonly plan: ComparedScenario; readonly scenarios: readonly ComparedScenario[] };
	readonly names: readonly string[];
	readonly payments: CallPayments;
	readonly words: LazyWords<'compare'>['call'];
	readonly i18n: I18n;
	readonly days: DayNames;
	readonly odds: (column: ComparedScenario) => Outlook | null;
	/** Whether a day of the stay has passed. */
	readonly isLate: (day: number) => boolean;
}

const present = (lines: readonly (string | null)[]): string[] => lines.filter((line) => line !== null);

/** Everything a family is walked through, in the order in which it matters to them. */
export function callPoints(question: CallQuestion): readonly CallPoint[] {
	const { comparison, payments, words, i18n } = question;
	const { plan, scenarios } = comparison;
	return [
		stayPoint(question),
		...paidPoints(question),
		topUpPoint(question),
		...scenarios.map((scenario, place) => scenarioPoint(question, scenario, place)),
		...surePoints(question, plan, payments.viewOf(plan)?.sums),
		{
			id: 'outside',
			heading: words.outside.heading,
			lines: i18n.messages.notIncluded.items.map(({ name }) => name),
			quiet: [i18n.messages.notIncluded.intro]
		},
		{ id: 'ask', heading: words.ask.heading, lines: [words.ask.line], quiet: [words.ask.note] }
	];
}

const goingHome = ({ days, i18n }: CallQuestion, day: number): string =>
	days.isDated ? days.name(day) : i18n.messages.answer.homeAfter(day);

/** What the whole comes to, and how much of it the hospital charges: that part has odds. */
function stayPoint(question: CallQuestion): CallPoint {
	const { comparison, payments, words, i18n, odds } = question;
	const { price } = callMoney(payments, i18n.formats);
	const { measures } = comparison.plan;
	const quantiles = odds(comparison.plan)?.inHospital.quantiles;
	const [least, most] = [quantiles?.[QUANTILE_PLACES['0.1']], quantiles?.[QUANTILE_PLACES['0.9']]];
	const range = least === undefined || most === undefined ? null : words.stay.range(price(least), price(most));
	return {
		id: 'stay',
		heading: words.stay.heading,
		lines: [
			words.stay.line(measures.stayDays, goingHome(question, measures.dischargeDay)),
			words.stay.total(price(measures.all))
		],
		quiet: present([
			[words.stay.inHospital(price(measures.inHospital)), range].filter(Boolean).join(words.between),
			payments.home ? words.stay.price(payments.home.currency) : null
		])
	};
}

/** What is paid before admission and on the first day: how much, and by when it leaves. */
function paidPoints({ comparison, payments, words, i18n, days, isLate }: CallQuestion): CallPoint[] {
	const { ready } = callMoney(payments, i18n.formats);
	const { measures } = comparison.plan;
	const sums = payments.viewOf(comparison.plan)?.sums;
	return (
		[
			// A quote may include what is else paid ahead: then nothing is.
			...(measures.ahead > 0 ? ([['before', measures.ahead, sums?.before]] as const) : []),
			['deposit', measures.deposit, sums?.deposit]
		] as const
	).map(([id, amount, sum]) => {
		const { heading, line, by, note } = words[id];
		const sendBy = sum && days.isDated ? sum.sendBy : null;
		const date = sendBy === null ? '' : days.name(sendBy);
		return {
			id,
			heading,
			lines: present([line(ready(amount, sum)), sendBy === null ? null : isLate(sendBy) ? words.late(date) : by(date)]),
			quiet: [note]
		};
	});
}

/** What is kept within reach: to send ahead, by when; to wait to be asked, what that comes to. */
function topUpPoint({ comparison, payments, words, i18n, days, isLate }: CallQuestion): CallPoint {
	const { ready } = callMoney(payments, i18n.formats);
	const { measures, funding } = comparison.plan;
	const { headline } = i18n.formats;
	const { lowest, shortBy, arrearsDays, topUps } = measures;
	const reach = payments.viewOf(comparison.plan)?.sums.reach;
	/** Transfers that are planned already are sent ahead like the others. */
	const count = topUps.length + funding.planned.length;
	const sendBy = reach?.sendBy ?? topUps[0]?.sendBy ?? null;
	const tightest = days.name(measures.lowestDay);
	const balance =
		shortBy > 0
			? words.topUps.short(tightest, headline(shortBy))
			: lowest < 0
				? words.topUps.covered(tightest, headline(Math.abs(lowest) as Fen))
				: words.topUps.tightest(tightest, headline(lowest));
	const say = sendBy !== null && isLate(sendBy) ? words.topUps.firstLate : words.topUps.first;
	return {
		id: 'top-ups',
		heading: words.topUps.heading,
		lines:
			count === 0
				? // What the account lacks on its last day is asked for by nobody, and is owed all the same.
					[measures.reach > 0 ? words.topUps.owed(ready(measures.reach, reach)) : words.topUps.none]
				: present([
						words.topUps.line(ready(measures.reach, reach), count),
						days.isDated && sendBy !== null ? say(days.name(sendBy)) : null
					]),
		quiet: present([balance, arrearsDays > 0 ? words.topUps.shortDays(arrearsDays) : null])
	};
}

/** Another course: what it costs more, and what has to be within reach for it. */
function scenarioPoint(question: CallQuestion, scenario: ComparedScenario, place: number): CallPoint {
	const { comparison, names, payments, words, i18n, odds } = question;
	const { price, ready } = callMoney(payments, i18n.formats);
	const { measures } = scenario;
	const difference = measures.all - comparison.plan.measures.all;
	const outlook = odds(scenario);
	const chance = outlook ? highestCare(outlook.ladder, scenario.careLevel) : null;
	const size = price(Math.abs(difference) as Fen);
	const say = difference > 0 ? words.scenario.more : words.scenario.less;
	return {
		id: `scenario-${scenario.id}`,
		heading: words.scenario.heading(names[place + 1] ?? ''),
		lines: present([
			difference === 0 ? words.scenario.same : say(size),
			words.stay.line(measures.stayDays, goingHome(question, measures.dischargeDay)),
			measures.reach > 0 ? words.scenario.reach(ready(measures.reach, payments.viewOf(scenario)?.sums.reach)) : null
		]),
		quiet: present([
			chance === null ? null : words.scenario.chance(chance),
			words.scenario.nobody,
			payments.home && difference !== 0 ? words.scenario.fees : null
		])
	};
}

/** How sure it is that deposit and top-ups are enough; nothing until the odds are counted. */
function surePoints(
	{ payments, words, i18n, odds }: CallQuestion,
	plan: ComparedScenario,
	sums: PaymentView['sums'] | undefined
): CallPoint[] {
	const account = odds(plan)?.account;
	if (!account) return [];
	const { needed } = plan.measures;
	const sure = inHundred(chanceWithin(account.needed, needed));
	const { ready } = callMoney(payments, i18n.formats);
	return [
		{
			id: 'sure',
			heading: words.sure.heading,
			lines: [words.sure.line(ready(needed, sums?.deposit, sums?.reach), sure)],
			quiet: [words.sure.others(othersInHundred(sure)), words.sure.condition]
		}
	];
}
