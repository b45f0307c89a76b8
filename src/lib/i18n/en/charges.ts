import { chargesInEstimate } from './charges-in-estimate';
import { days } from './counts';

/** What the list of charges says; it travels with the list. */
export const charges = {
	...chargesInEstimate,
	meanings: {
		heading: 'What the charges mean',
		intro: 'Tap a charge to read what it is, why it has its class and what changes it.',
		what: 'What it is',
		why: 'Why it has its class',
		changes: 'What changes it',
		question: 'One question to ask',
		turns: {
			routine: (count: number) => `On this price sheet the first ${count} are routine, and what follows is a signal.`,
			allowance: (count: number) =>
				`On this price sheet the first ${count === 1 ? 'one counts' : `${count} count`} in the allowance, and what follows is a signal.`
		},
		loading: 'One moment.',
		unavailable: 'The explanation could not be loaded. The figures are not affected.',
		unknown: 'We have no explanation of this charge. Ask the hospital what it is for and how often it is planned.',
		ownWords:
			'Explanations are from our charge dictionary and in our own words; no clinician has reviewed them. A charge is a line of a bill, not a diagnosis.',
		filter: 'Which charges to show',
		everything: 'All',
		counted: (name: string, count: string) => `${name} (${count})`,
		added: 'Only what this course added',
		shown: (count: string, of: string, money: string, all: string) =>
			`${count} of ${of} charges shown: ${money} of ${all}.`,
		shownAdded: (count: string, money: string) =>
			`${count} charges that the planned stay does not have, or has less of, with what was added: ${money}.`,
		noneAdded: 'This course adds no such charge to the planned stay.',
		addedAll: 'Added by this course',
		fewer: 'Less of planned charges, such as ward days spent in intensive care',
		net: 'Difference to the planned stay',
		byDay: 'Charges of each day in hospital',
		place: 'Where',
		ward: 'ward',
		icu: 'intensive care',
		total: 'Sum of the day',
		instead: (day: string, money: string, count: number) =>
			`A chart of the charges over ${days(count)}: most on ${day} with ${money}. The table has every day in figures.`,
		inHospital: 'All days in hospital'
	}
};
