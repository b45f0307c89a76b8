import type { InHundred } from '$lib/odds/in-hundred';
import { counted, days } from './counts';

/** `about 88 of 100`, `more than 99 of 100`. */
function of100({ kind, count }: InHundred): string {
	return `${kind === 'fewer' ? 'fewer than' : kind === 'more' ? 'more than' : 'about'} ${count} of 100`;
}

export const odds = {
	heading: 'How sure is the money?',
	intro:
		'Counted over every course of a stay, exactly: nothing is drawn by lot, so everyone who opens this plan reads the same.',
	condition: 'This holds if the prices and the chances on this page are right. It speaks of groups, not of one person.',
	working: (percent: number) => `Counting every course: ${percent} %`,
	refused: 'The odds of this plan cannot be counted. The figures above stand.',
	model: {
		label: 'Chances like those of',
		own: (name: string) => `the product picked: ${name}`,
		help: 'Pick the illness or kind of product that is nearest, where the product is not decided.',
		why: 'Why this one'
	},
	enough: {
		label: 'Within reach for the hospital part, CNY',
		help: 'Deposit and top-ups together; what is paid before admission is apart.',
		slider: 'Within reach for the hospital part, on a scale',
		answer: (money: string, chance: InHundred) =>
			`With ${money} within reach for the hospital part, ${of100(chance)} stays like this would need no more.`,
		others: (chance: InHundred) => `${of100(chance)} would need more.`.replace(/^./, (letter) => letter.toUpperCase()),
		between: (least: string, most: string) =>
			`As the published chances go from one end to the other: between ${least} and ${most} of 100.`,
		more: (money: string, chance: InHundred) => `With ${money} more: ${of100(chance)}.`,
		fault: {
			notAmount: (kept: string) => `Type an amount such as 240,000. The page keeps ${kept}.`,
			tooLarge: (kept: string) => `This is more than the plan can hold. The page keeps ${kept}.`
		}
	},
	cover: {
		caption: 'What has to be within reach for the hospital part',
		stays: 'Of 100 stays like this',
		covered: (count: number) => `${count} need no more than`,
		amount: 'CNY',
		home: (currency: string) => `${currency}, at the rate with buffer`
	},
	dots: {
		caption: 'The money needed for the hospital part: each dot is 2 of 100 stays',
		yours: 'within reach',
		instead: (money: string, enough: number, more: number) =>
			`50 dots by the money needed. With ${money} within reach, ${enough} dots need no more and ${more} need more. The table has the sums.`
	},
	care: {
		heading: 'How likely more care and top-ups are',
		icu: (chance: InHundred, others: InHundred) =>
			`Intensive care: ${of100(chance)} stays like this need it; ${of100(others)} do not.`,
		ventilator: (chance: InHundred, others: InHundred) =>
			`A ventilator: ${of100(chance)} need it; ${of100(others)} do not.`,
		topUps: 'Top-ups asked for',
		topUpCount: (count: number) => (count === 0 ? 'none' : counted(count, 'top-up', 'top-ups')),
		orMore: (count: number) => `${count} or more`,
		stays: 'Of 100 stays like this',
		inHundred: of100,
		dry: (chance: InHundred, others: InHundred) =>
			`With this deposit and rule, and each top-up sent when it is asked for, the account runs dry on some day in ${of100(chance)} stays; in ${of100(others)} it does not.`,
		deposit: (money: string) => `With a deposit of ${money} it would run dry in 5 of 100 or fewer.`,
		depositNow: 'That is already 5 of 100 or fewer.',
		searching: 'Looking for the deposit with which it would run dry in 5 of 100 or fewer.'
	},
	fan: {
		caption: 'Charges in hospital up to each day',
		half: '50 of 100 stays are below',
		most: '80 of 100 are below',
		nearly: '95 of 100 are below',
		own: 'The plan above',
		instead: (half: string, nearly: string, count: number) =>
			`A chart of the charges up to each of ${days(count)}: at the end 50 of 100 stays are below ${half}, 95 below ${nearly}. The table has every day.`
	},
	swings: {
		heading: 'What moves it most',
		words: (money: string) =>
			`The sum that is enough in 90 of 100 stays is ${money}. Each line changes one assumption and leaves the rest.`,
		what: 'Assumption',
		lower: 'With less of it, CNY',
		higher: 'With more of it, CNY',
		swing: 'Difference, CNY',
		names: {
			prices: 'Prices: a public ward or a premium hospital',
			chances: 'Chances: the low or the high end of what was published',
			days: 'Planned stay: 3 days shorter or longer',
			doses: 'Tocilizumab: 1 dose fewer or more, where it is given',
			icuDays: 'Intensive care: 2 days fewer or more, where it is needed'
		},
		waiting: 'Counting what moves it most.'
	},
	leftOut: 'Not in these chances',
	method: 'How every figure comes about'
};
