import type { InHundred } from '$lib/odds/in-hundred';
import { counted, days } from './counts';

/** `about 88 of 100`, `more than 99 of 100`. */
function of100({ kind, count }: InHundred): string {
	return `${kind === 'fewer' ? 'fewer than' : kind === 'more' ? 'more than' : 'about'} ${count} of 100`;
}

/** `4 more days`, `1 day fewer`. */
const moreDays = (by: number): string =>
	by > 0 ? counted(by, 'more day', 'more days') : counted(-by, 'day fewer', 'days fewer');

/** The words of `compare` that the estimate says too: it brings no others. */
export const compareInEstimate = {
	thePlan: 'The plan',
	planned: 'The planned stay',
	own: 'Own course',
	named: (careLevel: string, place: number) => `${place}. ${careLevel}`,
	differences: {
		heading: 'What is different',
		none: 'Add a scenario to see what it changes.',
		than: (name: string) => `${name}, beside the plan`,
		same: 'The figures are those of the plan.',
		total: (money: string, more: boolean) => `${money} ${more ? 'more' : 'less'} in all`,
		ahead: (money: string, more: boolean) => `${money} ${more ? 'more' : 'less'} before admission`,
		deposit: (money: string, more: boolean) => `Deposit ${money} ${more ? 'higher' : 'lower'}`,
		reach: (money: string, more: boolean) => `Keep ${money} ${more ? 'more' : 'less'} within reach for top-ups`,
		tightest: (from: string, to: string) => `Tightest day, if you wait to be asked: ${to} instead of ${from}`,
		lowest: (from: string, to: string) => `Lowest balance, if you wait to be asked: ${to} instead of ${from}`,
		shortBy: (money: string) => `short by ${money}`,
		short: (from: number, to: number) =>
			to === 0
				? 'The account can always pay, even if you wait to be asked'
				: from === 0
					? `The account cannot pay on ${days(to)}, if you wait to be asked`
					: `The account cannot pay on ${days(to)} instead of ${from}, if you wait to be asked`,
		firstTopUp: (by: number) =>
			`To send ahead, the first top-up must leave ${days(Math.abs(by))} ${by < 0 ? 'earlier' : 'later'}`,
		firstTopUpLate: (date: string) => `The first top-up should have left by ${date}: ask the hospital for a later date`,
		nowAsked: (date: string) => `A top-up is asked for: to send it ahead, send it by ${date}`,
		nowAskedLate: (date: string) =>
			`A top-up is asked for: it should have left by ${date}, so ask the hospital for a later date`,
		noLongerAsked: 'No top-up is asked for',
		stay: (by: number) => `${moreDays(by)} in hospital`,
		icu: (by: number) => `${moreDays(by)} in intensive care`
	},
	table: {
		heading: 'Figure by figure',
		caption: 'The plan and its scenarios, figure by figure',
		figure: 'Figure',
		same: (count: number) => counted(count, 'row is the same in every column', 'rows are the same in every column'),
		sameHere: (count: number) =>
			counted(count, 'row is the same in both columns shown', 'rows are the same in both columns shown'),
		beside: 'Beside the plan',
		swipe: 'On a small screen: the plan and one more. Pick which, or swipe.',
		levels: {
			kinds: 'In all at each kind of hospital, CNY',
			prices: 'In all at each price level, CNY',
			classes: 'The same by class: routine, allowance, signals',
			caption: 'Totals by class at each kind of hospital or price level, CNY'
		},
		sections: {
			stay: 'The stay',
			money: 'What it costs, CNY',
			asked: 'The hospital account, if you wait to be asked, CNY',
			ahead: 'To send ahead, CNY',
			odds: 'How sure'
		},
		rows: {
			plannedDays: 'Planned days',
			addedDays: 'Added days',
			stayDays: 'Days in hospital',
			icuDays: 'Of them in intensive care',
			dischargeDay: 'Going home',
			hospital: 'Kind of hospital',
			product: 'CAR-T product',
			all: 'In all',
			ahead: 'Before admission',
			inHospital: 'In hospital',
			routine: 'Routine',
			allowance: 'In the CRS allowance',
			signal: 'Signals a complex course',
			quote: 'Likely quote before arrival',
			beyond: 'Beyond that quote',
			deposit: 'Deposit',
			reach: 'Within reach for top-ups',
			needed: 'Deposit and top-ups together',
			topUps: 'Top-ups, and when they are asked for',
			sendBy: 'First top-up: send by',
			lowest: 'Lowest balance',
			lowestDay: 'Tightest day',
			arrearsDays: 'Days the account cannot pay',
			refund: 'Comes back after discharge',
			due: 'Still due at the end',
			chance: 'Stays with this as their highest care',
			enough: 'Stays in which its deposit and top-ups are enough',
			funds: (money: string) => `Stays in which ${money} within reach is enough`
		},
		none: 'none',
		topUp: (date: string, money: string) => `${money} on ${date}`,
		of100,
		condition:
			'The odds hold if the prices and the published chances are right. They speak of groups, not of one person.'
	},
	charts: {
		heading: 'The account, on one scale',
		words: (floor: string) =>
			`If you wait to be asked: each line is the balance after the day’s charges. Below the dashed line (${floor}) the hospital asks for more; on a dot, money arrives; the ring is the tightest day.`,
		caption: (name: string) => `Balance by day: ${name}`,
		instead: (lowest: string, day: string) => `Lowest: ${lowest} on ${day}.`,
		insteadShort: (money: string, day: string) => `Lowest: short by ${money} on ${day}.`,
		hidden: 'The lines are not drawn while amounts are hidden: their heights would tell them.',
		table: 'Every balance in figures',
		tableCaption: 'Balance at the end of each day, CNY',
		shortFor: (days: string) => `the account cannot pay: ${days}`
	}
};
