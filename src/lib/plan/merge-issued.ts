import type { PlanDocument } from '$lib/model/document.schema';

/**
 * A document with the revisions that another window has handed out of the same estimate since: they cannot be taken
 * back, whichever plan is kept. Where both have a revision of one number, the one that was kept first stands.
 *
 * @returns `mine` itself where there is nothing to add.
 */
export function mergeIssued(mine: PlanDocument, theirs: PlanDocument): PlanDocument {
	const [own, other] = [mine.estimate, theirs.estimate];
	if (mine.id !== theirs.id || other.issued.length === 0) return mine;
	if (JSON.stringify(own.issued) === JSON.stringify(other.issued)) return mine;
	const last = other.issued.at(-1)?.revision ?? 0;
	const issued = [...other.issued, ...own.issued.filter(({ revision }) => revision > last)];
	const number = other.number ?? own.number;
	return { ...mine, estimate: { ...own, ...(number === undefined ? {} : { number }), issued } };
}
