import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import { isSupport } from '$lib/model/supports';
import type { Quote } from '$lib/model/quote.schema';

/** The group of a sheet from which a plan picks its CAR-T product. */
const PRODUCT = 'product';

const LONGEST_ID = 200;

function isProduct(item: SheetItem): boolean {
	return item.choice === PRODUCT || item.category === PRODUCT;
}

/** Whether the quote's sum has already paid for an item that is otherwise paid before admission. */
function isPaidByQuote(item: SheetItem, { includes }: Quote): boolean {
	if (isProduct(item)) return includes.product;
	return includes.collection && item.paid === 'ahead' && item.class === 'routine' && !isSupport(item.when.on);
}

/**
 * Puts an item inside the package. The contract's package never touches what is paid ahead and covers the first days
 * alone, so the item becomes a routine charge of the first inpatient day: it keeps its id, its group and its price, is
 * listed as included, and is charged at no level. A plan's choices stay valid, and the picked product stays known.
 */
function included(item: SheetItem): SheetItem {
	return { ...item, when: { on: 'admission' }, class: 'routine', paid: 'from-deposit' };
}

/** The allowance of the derived sheet; where the sum includes it the engine's quote counts 0 (contract, section 5). */
function crsAllowanceOf(base: PriceSheet, { allowance, includes }: Quote): string {
	return allowance ?? (includes.allowance ? '0.00' : base.crsAllowance);
}

/**
 * A quote as a package over the add-on prices of a sheet (contract, section 4).
 *
 * The sum is one hospital's and so the same at all three levels; every other price is still the base sheet's, and so
 * are its hospital, version, dates, basis and the names of its levels: the quote says nothing of them.
 */
export function sheetFromQuote(base: PriceSheet, quote: Quote): PriceSheet {
	const { sum, coversDays, includes } = quote;
	return {
		...base,
		id: `quote-${base.id}`.slice(0, LONGEST_ID),
		crsAllowance: crsAllowanceOf(base, quote),
		package: {
			price: { low: sum, typical: sum, high: sum },
			coversDays,
			covers: includes.allowance ? ['routine', 'allowance'] : ['routine']
		},
		items: base.items.map((item) => (isPaidByQuote(item, quote) ? included(item) : item))
	};
}
