import type { Fen } from '$lib/engine';
import { chanceWithin, type Outlook } from '$lib/engine/outlook';
import type { Speech } from '$lib/i18n/context';
import type { DayNames } from '$lib/i18n/days';
import type { LateWords } from '$lib/i18n/late-words';
import { highestCare } from '$lib/outlook/highest-care';
import { inHundred, othersInHundred } from '$lib/outlook/in-hundred';
import { QUANTILE_PLACES } from '$lib/outlook/quantile-places';
import type { PaymentSum } from '$lib/payments/payment-view';
import type { Compared, Comparison } from '$lib/state/comparison.svelte';
import type { Payments } from '$lib/state/payments.svelte';

/** One thing to say on a call: a heading, a few large lines, and what is said more quietly. */
export interface CallPoint {
	readonly id: string;
	readonly heading: string;
	readonly lines: readonly string[];
	readonly quiet: readonly string[];
}

export interface CallQuestion {
	readonly comparison: Comparison;
	readonly names: readonly string[];
	readonly payments: Payments;
	readonly words: LateWords<'compare'>['call'];
	readonly speech: Speech;
	readonly days: DayNames;
	readonly odds: (column: Compared) => Outlook | null;
}

const present = (lines: readonly (string | null)[]): string[] => lines.filter((line) => line !== null);

/** Everything a family is walked through, in the order in which it matters to them. */
export function callPoints(question: CallQuestion): readonly CallPoint[] {
	const { comparison, names, payments, words, speech, days, odds } = question;
	const { formats, messages } = speech;
	const { plan, scenarios } = comparison;
	const { measures } = plan;
	const sums = payments.isWanted ? payments.view?.sums : undefined;
	const { home } = payments;
	/** An amount in the family's currency, the hospital's beside it. */
	const money = (amount: Fen, toHave = payments.atHome(amount)): string =>
		home && toHave !== null
			? `${formats.homeHeadline(toHave, home.currency)} (${formats.headline(amount)})`
			: formats.headline(amount);
	const sumOf = (amount: Fen, sum: PaymentSum | undefined): string => money(amount, sum?.toHave ?? null);
	const by = (sum: PaymentSum | undefined, say: (date: string) => string): string | null =>
		sum && sum.sendBy !== null && days.isDated ? say(days.name(sum.sendBy)) : null;

	const outlook = odds(plan);
	const quantiles = outlook?.inHospital.quantiles;
	const [least, most] = [quantiles?.[QUANTILE_PLACES['0.1']], quantiles?.[QUANTILE_PLACES['0.9']]];
	const [firstTopUp] = measures.topUps;
	const sure = outlook?.account ? inHundred(chanceWithin(outlook.account.needed, measures.needed)) : null;
	const going = days.isDated ? days.name(measures.dischargeDay) : messages.answer.homeAfter(measures.dischargeDay);

	return [
		{
			id: 'stay',
			heading: words.stay.heading,
			lines: [words.stay.line(measures.stayDays, going), words.stay.total(money(measures.all))],
			quiet:
				least === undefined || most === undefined
					? []
					: [words.stay.range(formats.headline(least), formats.headline(most))]
		},
		{
			id: 'before',
			heading: words.before.heading,
			lines: present([words.before.line(sumOf(measures.ahead, sums?.before)), by(sums?.before, words.before.by)]),
			quiet: [words.before.note]
		},
		{
			id: 'deposit',
			heading: words.deposit.heading,
			lines: present([words.deposit.line(sumOf(measures.deposit, sums?.deposit)), by(sums?.deposit, words.deposit.by)]),
			quiet: [words.deposit.note]
		},
		{
			id: 'top-ups',
			heading: words.topUps.heading,
			lines: firstTopUp
				? present([
						words.topUps.line(sumOf(measures.reach, sums?.reach), measures.topUps.length),
						days.isDated ? words.topUps.first(days.name(firstTopUp.sendBy)) : null
					])
				: [words.topUps.none],
			quiet: present([
				words.topUps.tightest(days.name(measures.lowestDay), formats.headline(measures.lowest)),
				measures.arrearsDays > 0 ? words.topUps.short(measures.arrearsDays) : null
			])
		},
		...scenarios.map((scenario, place) => {
			const difference = (scenario.measures.all - measures.all) as Fen;
			const own = odds(scenario);
			const chance = own ? highestCare(own.ladder, scenario.rung) : null;
			const size = money(Math.abs(difference) as Fen);
			return {
				id: `scenario-${scenario.id}`,
				heading: words.scenario.heading(names[place + 1] ?? ''),
				lines: present([
					difference === 0
						? words.scenario.same
						: difference > 0
							? words.scenario.more(size)
							: words.scenario.less(size),
					words.stay.line(
						scenario.measures.stayDays,
						days.isDated
							? days.name(scenario.measures.dischargeDay)
							: messages.answer.homeAfter(scenario.measures.dischargeDay)
					),
					scenario.measures.reach > 0 ? words.scenario.reach(money(scenario.measures.reach)) : null
				]),
				quiet: present([chance === null ? null : words.scenario.chance(inHundred(chance)), words.scenario.nobody])
			};
		}),
		...(sure
			? [
					{
						id: 'sure',
						heading: words.sure.heading,
						lines: [words.sure.line(money(measures.needed), sure)],
						quiet: [words.sure.others(othersInHundred(sure)), words.sure.condition]
					}
				]
			: []),
		{
			id: 'outside',
			heading: words.outside.heading,
			lines: messages.notIncluded.items.map(({ name }) => name),
			quiet: [messages.notIncluded.intro]
		},
		{ id: 'ask', heading: words.ask.heading, lines: [words.ask.line], quiet: [words.ask.note] }
	];
}
