import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import { LINES } from './template-lines';

type Item = SheetItem;
type Price = NonNullable<Item['price']>;

const price = (low: string, typical: string, high: string): Price => ({ low, typical, high });

/** What each example item is, apart from its names and explanations. */
const ITEMS: Readonly<Record<keyof typeof LINES, Omit<Item, 'id' | 'name' | 'words'>>> = {
	'read-me': {
		category: 'service',
		unit: 'stay',
		price: price('0.00', '0.00', '0.00'),
		when: { on: 'admission' },
		class: 'routine'
	},
	'product-a': {
		category: 'product',
		unit: 'infusion',
		price: price('1000000.00', '1000000.00', '1000000.00'),
		when: { on: 'infusion' },
		class: 'routine',
		choice: 'product',
		paid: 'ahead',
		daysBefore: 21,
		entry: 'cell_product',
		evidence: 'A',
		source: 'Our price list of 2000',
		asOf: '2000-01'
	},
	'product-b': {
		category: 'product',
		unit: 'infusion',
		price: price('900000.00', '900000.00', '900000.00'),
		when: { on: 'infusion' },
		class: 'routine',
		choice: 'product',
		paid: 'ahead',
		daysBefore: 21
	},
	workup: {
		category: 'lab',
		unit: 'admission',
		price: price('3000.00', '3000.00', '3000.00'),
		when: { on: 'admission' },
		class: 'routine',
		paid: 'from-deposit'
	},
	'ward-bed': {
		category: 'ward',
		unit: 'day',
		price: price('100.00', '150.00', '400.00'),
		when: { on: 'ward' },
		class: 'routine'
	},
	'conditioning-drugs': {
		category: 'drug',
		unit: 'day',
		price: price('2000.00', '2000.00', '2000.00'),
		when: { on: 'window', from: -5, to: -3 },
		class: 'routine'
	},
	monitoring: {
		category: 'ward',
		unit: 'hour',
		price: price('10.00', '10.00', '10.00'),
		when: { on: 'window', from: 0, to: 6, place: 'ward' },
		quantity: 24,
		class: 'routine'
	},
	chemistry: {
		category: 'lab',
		unit: 'test',
		price: price('200.00', '200.00', '200.00'),
		when: { on: 'day', every: 2 },
		class: 'routine'
	},
	'blood-culture': {
		category: 'lab',
		unit: 'pair',
		price: price('250.00', '250.00', '250.00'),
		when: { on: 'fever', every: 2 },
		class: 'allowance',
		signalAfter: 4
	},
	tocilizumab: {
		category: 'drug',
		unit: 'dose',
		dose: {
			mgPerKg: '8',
			mgPerKgUnder30: '12',
			maxMg: '800',
			vials: [
				{ mg: 80, price: price('800.00', '800.00', '800.00') },
				{ mg: 400, price: price('3900.00', '3900.00', '3900.00') }
			]
		},
		when: { on: 'tocilizumab' },
		class: 'allowance',
		signalAfter: 1
	},
	'icu-bed': {
		category: 'icu',
		unit: 'day',
		price: price('1500.00', '1500.00', '1500.00'),
		when: { on: 'icu' },
		class: 'signal'
	},
	'discharge-medicines': {
		category: 'drug',
		unit: 'stay',
		price: price('3000.00', '3000.00', '3000.00'),
		when: { on: 'discharge' },
		class: 'routine'
	}
};

/**
 * A sheet to start from: one example of each kind of line, every field of the contract used, and explanations in
 * `words`, the one place that the contract keeps for text and never calculates with. Its dates lie in the year 2000:
 * as long as they stand, the page says that these prices are out of date.
 */
export function templateSheet(): PriceSheet {
	const ids = Object.keys(LINES) as (keyof typeof LINES)[];
	return {
		schema: 'price-sheet/1',
		id: 'our-hospital-2000',
		version: '0.1',
		basis: 'hospital',
		hospital: {
			name: { en: 'Example: the name of your hospital', zh: '示例：贵院名称' },
			city: 'Example city 示例城市'
		},
		levelNames: {
			low: { en: 'Public ward', zh: '普通病区' },
			typical: { en: 'International department', zh: '国际医疗部' },
			high: { en: 'Premium', zh: '特需' }
		},
		currency: 'CNY',
		validFrom: '2000-01-01',
		validTo: '2000-12-31',
		crsAllowance: '30000.00',
		package: {
			price: price('200000.00', '200000.00', '200000.00'),
			coversDays: 30,
			covers: ['routine', 'allowance'],
			onlyWith: 'product-b',
			paid: 'ahead',
			daysBefore: 7
		},
		items: ids.map((id) => {
			const { name, words } = LINES[id];
			const { category, unit, ...rest } = ITEMS[id];
			return { id, name: { ...name }, category, unit, ...rest, words: { en: [...words.en], zh: [...words.zh] } };
		})
	};
}

/** A sheet as it stands in a file. */
export function sheetText(sheet: PriceSheet): string {
	return `${JSON.stringify(sheet, null, '\t')}\n`;
}

/** The name of a sheet's file: its id and version, without what a file name cannot have. */
export function sheetFileName({ id, version }: Pick<PriceSheet, 'id' | 'version'>): string {
	const safe = `${id}-${version}`.normalize('NFC').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
	return `${safe.replaceAll(/^[.-]+/g, '').slice(0, 100) || 'price-sheet'}.json`;
}
