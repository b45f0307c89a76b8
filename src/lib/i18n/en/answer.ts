import { days } from './counts';

export const answer = {
	answer: {
		heading: 'The answer',
		all: 'This stay, in all, about',
		illustrative: (level: string) => `Illustrative prices, confirmed by no hospital · ${level}`,
		before: 'Before admission',
		inHospital: 'In hospital',
		split: (routine: string, allowance: string, signal: string) =>
			`Of the hospital part, ${routine} is routine, ${allowance} is CRS care inside the usual allowance, and ${signal} signals a more complex course.`,
		allowanceUsed: 'CRS allowance used',
		allowanceOf: (used: string, of: string) => `${used} of ${of}`,
		allowanceExceeded: (money: string) => `CRS care goes ${money} past the allowance.`,
		allowanceWords: 'Hospitals usually put a sum for CRS care into their quote before arrival.',
		beyond: 'Beyond the likely quote',
		within: 'Inside the likely quote, unused',
		beyondWords: (quote: string) => `The likely quote before arrival: ${quote}.`,
		days: 'Days in hospital',
		icuDays: 'In intensive care',
		goingHome: 'Going home',
		homeAfter: (count: number) => `${days(count)} after the infusion`,
		levels: { low: 'Low prices', typical: 'Usual prices', high: 'High prices' },
		range: 'The same stay across this hospital’s own prices',
		rangeWords: 'The hospital states a low and a high price for each charge.',
		hospitalPrices: (hospital: string, level: string) => `Prices of ${hospital} · ${level}`,
		close: 'Close',
		others: 'The same stay at another kind of hospital',
		othersWords: 'Each kind of hospital has its own prices. These are not the range of one stay.',
		bar: 'This stay, in all',
		see: 'See the answer',
		announce: (all: string, hospital: string, count: number) =>
			`This stay, in all, about ${all}; in hospital ${hospital}; ${days(count)}.`,
		wardDay:
			'These ward days add up to about half of the one all-in price in our evidence, itself weak. Ask the hospital for its all-in price of one ward day.',
		mayChange: 'You could be charged more if complications happen. More services may be recommended that are not here.'
	},
	assumed: {
		heading: 'What this answer assumes',
		weight: (kg: string) => `Weight ${kg} kg`,
		lead: (count: number) => `Admission ${days(count)} before the infusion`,
		level: (name: string) => `Prices: ${name}`,
		product: (name: string) => `Product: ${name}`,
		room: (name: string) => `Room: ${name}`,
		allowance: (money: string) => `CRS allowance inside the quote: ${money}`,
		sheet: (name: string, version: string) => `Price sheet: ${name}, version ${version}`,
		valid: (from: string, to: string) => `Prices for admissions from ${from} to ${to}`,
		illustrative: 'These prices are illustrative: no hospital has confirmed them. Ask the hospital for its own quote.'
	},
	warnings: {
		'usually-icu': 'Some of this care is usually given in intensive care, and the plan has days of it on the ward.',
		'many-tocilizumab-doses': 'More than four doses of tocilizumab in one stay is unusual.',
		'early-discharge':
			'This plan goes home before day 14 after the infusion. CRS can still begin then; ask how the hospital watches patients who leave early.',
		'window-cut':
			'Part of what is usually done before the infusion falls before this admission and is not counted here.',
		'sheet-not-valid': 'These prices are not meant for today’s date. Treat every figure as out of date.'
	},
	sums: {
		account: 'Deposit and top-ups',
		label: 'Three sums to have ready',
		ahead: 'Before admission',
		aheadWords: 'CAR-T product and cell collection. Usually not returned once ordered.',
		deposit: 'On admission: deposit',
		depositWords: 'Paid on the first day in hospital; the charges of each day are drawn from it.',
		reach: 'Keep within reach for top-ups',
		reachWords: (count: number) =>
			count === 0
				? 'No top-up is asked for on this course.'
				: `Asked for during the stay, ${count === 1 ? 'once' : `${count} times`}.`,
		back: (money: string) => `About ${money} of deposit and top-ups comes back after discharge.`,
		planning: 'Deposit and top-up rule: our planning values, stated by no hospital.',
		difference: (money: string) => `${money} more than the planned stay`,
		less: (money: string) => `${money} less than the planned stay`,
		same: 'As the planned stay'
	},
	notIncluded: {
		heading: 'Not included',
		intro: 'Plan for these as well. Ask the hospital about each.',
		items: [
			{ name: 'Bridging treatment', words: 'to hold the illness while the cells are made' },
			{ name: 'A companion', words: 'food, bed and care for the person who comes along' },
			{ name: 'Lodging', words: 'before admission and after going home from hospital' },
			{ name: 'Travel and visa', words: 'flights, insurance, local transport' },
			{ name: 'An interpreter', words: 'where the hospital does not provide one' },
			{ name: 'Follow-up', words: 'tests and visits in the weeks and months after' },
			{ name: 'Coming back to hospital', words: 'a later infection or a late reaction' }
		]
	}
};
