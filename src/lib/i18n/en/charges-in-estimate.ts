import { counted } from './counts';

/** The words of `charges` that the estimate says too: it brings no others. */
export const chargesInEstimate = {
	charges: {
		heading: 'Every charge in this answer',
		intro:
			'Times × unit price = amount, exact to the fen. A charge that turns into a signal after a number of times stands on two lines.',
		charge: 'Charge',
		kind: 'Kind',
		times: 'Times',
		unitPrice: 'Unit price',
		amount: 'Amount',
		evidence: 'Evidence',
		inCny: 'CNY',
		timesOf: (count: string, unit: string) => `${count} × ${unit}`,
		total: 'Sum of these charges',
		all: 'All charges of this answer',
		count: (count: number) => counted(count, 'charge', 'charges'),
		source: 'Source',
		asOf: (date: string) => `as of ${date}`,
		show: 'Show the charges',
		caption: (name: string) => `Charges: ${name}`,
		package: 'Package price'
	},
	units: {
		admission: 'admission',
		day: 'day',
		dose: 'dose',
		hour: 'hour',
		infusion: 'infusion',
		line: 'line',
		package: 'package',
		pair: 'pair',
		panel: 'panel',
		procedure: 'procedure',
		scan: 'scan',
		session: 'session',
		stay: 'stay',
		study: 'study',
		test: 'test',
		unit: 'unit',
		vial: 'vial'
	} as Readonly<Record<string, string>>
};
