import { checkCourse } from '$lib/engine';
import { accepted, type Fault, refused, type Result } from '$lib/model/faults';
import { withoutNulls } from '$lib/validation/plain-json';
import { shape } from '$lib/validation/shape';
import type { Content } from '$lib/model/content.schema';
import { type PlanDocument, planDocumentSchema } from '$lib/model/document.schema';
import { issuedFaults } from './issued-faults';
import { migrated } from './migrations';

/** Larger than any document with a price sheet of 1 MiB and a bill of the same in it. */
export const LARGEST_DOCUMENT = 4 * 1_048_576;

/**
 * The one door for a kept document: size, JSON, version, shape, a course that the model accepts, and revisions as they
 * are handed out.
 *
 * @returns the document, or what is wrong with it; nothing is repaired in silence.
 */
export function readDocument(text: string): Result<PlanDocument> {
	const damaged = (code: Fault['code']) => refused([{ path: '', code }]);
	if (text.length > LARGEST_DOCUMENT) return damaged('too-long');
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return damaged('wrong-type');
	}
	return documentFrom(json);
}

/** The same door for a document that comes inside something else, such as a link: plain JSON, whose size is known. */
export function documentFrom(json: unknown): Result<PlanDocument> {
	const damaged = (code: Fault['code']) => refused([{ path: '', code }]);
	const plain = withoutNulls(json);
	if (plain.faults.length > 0) return refused(plain.faults);
	if (typeof plain.value !== 'object' || plain.value === null || Array.isArray(plain.value))
		return damaged('wrong-type');
	const current = migrated(plain.value as Record<string, unknown>);
	if (!current.ok) return current;
	// A field set to null is absent to every reader of ours; the place for a bill is one that may be empty.
	const read = shape(planDocumentSchema, { bill: null, ...current.value }, '');
	if (!read.ok) return refused(read.faults);
	const faults = [...repeatedIds(read.value), ...courseFaults(read.value), ...issuedFaults(read.value)];
	return faults.length > 0 ? refused(faults) : accepted(read.value);
}

/** Ids that stand for two things at once, in any content of the document: a page could not tell them apart. */
function repeatedIds(document: PlanDocument): Fault[] {
	const within = ({ plan, scenarios, payments }: Content, under: string): Fault[] =>
		[
			{ path: 'scenarios', ids: scenarios.map(({ id }) => id) },
			{ path: 'plan.course', ids: plan.course.map(({ id }) => id) },
			...scenarios.map(({ course }, place) => ({
				path: `scenarios[${place}].course`,
				ids: course.map(({ id }) => id)
			})),
			{ path: 'payments.ownCosts', ids: payments.ownCosts.map(({ id }) => id) }
		].flatMap(({ path, ids }) =>
			ids.flatMap((id, place): Fault[] =>
				ids.indexOf(id) < place ? [{ path: `${under}${path}[${place}].id`, code: 'repeated-id' }] : []
			)
		);
	const { issued } = document.estimate;
	return [
		...within(document, ''),
		...issued.flatMap(({ content }, place) => within(content, `estimate.issued[${place}].content.`))
	];
}

/** What the model refuses about every course of a document: the plan's, its scenarios', and those handed out before. */
function courseFaults(document: PlanDocument): Fault[] {
	const within = ({ plan, scenarios }: Pick<PlanDocument, 'plan' | 'scenarios'>, under: string): Fault[] => [
		...checkCourse(plan).map((fault) => ({ ...fault, path: under + fault.path })),
		...scenarios.flatMap((one, place) =>
			checkCourse({ ...plan, ...one }).map((fault) => ({
				...fault,
				path: `${under}scenarios[${place}].${fault.path.replace(/^plan\./, '')}`
			}))
		)
	];
	return [
		...within(document, ''),
		...document.estimate.issued.flatMap(({ content }, place) => within(content, `estimate.issued[${place}].content.`))
	];
}
