/** When the patient is admitted and where the money comes from: what the dates and the home currency hang on. */
export const travel = {
	travel: {
		heading: 'When, and from where',
		intro: 'With both, every payment gets its date and its amount in your currency.',
		admission: 'Day of admission',
		admissionHelp: 'Leave it empty if it is not known yet.',
		from: 'Paying from',
		notPicked: 'not picked yet',
		countries: {
			IN: 'India',
			BD: 'Bangladesh',
			PK: 'Pakistan',
			NP: 'Nepal',
			RU: 'Russia',
			KZ: 'Kazakhstan',
			AE: 'United Arab Emirates',
			SA: 'Saudi Arabia',
			VN: 'Vietnam',
			ID: 'Indonesia',
			NG: 'Nigeria',
			KE: 'Kenya',
			GB: 'United Kingdom',
			US: 'United States',
			ZZ: 'Another country'
		},
		unreachable:
			'The dates of banks and the currencies could not be fetched. The figures in CNY stand. Try again when the connection is back.',
		again: 'Try again',
		stay: (admission: string, home: string) => `Admission ${admission}, home ${home}.`
	},
	sendBy: {
		by: (date: string) => `send by ${date}`,
		first: (date: string) => `first part: send by ${date}`,
		was: (date: string) => `should have left by ${date}: ask the hospital for a later date`,
		withFees: 'Amounts at home are with fees and buffer.',
		worse: (careLevel: string, money: string) => `If it comes to this: ${careLevel}. Keep ${money} for top-ups then.`,
		see: 'Every payment with its date',
		invite: 'See these in your own currency, each with the day to send it'
	}
};
