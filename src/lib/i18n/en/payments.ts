import { paymentsInEstimate } from './payments-in-estimate';
import { counted, days } from './counts';
import { paymentExtras } from './payment-extras';

export const payments = {
	...paymentsInEstimate,
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
