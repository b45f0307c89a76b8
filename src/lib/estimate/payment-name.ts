import type { SheetItem } from '$lib/model/price-sheet.schema';
import type { BilingualSide } from '$lib/i18n/bilingual';
import type { PaymentRow } from '$lib/payments/payment-view';

/** What a payment is for, in one language; ahead of admission it is the line that is paid, else the package. */
export function paymentName(kind: PaymentRow['kind'], item: SheetItem | undefined): (side: BilingualSide) => string {
	return ({ payments, formats, estimate }) => {
		if (kind === 'ahead') return item ? formats.name(item.name) : estimate.lines.package;
		return kind === 'top-up' ? payments.views.topUp : payments.views[kind];
	};
}
