import type { InHundred } from '$lib/odds/in-hundred';
import { counted, days } from './counts';

function of100({ kind, count }: InHundred): string {
	return `${kind === 'fewer' ? 'fewer than' : kind === 'more' ? 'more than' : 'about'} ${count} of 100`;
}

/** The estimate as a document: what a desk hands out, a family keeps, and both can hold each other to. */
export const estimate = {
	title: (number: string | null, revision: number) =>
		number === null ? 'Estimate · CAR-T Stay Planner' : `Estimate ${number}, revision ${revision}`,
	heading: 'Estimate of a CAR\u2011T hospital stay',
	pageOf: ['Page ', ''],
	/** A name and what it is, in one line. */
	named: (name: string, value: string) => `${name}: ${value}`,
	list: (parts: readonly string[]) => parts.join('; '),
	/** An amount in the family's currency, the hospital's beside it. */
	atHome: (home: string, cny: string) => `${home} (${cny})`,
	kinds: {
		tool: {
			name: 'Planning estimate',
			words: 'Made with a planning tool. No hospital has confirmed it.'
		},
		hospital: {
			name: 'Hospital-confirmed estimate',
			words: (hospital: string, attester: string) =>
				`${hospital} confirms the prices in this estimate. Confirmed by ${attester}.`
		},
		draft: { name: 'Draft', words: 'Not handed out: it has no number yet and may still change.' },
		changed: (revision: number) => `It differs from revision ${revision}, which was handed out.`,
		ended: (date: string) => `Its term has ended: it was valid until ${date}. Ask for a new one.`,
		replaced: (revision: number) => `Revision ${revision} has taken its place.`
	},
	head: {
		hospital: 'Hospital',
		campus: 'Campus',
		department: 'Department',
		issuer: 'Handed out by',
		contact: 'Questions to',
		unknown: 'not stated',
		number: 'Estimate number',
		revision: 'Revision',
		at: 'Handed out',
		made: 'Made',
		validUntil: 'Valid until',
		caseCode: 'For',
		caseUnknown: 'no name or code stated',
		sheet: 'Price sheet',
		sheetVersion: (name: string, version: string) => `${name}, version ${version}`,
		sheetDates: (from: string, to: string) => `for admissions from ${from} to ${to}`,
		level: 'Prices of',
		moment: (date: string, time: string, zone: string) => `${date}, ${time} ${zone}`,
		sheetLine: (version: string, dates: string) => `${version}, ${dates}`,
		zone: (offset: string) => `UTC${offset}`
	},
	glance: {
		heading: 'At a glance',
		total: (money: string) => `This stay comes to ${money} in all.`,
		parts: (before: string, hospital: string) =>
			`Of this, ${before} is paid before admission and ${hospital} is charged in hospital.`,
		range: (from: string, to: string) =>
			`80 of 100 stays like this cost ${from} to ${to} in hospital; 10 cost less and 10 more.`,
		low: 'This plan is at the low end: 90 of 100 stays like this cost as much in hospital or more.',
		high: 'This plan is at the high end: 90 of 100 stays like this cost as much in hospital or less.',
		rangeLeavesOut: 'It holds for these prices. Vasopressors and dialysis were seen more often than it allows for.',
		noRange: 'How far stays like this differ is being counted.',
		stay: (count: number, icu: number) =>
			icu === 0 ? `${days(count)} in hospital.` : `${days(count)} in hospital, ${days(icu)} of them in intensive care.`,
		dates: (admission: string, home: string) => `Admission ${admission}, home ${home}.`,
		ready: (before: string, deposit: string, reach: string) =>
			`Have ready: ${before} before admission, ${deposit} as the deposit, and ${reach} within reach for top-ups.`,
		sendBy: (date: string) => `Send the first payment by ${date}.`,
		sendByLate: (date: string) => `The first payment had to leave by ${date}: this date has passed.`,
		arrears: (count: number) => `If you wait to be asked, the account cannot pay on ${days(count)}.`,
		caveats: 'Before you use these figures',
		illustrative: 'The prices are illustrative. Ask the hospital for its own.',
		weakWard: 'The price of a ward day may be too low: it adds up to about half of the only all-in price known to us.',
		complications: 'You could be charged more if complications happen. Section 4 says how much.',
		noScenario:
			'You could be charged more if complications happen. This document does not say how much: ask what intensive care would add.',
		outOfDates: (from: string, to: string) =>
			`These prices are for admissions from ${from} to ${to}, and this stay or this day is outside. Treat every figure as out of date.`
	},
	changes: {
		heading: (revision: number) => `What changed since revision ${revision}`,
		reason: 'Why',
		noReason: 'no reason was given',
		total: (from: string, to: string) => `The total was ${from} and is now ${to}.`,
		same: 'No charge changed.',
		sameTotal: 'The plan’s total is the same.',
		line: 'Charge',
		was: 'Was',
		is: 'Is now',
		difference: 'Difference, CNY',
		times: (count: string, price: string) => `${count} × ${price}`,
		none: 'not in it',
		ofClass: (name: string, kind: string) => `${name} (${kind})`,
		sum: 'All of these together',
		payments: 'Payments that changed',
		payment: (money: string, sendBy: string, neededBy: string) => `${money}, sent by ${sendBy}, needed by ${neededBy}`,
		nth: (name: string, place: number) => `${name} ${place}`,
		fact: (name: string, was: string, is: string) => `${name}: ${was} → ${is}`,
		moreDays: (count: number) => `${days(count)} more`,
		rateFrom: { snapshot: 'the rate of a day', typed: 'the rate that the bank named' },
		other: 'What else changed',
		facts: {
			kind: 'Which document',
			hospital: 'Hospital',
			campus: 'Campus',
			department: 'Department',
			person: 'Handed out by',
			contact: 'Questions to',
			caseCode: 'For',
			validUntil: 'Valid until',
			attester: 'Confirmed by',
			level: 'Prices of',
			plannedDays: 'Planned days',
			stayDays: 'Days in hospital',
			all: 'In all',
			deposit: 'Deposit',
			reach: 'Within reach for top-ups',
			name: 'Name of the scenario',
			icuDays: 'Days in intensive care',
			care: 'Care',
			lowest: 'Lowest balance, if you wait to be asked',
			lowestDay: 'Tightest day, if you wait to be asked',
			arrearsDays: 'Days it cannot pay, if you wait to be asked',
			refund: 'Comes back after discharge',
			due: 'Still due at the end',
			leadDays: 'Days in hospital before the infusion',
			closedDays: 'Days on which banks are closed',
			workingWeekends: 'Weekend days on which banks work',
			funds: 'Money within reach for the hospital',
			rateFrom: 'Where the rate is from',
			rateDate: 'Day of the rate',
			admission: 'Day of admission',
			sheet: 'Price sheet',
			timing: 'When fever usually begins',
			weight: 'Weight',
			products: 'Picked product and room',
			depositShare: 'Deposit as a share of the quote',
			guarantee: 'Guarantee letter',
			rule: 'Rule for top-ups',
			floor: 'The hospital asks when less is left than',
			target: 'It asks for enough to be back at',
			standard: 'It asks each time for',
			step: 'It rounds up to steps of',
			arrivalDays: 'Working days until money arrives',
			planned: 'Planned transfers',
			country: 'Paying from',
			currency: 'Currency at home',
			rate: 'Rate for CNY 1',
			buffer: 'Buffer on the rate',
			feePercent: 'Bank fee, share of each payment',
			feeFixed: 'Bank fee for each payment'
		},
		nothing: 'none',
		all: 'Every change, one by one',
		scenarioAdded: (name: string) => `Scenario added: ${name}`,
		scenarioRemoved: (name: string) => `Scenario taken out: ${name}`,
		unknown: 'not stated'
	},
	covers: {
		heading: 'What the total covers, and what it does not',
		period: (count: number) =>
			`The total covers the CAR-T product, collecting the cells, and the stay from admission to discharge, planned for ${days(count)}.`,
		periodWithCourse: (planned: number, more: number) =>
			`The total covers the CAR-T product, collecting the cells, and the stay from admission to discharge, planned for ${days(planned)}, with ${days(more)} more for the care named here.`,
		care: 'Care in this plan',
		noCare: 'No care beyond the planned stay.',
		careLine: (name: string, on: string) => `${name}, ${on}`,
		outside: 'Not included',
		mayBeMore: 'More services may be recommended that are not here.'
	},
	lines: {
		heading: 'The planned stay, charge by charge',
		headingWithCourse: 'The stay, charge by charge',
		words: 'Times × unit price = amount, exact to the fen.',
		lettersWords: 'The letter says how strong a price is.',
		number: 'No.',
		charge: 'Charge',
		times: 'Times',
		unitPrice: 'Unit price, CNY',
		amount: 'Amount, CNY',
		evidence: 'Evidence',
		sum: (name: string) => `Sum: ${name}`,
		totalAll: 'Total',
		package: 'Package price',
		evidenceOf: (letter: string, date: string) => `${letter}, ${date}`,
		provenance: (name: string, version: string, from: string, to: string) =>
			`Every price is from the sheet “${name}”, version ${version}, for admissions from ${from} to ${to}.`,
		confirmedBy: (name: string) => `Confirmed by ${name}.`,
		confirmedByNone: 'No hospital has confirmed them.',
		asOf: 'As of',
		quoteHeading: 'What hospitals would quote before arrival',
		ownQuoteHeading: 'The quote before arrival',
		quote: (quote: string, allowance: string) =>
			`The likely quote before arrival: ${quote}, with ${allowance} in it for CRS care.`,
		beyond: (money: string) => `This stay costs ${money} more than that quote.`,
		equal: 'This stay costs as much as that quote.',
		within: (money: string) => `This stay costs ${money} less than that quote.`
	},
	scenarios: {
		unpriced: (count: number) =>
			`${counted(count, 'scenario', 'scenarios')} of this plan cannot be priced with these prices and ${count === 1 ? 'is' : 'are'} left out here.`,
		heading: 'If more care is needed',
		words:
			'Each scenario beside the plan: what it adds, charge by charge. It is one possible course, not a forecast. Nobody can say which course one person will have.',
		none: 'No scenario was set beside this plan. Ask what intensive care would add.',
		total: (money: string, more: string) => `${money} in all: ${more}.`,
		more: (money: string) => `${money} more than the plan`,
		less: (money: string) => `${money} less than the plan`,
		same: 'as much as the plan',
		chance: (chance: InHundred, others: InHundred) =>
			`${of100(chance)} stays have this as their highest care; ${of100(others)} do not.`.replace(/^./, (letter) =>
				letter.toUpperCase()
			),
		added: 'Added by this scenario',
		fewer: 'Taken off by this scenario',
		changed: 'Added and taken off by this scenario',
		lessOf: (name: string) => `Less of planned charges: ${name}`,
		equals: (plan: string, added: string | null, fewer: string | null, total: string) =>
			`${plan}${added === null ? '' : ` + ${added}`}${fewer === null ? '' : ` − ${fewer}`} = ${total}`,
		full: 'Every charge of this scenario'
	},
	account: {
		heading: 'Deposit and top-ups',
		deposit: (money: string) => `Deposit on admission: ${money}.`,
		share: (percent: string) => `It is ${percent} % of the quote without what is paid ahead, rounded up to CNY 100.`,
		lead: (count: number) => `Money is planned to take ${counted(count, 'working day', 'working days')} to arrive.`,
		closed: (count: number) =>
			`Days on which banks in China or at home are closed are left out: ${days(count)} around this stay, announced or expected.`,
		noDate: 'Without a day of admission, every day counts and closed banks are not left out.',
		planning: 'The deposit and the rule are planning values, stated by no hospital.',
		notConfirmed: 'The prices are confirmed. The deposit and the rule were not confirmed by the hospital.',
		waiting:
			'This table holds if you wait to be asked: each top-up is sent only when the hospital asks for it. Planned transfers are in it.',
		lowest: 'Lowest balance',
		table: 'The account of each course',
		course: 'Course',
		lowestDay: 'Tightest day',
		arrears: 'Days it cannot pay',
		refund: 'Comes back',
		due: 'Still due'
	},
	payments: {
		heading: 'Payments, with dates',
		of: (name: string) => `Payments for: ${name}`,
		early:
			'These tables hold if you send ahead: each payment leaves in time to be there on the day it is needed, before the hospital asks.',
		numbered: 'Days are counted from the infusion, day 0, until the day of admission is known.',
		rate: (cny: string, rate: string, currency: string, source: string) =>
			`CNY ${cny} = ${currency} ${rate} (${source}).`,
		snapshot: (date: string) => `middle rate of ${date}`,
		typed: 'the rate that the family’s bank named',
		rounding: (buffer: string) =>
			`Amounts at home are rounded up, with ${buffer} % on top of the rate and the bank’s fees beside. The hospital is owed CNY.`
	},
	odds: {
		heading: 'How sure is the money?',
		enough: (name: string, money: string, chance: InHundred, others: InHundred) =>
			`${name}: with ${money} for deposit and top-ups, ${of100(chance)} stays like this need no more; ${of100(others)} need more.`,
		funds: (money: string, chance: InHundred, others: InHundred) =>
			`With ${money} within reach, ${of100(chance)} stays like this need no more; ${of100(others)} need more.`,
		icu: (chance: InHundred, others: InHundred) => `Intensive care: ${of100(chance)} need it; ${of100(others)} do not.`,
		ventilator: (chance: InHundred, others: InHundred) =>
			`A ventilator: ${of100(chance)} need it; ${of100(others)} do not.`,
		condition:
			'This holds if the prices and the published chances are right. It speaks of groups, not of one person. Vasopressors and dialysis were seen more often than these chances imply.',
		evidence:
			'How strong they are: the chances are those of published patient series of this or the nearest product, taken together. Where nothing was published they rest on our own choice. None is from this hospital. “Method” in the planner lists every series with its number of patients.',
		waiting: 'The odds are being counted.'
	},
	balance: {
		heading: 'The balance day by day',
		words: 'If each top-up is sent when it is asked for. Below the dashed line the hospital asks for more.'
	},
	statements: {
		heading: 'What this document says and does not say',
		list: (saysMore: boolean) => [
			'This is an estimate, not a contract or a bill.',
			saysMore
				? 'You could be charged more if complications happen: see section 4.'
				: 'You could be charged more if complications happen. No such course is worked out here.',
			'More services may be recommended that are not here.',
			'It is not medical advice. Chances are about groups; ask your doctor about you. Only the medical team grades CRS.',
			'No hospital, agency or maker of a product has paid for this tool, and nobody earns a commission from it.'
		],
		question: {
			heading: 'How to question a charge',
			steps: [
				'Ask the ward for the daily list of charges. Hospitals give it each day.',
				'Compare its lines with section 3. A line that is not there, or more often than there, is worth a question.',
				'Ask the same day, while the ward remembers: “What is this charge for, and how often is it planned?”'
			],
			contact: (contact: string) => `Then write to: ${contact}.`,
			contactNone: 'Then ask the desk that handed this out, or the hospital’s office for international patients.',
			by: (date: string) => `Ask before the account is settled at discharge, planned for ${date}.`,
			byNone: 'Ask before the account is settled at discharge.'
		},
		ask: 'Ask the hospital in writing'
	},
	signing: {
		heading: 'For the hospital',
		name: 'Confirmed by',
		stamp: 'Signature and stamp',
		date: 'Date'
	},
	link: {
		heading: 'The same estimate on a screen',
		words: 'Scan to open these figures. Whoever has this code can read them.',
		tooLong: 'This estimate is too long for a code to scan. Ask whoever handed it out for its file or its link.',
		name: 'QR code of this estimate'
	},
	form: {
		heading: 'Hand out this estimate',
		words:
			'What you type here stands on the document. Nothing is sent: it stays on this device until you print it or make a link.',
		hospital: 'Hospital',
		campus: 'Campus',
		department: 'Department',
		person: 'Person or desk',
		contact: 'How to reach them',
		fromSheet: 'From its price sheet.',
		caseCode: 'For whom',
		caseHelp: 'A case code or nickname is enough. No name is needed.',
		valid: 'Valid for',
		validDays: days,
		kind: 'Which document',
		toolHelp: 'A planning estimate says on top that no hospital has confirmed it.',
		hospitalHelp: 'Only prices from the hospital’s own sheet can be confirmed by it.',
		hospitalNotOwn: 'These prices are not a hospital’s own sheet: this can only be a planning estimate.',
		outOfDates: 'These prices are not meant for this stay or for today: they cannot be confirmed.',
		attester: 'Confirmed on the hospital’s behalf by',
		contactMissing: 'Type how to reach the hospital about these prices.',
		notKept:
			'It was not handed out: this device does not keep the plan, or another window has changed it. See the notice at the top of this page.',
		attesterMissing: 'Type the name of the person who confirms the prices.',
		reason: 'Why it changes',
		reasonHelp: 'The family reads it beside what changed.',
		reasonMissing: 'Say in a sentence why this revision takes the place of the one before.',
		issue: (revision: number) => `Hand out revision ${revision}`,
		issued: (number: string, revision: number) =>
			`Estimate ${number}, revision ${revision}, is handed out. It cannot be changed any more; the next edit makes a draft of the next revision.`,
		pricesEnded: (date: string) =>
			`It was not handed out: these prices ended on ${date}. Take newer prices, then hand it out.`,
		printWaits: 'The odds are being counted. Printing begins when they are there.',
		full: 'Twenty revisions are as many as one plan keeps. Start a new plan for the next.',
		print: 'Print or save as PDF',
		shown: 'Shown below',
		present: 'The plan as it is now',
		earlier: (revision: number, date: string) => `Revision ${revision}, handed out ${date}`,
		unknownSheet: 'This revision rests on a price sheet that this app no longer has. Its figures cannot be shown.'
	},
	files: {
		heading: 'Take it along',
		words: 'Made on this device; nothing is sent.',
		charges: 'Charges and payments, spreadsheet (XLSX)',
		chargesCsv: 'Charges (CSV)',
		request: 'The question, for the HTTP interface (JSON)',
		sheets: { about: 'Estimate', charges: 'Charges', payments: 'Payments' },
		parts: { whole: 'whole stay', added: 'added to the plan', fewer: 'taken off the plan' },
		addsToPlan: 'With the plan’s total: the total',
		course: 'Payments, dates and question of',
		columns: {
			number: 'No.',
			part: 'Part',
			class: 'Class',
			charge: 'Charge',
			beside: 'Chinese name',
			times: 'Times',
			unit: 'Unit',
			unitPrice: 'Unit price, CNY',
			amount: 'Amount, CNY',
			evidence: 'Evidence',
			course: 'Course',
			total: 'Total, CNY',
			listed: 'Lines under “Charges”, CNY',
			leads: 'What they come to'
		},
		tooMany: 'These are more charges than a spreadsheet made here can hold. Take the CSV file.',
		paymentsCsv: 'Payments (CSV)',
		calendar: 'Payment dates for a calendar (ICS)',
		calendarNoDate: 'With the day of admission, the payment dates can go into a calendar.',
		saved: (name: string) => `Saved: ${name}`,
		unavailable: 'The file could not be made. Try again when the connection is back.'
	}
};
