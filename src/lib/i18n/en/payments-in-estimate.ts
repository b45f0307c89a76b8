import { days } from './counts';

/** The words of `payments` that the estimate says too: it brings no others. */
export const paymentsInEstimate = {
	views: {
		label: 'Two ways to pay the top-ups',
		ahead: 'If you send ahead',
		aheadWords: 'Each payment leaves in time to be there on the day it is needed.',
		asked: 'If you wait to be asked',
		askedWords: 'Each top-up leaves on the day the hospital asks. Until it arrives the account may be short.',
		askedNone: 'On this course the hospital asks for no top-up.',
		sendBy: 'Send by',
		neededBy: 'Needed by',
		what: 'What',
		amount: 'CNY',
		home: (currency: string) => `${currency} with buffer`,
		fee: (currency: string) => `Fee, ${currency}`,
		toHave: (currency: string) => `To have ready, ${currency}`,
		askedOn: 'Asked on',
		arrives: 'Arrives',
		arrears: 'Days short meanwhile',
		first: (what: string) => `First: ${what}. See Limits and papers.`,
		package: 'Package price',
		deposit: 'Deposit on admission',
		planned: 'Planned transfer',
		topUp: 'Top-up',
		total: 'All payments',
		topUpTotal: 'All top-ups',
		refund: 'Comes back',
		refundWhat: (slow: string) => `What is left, about; in slow cases by ${slow}`,
		late: 'this date has passed',
		contract: 'The hospital is owed CNY. Amounts in your currency are what to have ready, rounded up.'
	},
	money: {
		heading: 'Your currency, rate and fees',
		currency: 'Your currency',
		none: 'none: CNY only',
		rate: (currency: string) => `${currency} for 1 CNY`,
		rateHelp: 'Type the rate of your own bank where you have it.',
		buffer: 'Buffer for a moving rate, %',
		bufferHelp: 'A planning value. Bank rates are often 0.3 to 3 % worse than the middle rate.',
		feePercent: 'Bank fee, % of each payment',
		feeFixed: (currency: string) => `Bank fee for each payment, ${currency}`,
		feeHelp: 'Ask your bank for its fee for a wire to China with all charges paid by you (“OUR”).',
		feeSet: 'The fee set here is the bank’s where one names it, else the upper end of the planning range.',
		whatBanksTake: 'What banks take on the way',
		snapshot: (rate: string, currency: string, date: string) =>
			`1 CNY = ${rate} ${currency}: middle rate of ${date}, from the table that came with this page.`,
		typed: (rate: string, currency: string, date: string) => `1 CNY = ${rate} ${currency}, typed on ${date}.`,
		old: (count: number) => `This rate is ${days(count)} old. Ask your bank for today’s.`,
		useSnapshot: 'Use the rate of the table again',
		source: (source: string) => `Table: ${source}.`,
		fault: (kept: string) => `Type a plain number such as 12.5. The page keeps ${kept}.`,
		either: (larger: string, smaller: string) => `This can be read as two numbers. Type ${larger} or ${smaller}.`,
		far: (rate: string, currency: string, table: string) =>
			`Look again: ${rate} ${currency} for 1 CNY is far from the table’s ${table}. It is used as you typed it.`,
		feeFault: (currency: string, kept: string) =>
			`Type an amount in ${currency}, such as 35 or 250,000. The page keeps ${kept}.`,
		made: 'How the sum at home is made',
		atRate: 'At the rate',
		bufferLine: (percent: string) => `Buffer of ${percent} %`,
		fees: 'Bank fees',
		all: 'To have ready in all',
		rounding: 'Each payment is rounded up to the smallest unit of the currency, then its fee.',
		names: 'Currencies'
	}
};
