import type { CoursePreset, CourseTiming } from '$lib/reference/presets/care-levels';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { builtInSheetOf, DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import { type ScenarioResults, evaluateScenarios } from '$lib/analysis/scenario-results';
import type { PlanDocument } from '$lib/model/document.schema';
import { failed, type Outcome } from './fault';
import { type OpenedEstimate, openText } from './open-text';
import { isNewerSheet, type SheetNews, sheetNews } from './sheet-news';
import { type EstimateValidity, validityOf, validityOfRevision } from '$lib/estimate/validity';

/** The ladder that columns are named after. */
export interface CareLevelSource {
	readonly presets: readonly CoursePreset[];
	readonly timings: readonly CourseTiming[];
}

/** An estimate that was sent, with everything that is said before its first number. */
export interface Reading extends OpenedEstimate {
	readonly validity: EstimateValidity;
	readonly columns: ScenarioResults;
	/** The built-in sheet as it is now. */
	readonly present: PriceSheet;
	/** The revision before the one that is shown, where there is one. */
	readonly before: { readonly revision: number; readonly columns: ScenarioResults } | null;
	/** A newer sheet, if one is at hand, and where: built in, or in the plan that this device keeps. */
	readonly news: { readonly where: 'built-in' | 'kept'; readonly change: SheetNews } | null;
}

/** The newer sheet that is at hand for an estimate, beside the one that it rests on. */
function newerFor(
	{ document, builtIn }: OpenedEstimate,
	present: PriceSheet,
	kept: PlanDocument | null
): { where: 'built-in' | 'kept'; sheet: PriceSheet; newer: PriceSheet } | null {
	const { prices } = document;
	if (prices.kind === 'file') {
		const newer = kept?.prices.kind === 'file' ? kept.prices.sheet : null;
		return newer && isNewerSheet(newer, prices.sheet) ? { where: 'kept', sheet: prices.sheet, newer } : null;
	}
	// The present one is the newer one by being present: its versions follow no other order.
	const isOther = present.id === builtIn.id && present.version !== builtIn.version;
	return isOther ? { where: 'built-in', sheet: builtIn, newer: present } : null;
}

/** The figures of the revision before the one that is shown: of the last one, where the plan has moved on from it. */
async function revisionBefore(
	{ estimate: { issued } }: PlanDocument,
	{ revision }: EstimateValidity,
	present: PriceSheet,
	careLevels: CareLevelSource
): Promise<Reading['before']> {
	const before = revision ? issued.find((one) => one.revision === revision.revision - 1) : issued.at(-1);
	if (!before) return null;
	const { content } = before;
	const builtIn = content.builtIn ? await builtInSheetOf(content.builtIn.id, content.builtIn.version) : present;
	const columns = builtIn ? evaluateScenarios(content, { builtIn, ...careLevels }) : null;
	return columns?.ok ? { revision: before.revision, columns: columns.value } : null;
}

/**
 * An earlier revision that came with what was sent, as it was handed out.
 *
 * @returns `null` where the price sheet under it is not to be had.
 */
export async function readRevision(
	reading: Reading,
	revision: number,
	careLevels: CareLevelSource
): Promise<Reading | null> {
	const issued = reading.document.estimate.issued.find((one) => one.revision === revision);
	if (!issued) return null;
	const { content } = issued;
	const name = content.builtIn;
	const builtIn = name ? await builtInSheetOf(name.id, name.version) : reading.builtIn;
	if (!builtIn) return null;
	const columns = evaluateScenarios(content, { builtIn, ...careLevels });
	if (!columns.ok) return null;
	const document = { ...reading.document, ...content };
	const validity = validityOfRevision(issued, builtIn);
	const before = await revisionBefore(document, validity, reading.present, careLevels);
	return { ...reading, document, builtIn, columns: columns.value, validity, before, news: null };
}

/**
 * Opens what was sent, for somebody to read.
 *
 * @param kept the plan that this device keeps, whose own price sheet may be newer.
 */
export async function read(
	text: string,
	kept: PlanDocument | null,
	careLevels: CareLevelSource
): Promise<Outcome<Reading>> {
	const opened = await openText(text);
	if (!opened.ok) return opened;
	const { document, made, builtIn } = opened.value;
	const present = await loadSheet(DEFAULT_SHEET_ID);
	if (!present) throw new Error('the built-in price sheet is missing');
	const columns = evaluateScenarios(document, { builtIn, ...careLevels });
	if (!columns.ok) return failed({ code: 'refused', faults: columns.faults });
	const found = newerFor(opened.value, present, kept);
	const news = found && { where: found.where, change: sheetNews(document, found.sheet, found.newer, careLevels) };
	const validity = validityOf(document, made, builtIn);
	const before = await revisionBefore(document, validity, present, careLevels);
	return { ok: true, value: { ...opened.value, present, validity, columns: columns.value, before, news } };
}
