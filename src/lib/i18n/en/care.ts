import { supports } from './supports';
import { counted, days } from './counts';

/** The words of the day-by-day strip and of repairs; they travel with the pages that show care. */
export const care = {
	...supports,
	strip: {
		heading: 'Day by day',
		intro: 'What the course needs, and on which days. Tap a name to see what it is and what it costs.',
		infusion: 'infusion',
		day: (day: number) => `day ${day}`,
		firstDay: 'First day',
		days: 'Days',
		doses: 'Doses, one a day',
		perDay: 'Each day',
		daysOf: (name: string) => `${name}: days`,
		earlier: (name: string) => `${name}: begin one day earlier`,
		later: (name: string) => `${name}: begin one day later`,
		shorter: (name: string) => `${name}: one day fewer`,
		longer: (name: string) => `${name}: one day more`,
		fewerPerDay: (name: string) => `${name}: one fewer each day`,
		morePerDay: (name: string) => `${name}: one more each day`,
		remove: 'Take out',
		add: 'Add to this course',
		addRun: 'Add further days',
		notInCourse: 'This course does not need it.',
		longerStay: 'Longer stay',
		more: (count: string) => `More kinds of care (${count})`,
		help: 'Bars can be dragged too.'
	},
	repairs: {
		add: (what: string, needed: string, on: string) => `${what} needs this as well ${on}: ${needed}. Add it?`,
		cut: (name: string, on: string, fewer: number) =>
			`The stay ends before that. ${name} would be cut to the days it has room for, ${on}: ${days(fewer)} fewer.`,
		makeRoom: (name: string, other: string, last: number) =>
			`${name} and ${other} cannot be given on the same day. End ${other} on day ${last}?`,
		startLater: (name: string, other: string, first: number) =>
			`${name} and ${other} cannot be given on the same day. Begin ${other} on day ${first}?`,
		replace: (name: string, other: string) =>
			`${name} and ${other} cannot be given on the same day. Take out ${other}?`,
		leaveOut: (name: string, on: string) => `${name} ${on} would fall outside the stay and be left out.`,
		merge: (name: string, on: string) => `${name} is already there on some of these days. Make it one run, ${on}?`,
		lengthen: (name: string, more: number) => `${name} lasts longer than the stay. Make the stay ${days(more)} longer?`,
		none: 'The plan cannot hold this. Change it, or leave it as it was.',
		untilThen: 'Until then the answer shows the plan as it was.',
		accept: 'Yes, do this',
		dismiss: 'Leave it as it was'
	},
	amounts: {
		days,
		doses: (count: number) => counted(count, 'dose', 'doses'),
		units: (count: number) => counted(count, 'unit', 'units'),
		sessions: (count: number) => counted(count, 'session', 'sessions')
	}
};
