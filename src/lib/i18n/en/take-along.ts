/** The words of `paymentExtras` that the estimate says too: it brings no others. */
export const takeAlongWords = {
	takeAlong: {
		heading: 'Take the dates along',
		intro: 'The files are made on this device and sent nowhere. They hold amounts: share them with care.',
		calendar: 'Calendar file',
		calendarWords:
			'For each payment an entry on the last day to send it, with a reminder 2 days before, and one on the day the money must be there. It opens in the calendars of Apple, Google and Outlook.',
		again:
			'After a change, save the file again and open it: entries are updated. Delete by hand an entry whose payment is gone.',
		google: 'Google Calendar takes files on a computer: Settings, then Import.',
		noDate: 'A calendar needs real dates. Type the day of admission first.',
		nothing: 'There is no payment to take along yet.',
		tables: 'Payments as a table',
		tablesWords: 'A CSV file for Excel, Numbers or Google Sheets.',
		saveCalendar: 'Save the calendar file',
		saveAhead: 'Save the table: if you send ahead',
		saveAsked: 'Save the table: if you wait to be asked',
		saved: (file: string) => `Saved: ${file}`,
		unavailable: 'This part of the page could not be fetched. Try again when the connection is back.',
		kinds: { deposit: 'Deposit on admission', planned: 'Planned transfer', 'top-up': 'Top-up' },
		purposes: { deposit: 'the deposit', planned: 'the planned transfer', 'top-up': 'the top-up' },
		columns: {
			what: 'What',
			sendBy: 'Send by',
			neededBy: 'Needed by',
			askedOn: 'Asked on',
			arrives: 'Arrives',
			arrears: 'Days short meanwhile',
			cny: 'CNY',
			home: 'With buffer',
			fee: 'Fee',
			toHave: 'To have ready',
			currency: 'Currency'
		},
		events: {
			calendarName: 'Payments for the hospital stay',
			both: (cny: string, home: string) => `${cny} (${home})`,
			send: (money: string, purpose: string) => `Send ${money} for ${purpose}`,
			neededBy: (date: string) => `It must be there on ${date}.`,
			lastDay: 'This is the last day on which it can leave and still be there in time.',
			due: (money: string, purpose: string) => `${money} for ${purpose} must be there`,
			sentBy: (date: string) => `It had to be sent by ${date}.`,
			ask: 'Ask the hospital whether it has arrived. If not, ask your bank where it is.',
			rate: (rate: string, currency: string) => `1 CNY = ${rate} ${currency}, with buffer and fees.`,
			rateOf: (rate: string, currency: string, date: string) =>
				`1 CNY = ${rate} ${currency}, rate of ${date}, with buffer and fees.`,
			estimate: 'An estimate, not a bill. Ask the hospital for the exact amount before you send.'
		}
	}
};
