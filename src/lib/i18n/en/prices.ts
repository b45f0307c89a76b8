const plural = new Intl.PluralRules('en');

function counted(count: number, one: string, many: string): string {
	return `${count} ${plural.select(count) === 'one' ? one : many}`;
}

export const prices = {
	heading: 'The hospital’s prices',
	intro:
		'An answer is as good as the prices behind it. Put in a quote you hold, or a hospital’s own price sheet. Neither leaves this device.',
	inUse: 'In use now',
	kinds: {
		'built-in': 'Illustrative prices, confirmed by no hospital',
		quote: 'A quote in hand, over the illustrative prices',
		file: 'A price sheet from a file'
	},
	illustrativeFile: 'The file calls its prices illustrative: no hospital stands behind them.',
	sheet: 'Price sheet',
	version: 'Version',
	valid: 'Prices hold',
	validOn: (from: string, to: string) => `${from} to ${to}`,
	lines: 'Lines',
	outside: {
		heading: 'Outside the dates of these prices',
		today: {
			before: (date: string, from: string) => `Today, ${date}, is before ${from}, the first day of these prices.`,
			after: (date: string, to: string) => `Today, ${date}, is after ${to}, the last day of these prices.`
		},
		admission: {
			before: (date: string, from: string) =>
				`The admission on ${date} is before ${from}, the first day of these prices.`,
			after: (date: string, to: string) => `The admission on ${date} is after ${to}, the last day of these prices.`
		},
		productPayment: {
			before: (date: string, from: string) =>
				`The payment for the product on ${date} is before ${from}, the first day of these prices.`,
			after: (date: string, to: string) =>
				`The payment for the product on ${date} is after ${to}, the last day of these prices.`
		},
		repair: 'Treat every figure as out of date, and ask the hospital for prices that hold on that day.'
	},
	origins: {
		heading: 'Whose figure each one is',
		hospital: 'The hospital’s',
		ours: 'Ours, illustrative',
		package: 'The sum of the quote',
		allowance: 'Allowance for CRS care',
		deposit: 'Deposit on admission',
		items: 'Every other price',
		lines: (count: number) => counted(count, 'line', 'lines'),
		inSum: 'inside the sum',
		notStated: 'not stated',
		level:
			'The sum is the same whichever kind of hospital you pick. Care beyond it is priced at the kind you picked: the hospital may charge other prices.',
		ceiling:
			'CRS care inside the covered days is counted as paid, even beyond the sum that the quote states for it. Ask what happens when that sum is used up.'
	},
	quote: {
		heading: 'A quote in hand',
		intro: 'What the hospital has written or told you. Leave empty what it does not say.',
		sum: 'Sum of the quote, CNY',
		sumHelp: 'As it is written: 260,000 or 260k or 26万.',
		readAs: 'Read as',
		coversDays: 'Days in hospital it covers',
		coversHelp: (least: number, most: number) => `From ${least} to ${most}, counted from admission.`,
		includes: 'What the sum includes',
		routine: 'Routine care',
		routineWords: 'always: bed, nursing, tests, usual medicines',
		allowance: 'CRS care too',
		allowanceWords: 'mild or moderate CRS care, the “CRS allowance”',
		product: 'The CAR-T product too',
		productWords: 'the cells themselves',
		collection: 'Collecting the cells too',
		collectionWords: 'leukapheresis, before admission. Ask if the quote does not say.',
		allowanceSum: 'CRS allowance it states, CNY',
		allowanceInside: 'The part of the sum that is kept for CRS care.',
		allowanceBeside: 'On top of the sum. If empty, the illustrative allowance is used.',
		deposit: 'Deposit it asks, CNY',
		depositHelp: 'To be paid on admission.',
		hospital: 'Hospital',
		date: 'Date of the quote',
		optional: 'optional',
		use: 'Use this quote',
		change: 'Use the quote as changed',
		remove: 'Remove the quote',
		used: 'The quote is in use.',
		removed: 'The quote is removed. The illustrative prices are in use.',
		replacesFile: 'The quote will take the place of the price sheet from your file.',
		faults: {
			'no-sum': 'Type the sum as an amount above 0 and up to 100,000,000, such as 260,000 or 260k.',
			'no-amount': 'Type an amount up to 100,000,000, such as 50,000 or 50k, or leave this empty.',
			'no-days': 'Type a whole number of days from 1 to 120.',
			'above-sum': 'This is more than the whole sum. Type the part of the sum that is kept for CRS care.'
		},
		notYet: 'The quote is not in use yet. Look at the fields marked here.'
	},
	file: {
		heading: 'A price-sheet file',
		intro: 'For hospitals: one JSON file with your own prices. It is read on this device and sent nowhere.',
		choose: 'Choose a file',
		another: 'Choose another file',
		drop: 'or drop it here. At most 1 MiB.',
		reading: 'Reading the file',
		replacesQuote: 'A file will take the place of your quote.',
		notUsed: 'This file is not in use. Nothing has changed.',
		faults: (count: number) => counted(count, 'thing to mend', 'things to mend'),
		showRest: (count: number) => `Show ${count} more`,
		copy: 'Copy the list',
		copied: 'The list is copied.',
		byHand: 'Select this text and copy it:',
		dismiss: 'Close this list',
		noReader: 'The part of this page that reads files did not load. Check the connection, then choose the file again.',
		used: 'The prices of this file are in use.',
		remove: 'Remove the file',
		removed: 'The file is removed. The illustrative prices are in use.'
	},
	download: {
		heading: 'Start from a sheet',
		current: 'Download the prices in use',
		template: 'Download a template with explanations',
		words:
			'The template has one example of each kind of line, each explained in English and Chinese in its own “words”. It carries dates of the year 2000, so it is never mistaken for real prices.'
	}
};
