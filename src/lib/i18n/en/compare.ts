import { compareInEstimate } from './compare-in-estimate';
import type { InHundred } from '$lib/odds/in-hundred';
import { counted, days } from './counts';

/** `about 88 of 100`, `more than 99 of 100`. */
function of100({ kind, count }: InHundred): string {
	return `${kind === 'fewer' ? 'fewer than' : kind === 'more' ? 'more than' : 'about'} ${count} of 100`;
}

/** As a sentence begins. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Side by side: what the comparison and the call say. */
export const compare = {
	...compareInEstimate,
	title: 'Side by side · CAR-T Stay Planner',
	heading: 'Side by side',
	lede: 'The plan beside up to three other courses of the same stay. Change any of them here; nothing is asked twice.',
	waiting: 'The plan kept on this device is being read.',
	columns: 'The plan and its scenarios',
	total: 'In all',
	lowest: 'Lowest balance, if you wait to be asked',
	stay: 'In hospital',
	chance: (chance: InHundred) => `${capital(of100(chance))} stays have this as their highest care.`,
	enough: (chance: InHundred) => `Its deposit and top-ups are enough in ${of100(chance)} stays.`,
	counting: 'Counting the odds',
	add: {
		unpriced: (name: string) => `“${name}” cannot be priced with these prices. Take it out, or use other prices.`,
		heading: 'Add a scenario',
		words: 'A copy of the plan with another course:',
		copy: 'A copy of the plan',
		full: 'Four columns are as many as fit side by side. Take one out to add another.'
	},
	actions: {
		planStays: 'The plan itself cannot be taken out.',
		look: (name: string) => `Change ${name}`,
		looking: 'Being changed',
		lookingAt: (name: string) => `Being changed: ${name}`,
		done: 'Done',
		duplicate: (name: string) => `Copy ${name}`,
		remove: (name: string) => `Take out ${name}`,
		earlier: (name: string) => `Move ${name} one place forward`,
		later: (name: string) => `Move ${name} one place back`,
		copyShort: 'Copy',
		removeShort: 'Take out',
		changeShort: 'Change',
		undo: 'Undo',
		redo: 'Redo'
	},
	change: {
		heading: (name: string) => `Change: ${name}`,
		name: 'Name',
		nameHelp: 'Leave it empty to call it after its care.',
		shared:
			'The patient’s weight, the hospital account, the prices and the dates are those of the plan, for every column.'
	},
	waterfall: {
		heading: 'Where the difference comes from',
		caption: (name: string) => `From the plan to ${name}, CNY`,
		of: 'Kind of charge',
		by: 'Difference, CNY',
		sum: 'Sum after it, CNY',
		begins: (name: string) => `${name}, in all`,
		ends: (name: string) => `${name}, in all`,
		none: 'The sums are the same.',
		hidden: 'The steps are not shown while amounts are hidden.',
		categories: {
			product: 'CAR-T product and cells',
			service: 'Services',
			ward: 'Ward',
			icu: 'Intensive care',
			drug: 'Medicines',
			lab: 'Tests',
			imaging: 'Scans',
			respiratory: 'Oxygen and breathing',
			procedure: 'Procedures',
			blood: 'Blood products',
			package: 'Package price',
			rest: 'Everything else'
		} as Readonly<Record<string, string>>
	},
	amounts: {
		leave: 'Amounts are hidden here and shown on the other pages. Go there?',
		leaveNew: 'Amounts are hidden here, but a new tab or window shows them. Open it?',
		hide: 'Hide amounts',
		show: 'Show amounts',
		hidden: 'Amounts are hidden: they are not on this page until you show them.',
		mask: '•••'
	},
	keys: {
		open: 'Commands',
		openHelp: 'Ctrl + K',
		placeholder: 'Type what to do, or a number: 28 days, 1.2m',
		label: 'Command',
		/** What the key N begins with: a word that every command to add a scenario has. */
		addWord: 'Add',
		nothing: 'No command fits. Try “ICU”, “copy”, “28 days” or “240k”.',
		count: (count: number) => counted(count, 'command', 'commands'),
		help: 'Keys',
		helpHeading: 'Keys on this page',
		helpWords: 'Single keys work while no field is being typed in.',
		on: 'Single keys are on',
		close: 'Close',
		list: {
			bar: 'All commands',
			look: 'Change column 1 to 4',
			add: 'Add a scenario',
			duplicate: 'Copy the column being changed',
			remove: 'Take it out',
			fewer: 'One planned day fewer',
			more: 'One planned day more',
			call: 'Call mode',
			amounts: 'Hide or show amounts',
			undo: 'Undo',
			help: 'These keys'
		},
		commands: {
			addCareLevel: (careLevel: string) => `Add scenario: ${careLevel}`,
			addCopy: (name: string) => `Add a copy of ${name}`,
			look: (name: string) => `Change ${name}`,
			setCareLevel: (name: string, careLevel: string) => `${name}: ${careLevel}`,
			remove: (name: string) => `Take out ${name}`,
			earlier: (name: string) => `Move ${name} forward`,
			later: (name: string) => `Move ${name} back`,
			days: (name: string, count: number) => `${name}: ${days(count)} planned`,
			funds: (money: string) => `Within reach for the hospital: ${money}`,
			done: 'Done changing',
			call: 'Begin the call',
			hide: 'Hide amounts',
			show: 'Show amounts',
			estimate: 'Estimate to print or send',
			plan: 'Back to the plan',
			help: 'Keys on this page',
			full: 'Four columns are full: take one out to add another',
			undo: 'Undo',
			redo: 'Redo',
			rename: (name: string) => `Rename ${name}`
		},
		/** Other words by which people look for a level of care. */
		aliases: {
			'very-little': 'planned baseline none usual without CRS',
			fever: 'temperature mild paracetamol',
			medicine: 'tocilizumab toci Actemra steroids dexamethasone drugs moderate',
			'intensive-care': 'ICU severe',
			'life-support': 'ventilator ventilation breathing machine dialysis vasopressors worst'
		}
	},
	notes: {
		heading: 'Your notes',
		label: 'Notes for the call',
		words: 'They stay on this device: not in a link, a file, a print or the call.',
		open: 'Open the notes',
		fold: 'Fold the notes away',
		unavailable: 'This device cannot keep notes: they are gone when the page is closed.',
		clear: 'Clear the notes'
	},
	call: {
		begin: 'Begin the call',
		words: 'Large type, one point at a time. Notes are not shown.',
		label: 'Call mode',
		/** What stands between two sentences. */
		between: ' ',
		next: 'Next',
		back: 'Back',
		end: 'End the call',
		place: (point: number, of: number) => `${point} of ${of}`,
		keys: 'Arrow keys: next and back. H: amounts. Esc: end.',
		stay: {
			heading: 'The stay',
			line: (count: number, going: string) => `${days(count)} in hospital. Home: ${going}.`,
			total: (money: string) => `In all about ${money}.`,
			inHospital: (money: string) => `Of this, ${money} is charged in hospital.`,
			range: (from: string, to: string) => `80 of 100 stays like this cost ${from} to ${to} there.`,
			price: (currency: string) =>
				`In ${currency} at the rate of this plan with its buffer, before bank fees: what it costs, not what to send.`
		},
		/** Of a date that has passed, in place of “send it by”. */
		late: (date: string) => `It should have left by ${date}: ask the hospital for a later date.`,
		before: {
			heading: 'Before admission',
			line: (money: string) => `Have ${money} ready for the CAR-T product and the cell collection.`,
			by: (date: string) => `Send it by ${date}.`,
			note: 'Usually not returned once ordered.'
		},
		deposit: {
			heading: 'On the first day',
			line: (money: string) => `The deposit: ${money}.`,
			by: (date: string) => `Send it by ${date}.`,
			note: 'Each day’s charges are drawn from it.'
		},
		topUps: {
			heading: 'During the stay',
			none: 'No top-up is asked for on this course.',
			owed: (money: string) =>
				`No top-up is asked for, and the deposit is not enough: keep ${money} ready until the end.`,
			line: (money: string, count: number) =>
				`Keep ${money} within reach: ${count === 1 ? 'one top-up' : `${count} top-ups`}.`,
			first: (date: string) => `To send ahead, send the first by ${date}.`,
			firstLate: (date: string) => `The first should have left by ${date}: ask the hospital for a later date.`,
			tightest: (day: string, money: string) =>
				`If you wait to be asked, the tightest day is ${day}, with ${money} left.`,
			short: (day: string, money: string) => `If you wait to be asked, the tightest day is ${day}: short by ${money}.`,
			covered: (day: string, money: string) =>
				`If you wait to be asked, the tightest day is ${day}: ${money} below zero, which the guarantee covers.`,
			shortDays: (count: number) => `The account then cannot pay on ${days(count)}. Send earlier.`
		},
		scenario: {
			heading: (name: string) => `If it comes to this: ${name}`,
			chance: (chance: InHundred) => `${capital(of100(chance))} stays have this as their highest care.`,
			more: (money: string) => `${money} more in all.`,
			less: (money: string) => `${money} less in all.`,
			same: 'It costs the same.',
			reach: (money: string) => `Keep ${money} within reach for top-ups then.`,
			fees: 'The difference is a price, before bank fees; the sum to keep within reach is with them.',
			nobody: 'Nobody can say which course one person will have.'
		},
		sure: {
			heading: 'How sure is the money?',
			line: (money: string, chance: InHundred) =>
				`With ${money} for deposit and top-ups, ${of100(chance)} stays like this need no more.`,
			others: (chance: InHundred) => `${capital(of100(chance))} need more.`,
			condition: 'If the prices and the published chances are right.'
		},
		outside: { heading: 'Not in these sums' },
		ask: {
			heading: 'To say back',
			line: 'In your own words: which day do we send money first, and how much?',
			note: 'You could be charged more if complications happen. Ask the ward about any charge you do not know.'
		}
	}
};
