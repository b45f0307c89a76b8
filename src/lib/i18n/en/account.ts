import { accountInEstimate } from './account-in-estimate';
import { days } from './counts';

export const account = {
	...accountInEstimate,
	heading: 'Deposit and top-ups',
	forTheDesk: 'The same in Chinese, to show at the desk:',
	ward: {
		fillTo: (floor: string, target: string) => `余额低于${floor}时，医院要求补缴至${target}。`,
		standard: (floor: string, standard: string) => `余额低于${floor}时，医院要求补缴${standard}，欠费另加。`,
		guarantee: (guarantee: string, below: string) => `担保额${guarantee}计入该警戒线，因此余额低于${below}才催款。`
	},
	depositLegend: 'How the deposit is set',
	depositModes: { fixed: 'A fixed sum', share: 'A share of the hospital’s quote' },
	share: {
		label: 'Share of the quote, %',
		help: 'Of the quote without what is paid ahead, rounded up to CNY 100. One hospital asks 30 to 50 % (weak source); 30 to 100 % is possible.',
		comesTo: (money: string) => `The deposit then comes to ${money}.`,
		fault: (kept: string) => `Type a number from 0 to 100. The page keeps ${kept} %.`
	},
	ranges: {
		deposit: 'Seen or possible: 2,000 to 500,000. No hospital has published one for CAR-T: weak.',
		floor: 'Such a line exists in hospital systems (sourced); its height is ours to plan with: 100 to 100,000.',
		target: 'Systems fill up to a level (sourced); how high is ours to plan with: about 3 to 14 days of charges.',
		standard: 'Systems ask a set sum and the debt (sourced); how much is ours to plan with: 5,000 to 200,000.',
		step: 'Two hospital systems round to 100 (sourced); up to 10,000 is our range to plan with.',
		guarantee:
			'That a letter counts toward the line was read in a hospital system (sourced). Ask for one 48 hours ahead (weak source).'
	},
	countryTag: 'from the country you pay from',
	journey: 'Asked for, and on its way',
	closedBanks: 'Banks closed',
	band: 'At this hospital’s lowest and highest prices',
	bandLeast: 'Least at its prices',
	bandMost: 'Most at its prices',
	refundDates: (typical: string, slow: string) => `That is about ${typical}, in slow cases ${slow}.`,
	noPromise:
		'The charges of each day are drawn from the deposit. Nothing here is a hospital’s promise: the rule and its figures are there to plan with until the hospital states its own.',
	packageFirstDay:
		'A quote for the whole stay is charged here in one sum on the first day, so the account may look short from the start. Ask the hospital whether it takes the sum at once or day by day.',
	planningTag: 'our planning value',
	changeRule: 'The hospital’s rule for top-ups',
	ruleLegend: 'What the hospital asks for',
	fields: {
		deposit: {
			label: 'Deposit on admission, CNY',
			help: 'Paid on the first day. The admission notice states the amount.'
		},
		floor: { label: 'Asks when less than this is left, CNY', help: 'The line at which the hospital calls.' },
		target: { label: 'Asks for enough to be back at, CNY', help: 'The level that a top-up fills the account to.' },
		standard: { label: 'Asks for this much each time, CNY', help: 'Any debt is asked for on top.' },
		step: { label: 'Rounds up to steps of, CNY', help: 'What is asked for is a round figure.' },
		guarantee: {
			label: 'Guarantee letter, CNY',
			help: 'From an insurer or an embassy. It counts toward the line, and pays for nothing.'
		},
		arrivalDays: {
			label: 'Working days until money arrives',
			help: 'From sending it to seeing it in the hospital’s account.',
			fewer: 'One working day fewer until money arrives',
			more: 'One working day more until money arrives'
		}
	},
	faults: {
		notAmount: (kept: string) => `Type an amount such as 80,000. The answer keeps ${kept}.`,
		notPositive: (kept: string) => `Type an amount above 0. The answer keeps ${kept}.`,
		targetBelowFloor: (kept: string) =>
			`A top-up cannot end below the line at which the hospital asks. Type that line or more, or lower it first. The answer keeps ${kept}.`,
		floorAboveTarget: (kept: string) =>
			`The hospital would ask although the account is full. Type at most the level that a top-up fills it to, or raise that level first. The answer keeps ${kept}.`,
		other: (kept: string) => `The plan cannot hold this. The answer keeps ${kept}.`,
		ruleKept:
			'The level kept from before lies below the line at which the hospital asks. Lower that line first. The answer keeps the rule it had.'
	},
	short: (on: string, count: number) =>
		`The account cannot pay ${on}${count > 1 ? `; ${days(count)} in arrears in all` : ''}.`,
	shortBy: (money: string) => `It is short by up to ${money}.`,
	nextHelp: (asked: string, arrives: string, sendBy: string) =>
		`What the hospital asks for on ${asked} arrives on ${arrives} if it is sent that day. Sent by ${sendBy}, it is there when it is asked for.`,
	seeAsk: 'What happens then, and what to ask',
	neverShort: (day: string, money: string) => `No day runs short. The lowest balance is ${money}, on ${day}.`,
	lowest: 'Lowest balance',
	arrearsDays: 'Days in arrears',
	none: 'none',
	needed: 'Cash needed for deposit and top-ups',
	refund: 'Comes back after discharge',
	due: 'Still to pay at discharge',
	withRefund: (paid: string, charges: string, refund: string) =>
		`Paid in ${paid} = charges ${charges} + comes back ${refund}.`,
	withDue: (paid: string, charges: string, due: string) =>
		`Paid in ${paid} = charges ${charges} − still to pay ${due}.`,
	balanceCaption: 'Left in the account at the end of each day',
	closing: 'Left at the end of the day',
	credits: 'Money arrives',
	charges: 'Charges of the day',
	askedBelow: (money: string) => `The hospital asks below ${money}`,
	inArrears: 'in arrears',
	inArrearsKey: 'In arrears: the account cannot pay',
	instead: (day: string, money: string, count: number) =>
		`A chart of the balance over ${days(count)}: lowest on ${day} with ${money}. The table has every day in figures.`,
	topUps: 'Top-ups the hospital would ask for',
	noTopUps: 'With this deposit and this course the hospital asks for no top-up.',
	askedOn: 'Asked for on',
	sendBy: 'Send by, to be in time',
	arrivesOn: 'Arrives, if sent when asked',
	amount: 'Amount',
	topUpSum: 'All top-ups',
	beforeAdmission: (day: string) => `${day}, before admission`,
	sendByWords:
		'Counted in days on which banks of both sides work, once there is a date; without one, every day counts.',
	ask: 'What to ask the hospital'
};
