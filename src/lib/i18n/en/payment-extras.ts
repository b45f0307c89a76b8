import { takeAlongWords } from './take-along';
import { counted } from './counts';

/** What stands beside the payments: own costs, limits and papers, and what can be taken along. */
export const paymentExtras = {
	...takeAlongWords,
	ownCosts: {
		heading: 'Your own costs',
		intro: 'What you spend beside the hospital. You pay these yourself, so they are added to what you must have ready.',
		never: 'Your own costs are never a part of the hospital’s bill.',
		kinds: {
			companion: { name: 'Companion', help: 'Food and daily needs of the person who comes along.' },
			lodging: { name: 'Lodging', help: 'A room near the hospital.' },
			interpreter: { name: 'Interpreter', help: 'Beside what the hospital offers.' },
			travel: { name: 'Travel', help: 'Flights and trains, there and back, for everyone.' },
			visa: { name: 'Visa', help: 'Fees and invitation papers, for everyone.' },
			'follow-up': { name: 'Follow-up', help: 'Tests and visits after going home from the ward.' },
			other: { name: 'Other', help: 'Anything else you pay yourself.' }
		},
		numbered: (name: string, place: number) => `${name} ${place}`,
		add: 'Add a cost:',
		added: (name: string) => `Added: ${name}. Type its amount.`,
		removed: (name: string) => `Removed: ${name}.`,
		remove: 'Remove',
		removeNamed: (name: string) => `Remove: ${name}`,
		full: (most: number) => `This list holds ${most} costs. Remove one to add another.`,
		amount: 'Amount',
		currency: 'Currency',
		how: 'How often',
		per: { once: 'once', day: 'each day' },
		days: 'Days',
		fewer: (name: string) => `${name}: one day fewer`,
		more: (name: string) => `${name}: one day more`,
		comesTo: 'Comes to',
		fault: (currency: string) => `Type an amount in ${currency}, such as 500 or 1,200. The sum keeps the last one.`,
		what: 'What',
		hospital: 'The hospital’s payments',
		all: 'To be ready in all',
		atRate: (currency: string, percent: string) =>
			`Costs in CNY become ${currency} at the rate of this plan with its buffer of ${percent} %, rounded up. No bank fee is added. Costs in ${currency} stay as you typed them.`,
		bySnapshot: (currencies: string, date: string) =>
			`Costs in ${currencies} use the middle rate of ${date}, from the table that came with this page.`,
		unknown: (currencies: string) =>
			`This page has no rate for ${currencies}. These costs are in no sum. Type them in another currency.`
	},
	limits: {
		heading: 'Limits and papers',
		before: (day: string, what: string) => `Before ${day}: ${what}`,
		demands: {
			approval: 'get an approval',
			papers: 'get the papers',
			tax: 'have a tax ready',
			'other-way': 'plan another way',
			'not-available': 'choose another way'
		},
		reached: 'Limits that your payments pass',
		noneReached: 'Your payments stay within every limit for bank wires that we know of.',
		noneKnown: 'We found no limit for bank wires from this country. Ask your bank.',
		passes: (total: string, period: string, most: string, day: string) =>
			`With the payment to send by ${day}, you send ${total} ${period}. The limit is ${most}.`,
		periods: {
			payment: 'in one payment',
			day: 'on one day',
			month: 'in one month',
			year: 'in one year',
			patient: 'for one patient'
		},
		cover: (total: string, cny: string) => `In all it has to cover ${total} (${cny}).`,
		tax: (money: string) => `On these payments it comes to about ${money}.`,
		concerns: (count: number, list: string) =>
			`It concerns ${counted(count, 'payment', 'payments')}, to send by: ${list}.`,
		toDo: 'What to do:',
		lead: (count: number) => `Allow ${counted(count, 'working day', 'working days')} for it.`,
		rate: (date: string) =>
			`Checked at the middle rates of ${date}, from the table that came with this page. Your bank counts at its own rate: near a limit, ask first.`,
		undated: 'Without a day of admission, all payments are counted in one month and one year.',
		earlier: 'What you sent before, for this or for anything else, may count too. Ask your bank.',
		always: 'Whatever the amount',
		within: 'Limits that your payments stay within',
		unchecked: 'Limits that could not be checked',
		uncheckedWords: (currency: string) =>
			`This page has no rate between CNY and ${currency}. Ask your bank whether your payments stay within this limit.`,
		papers: 'Papers to bring to your bank',
		notes: 'Good to know',
		channels: 'Other ways to pay',
		channelsIntro: 'They help with small top-ups. They cannot carry a deposit: that is what a bank wire is for.',
		ways: { bank: 'Bank wire', cash: 'Cash', bureau: 'Bureau de change', wallet: 'Wallet', app: 'App' },
		fee: 'Fee:',
		fits: (fits: number, all: number) =>
			`${fits} of your ${counted(all, 'top-up', 'top-ups')} ${fits === 1 ? 'fits' : 'fit'} in one payment of this kind.`,
		fitsList: (list: string) => `To be there on: ${list}.`,
		fitsPast: (total: string) => `Together they come to ${total}: more than the limit for all payments.`,
		noTopUps: 'On this course there is no top-up to check.',
		notChecked: 'Your top-ups could not be checked against it: there is no rate.',
		evidence: {
			sourced: 'From a source',
			'part-sourced': 'Partly from a source',
			weak: 'From a weak source',
			planning: 'A planning value, chosen by us',
			memory: 'From memory, unverified'
		},
		asOf: (date: string) => `as of ${date}`,
		noDate: 'without a date',
		sources: (count: number) => counted(count, 'source', 'sources'),
		loading: 'Fetching the sources.',
		unavailable: 'The sources could not be fetched. Close this and open it again when the connection is back.'
	}
};
