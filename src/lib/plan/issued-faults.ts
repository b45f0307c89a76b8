import type { Fault } from '$lib/model/faults';
import type { PlanDocument } from '$lib/model/document.schema';
import type { IssuedRevision } from '$lib/model/estimate.schema';

function isBlank(text: string | undefined): boolean {
	return (text ?? '').trim() === '';
}

/**
 * What a hospital's own estimate cannot be without: its own sheet, who confirms the prices, how to ask about them, and
 * an end no later than theirs. The page hands none out without them, so one that lacks any was made by another hand.
 */
function hospitalFaults({ kind, attester, issuer, validUntil, content: { prices } }: IssuedRevision): Fault[] {
	if (kind !== 'hospital') return [];
	const sheet = prices.kind === 'file' && prices.sheet.basis === 'hospital' ? prices.sheet : null;
	return [
		...(sheet ? [] : [{ path: 'content.prices', code: 'not-hospital-prices' } as const]),
		...(isBlank(attester) ? [{ path: 'attester', code: 'missing' } as const] : []),
		...(isBlank(issuer.contact) ? [{ path: 'issuer.contact', code: 'missing' } as const] : []),
		...(sheet && validUntil > sheet.validTo ? [{ path: 'validUntil', code: 'after-prices-end' } as const] : [])
	];
}

/** What the revisions of a document cannot mean, each of which passed its schema. */
export function issuedFaults({ estimate: { issued } }: PlanDocument): Fault[] {
	return issued.flatMap((one, place) => {
		// Each is one more than the last, and none is ever taken away.
		const order: Fault[] = one.revision === place + 1 ? [] : [{ path: 'revision', code: 'out-of-order' }];
		return [...order, ...hospitalFaults(one)].map((fault) => ({
			...fault,
			path: `estimate.issued[${place}].${fault.path}`
		}));
	});
}
