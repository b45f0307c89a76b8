import { counted, days } from './counts';
import { paymentExtras } from './payment-extras';

export const payments = {
	...paymentExtras,
	heading: 'When to send what',
	unreachable: 'Countries and rates could not be fetched. Try again when the connection is back.',
	say: {
		heading: 'To say on the phone',
		ahead: (money: string, by: string) => `By ${by}, send ${money} for what is paid before admission.`,
		deposit: (money: string, by: string) => `By ${by}, send ${money} for the deposit.`,
		reach: (money: string, by: string) => `Keep ${money} ready for top-ups; the first part leaves by ${by}.`,
		aheadLate: (money: string, by: string) =>
			`${money} for what is paid before admission should have left by ${by}: ask the hospital for a later date.`,
		depositLate: (money: string, by: string) =>
			`${money} for the deposit should have left by ${by}: ask the hospital for a later date.`,
		reachLate: (money: string, by: string) =>
			`Keep ${money} ready for top-ups; the first part should have left by ${by}: ask the hospital for a later date.`,
		reachAnyTime: (money: string) => `Keep ${money} ready for top-ups.`,
		noReach: 'No top-up is asked for on this course.',
		undated: 'With the day of admission and your country, this says by when to send how much in your currency.',
		worse: 'If the stay needs more care',
		worseWords: (careLevel: string, money: string, more: string) =>
			`${careLevel}: keep ${money} ready for top-ups, ${more} more than now.`
	},
	tight: {
		short: (when: string, count: number, money: string) =>
			`The account cannot pay ${when}: ${days(count)} in arrears, short by up to ${money}.`,
		never: (day: string, money: string) => `No day runs short. The tightest day is ${day}, with ${money} left.`,
		early: 'Send the transfers early',
		earlyWords:
			'Every top-up is then sent in time to be there on the day the hospital would ask. You can take it back.',
		planned: (count: number) =>
			`${counted(count, 'transfer is', 'transfers are')} planned to be there before the hospital asks.`,
		wait: 'Wait to be asked instead',
		tooLate: (day: string) =>
			`Money sent today is there on ${day} at the earliest. For the days before, ask the hospital for a later admission, a guarantee letter, or payment by card.`
	},
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
	},
	transfer: {
		heading: 'How long money travels',
		from: (country: string, typical: number, slow: number, posting: number) =>
			`A wire from ${country} usually takes ${typical} working days, in slow cases ${slow}; the hospital may take ${posting} more to book it.`,
		uses: (count: number) => `The dates here count ${counted(count, 'working day', 'working days')}.`,
		typicalUses: (day: string) => `In the usual case the deposit could leave as late as ${day}.`,
		overwritten: 'You set this number yourself.',
		fridays: 'Banks where you pay from are closed on Fridays',
		workingDay: 'A working day is one on which banks of both sides work.',
		closed: (from: string, to: string) => `Closed days between ${from} and ${to}, weekends aside:`,
		reasons: {
			china: 'holiday in China',
			'china-expected': 'holiday expected in China',
			sender: 'holiday where you pay from',
			'sender-weekend': 'weekend where you pay from'
		},
		noneClosed: 'No holiday falls between the first date to send and going home.',
		expected: (years: string) =>
			`China has not announced its holidays of ${years} yet as far as this page knows: Spring Festival, 1 to 5 May, 1 to 7 October and single days are counted as closed, as expected.`,
		unknownSender: (years: string) =>
			`The bank holidays of your country in ${years} are not known to this page. Ask your bank.`,
		noCountry: 'Only China’s holidays are counted until a country is picked.',
		noDate: 'Without a day of admission every day counts as a working day.',
		change: 'Change the working days under “Deposit and top-ups”.',
		paidAhead: 'Days on which things are paid before admission',
		paidAheadWords: 'Ask the hospital; these never touch the deposit.',
		daysBefore: (name: string) => `${name}: days before admission`,
		fewer: (name: string) => `${name}: one day fewer`,
		more: (name: string) => `${name}: one day more`
	}
};
