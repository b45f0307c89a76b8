/**
 * Does a line of a price sheet say the same as its dictionary entry about class and threshold?
 *
 * The entry's bands, neighbours of one class merged, are stretches of a count over the whole admission; an entry
 * without bands is one endless stretch of its `typical_class`. All lines that name an entry share its count.
 *
 * - A **planned** line is charged whatever happens (admission, infusion, discharge, every day, a window). It starts
 *   after the planned lines before it with the same entry and takes the class of the stretch it starts in. Where it
 *   can run on into a signal, that is its `signalAfter`; where it can run on into the allowance no line can say so
 *   (a line changes class once, to signal), and it must be cut shorter or split.
 * - An **extra** line is charged only where a course calls for it, and comes after all planned ones. Routine means
 *   expected in nearly every stay, so an extra starts in the first later stretch that is not routine: what is left of
 *   a routine stretch counts as allowance, so nothing outside the planned stay is ever called routine.
 * - Thresholds are counted in the entry's unit and written in the line's occasions, rounded down: an occasion is one
 *   day, dose or treatment, but `quantity` events, units or hours. The signal may come early, never late.
 * - Where an entry is split by the infusion, a line wholly before day 0 is routine and every other one a signal.
 *
 * What this leaves out: several extra lines with one entry each count on their own, as the calculation counts by item.
 */
import type { DictionaryClass, DictionaryEntry } from './dictionary.schema';

/** The fields of a sheet's line that decide its class. */
export interface ClassedLine {
	readonly id: string;
	readonly entry?: string | undefined;
	readonly when: {
		readonly on: string;
		readonly from?: number | undefined;
		readonly to?: number | undefined;
		readonly every?: number | undefined;
	};
	readonly quantity?: number | undefined;
	readonly class: DictionaryClass;
	readonly signalAfter?: number | undefined;
	readonly choice?: string | undefined;
}

export interface Disagreement {
	readonly item: string;
	readonly field: 'entry' | 'class' | 'signalAfter' | 'when';
	readonly expected: string | number | undefined;
	readonly found: string | number | undefined;
}

interface Stretch {
	readonly class: DictionaryClass;
	readonly upTo: number;
}

type Expected = Pick<ClassedLine, 'class' | 'signalAfter'>;

const ONCE: ReadonlySet<string> = new Set(['admission', 'infusion', 'discharge']);
const EVERY_DAY: ReadonlySet<string> = new Set(['day', 'ward']);
const COUNTED_BY_QUANTITY: ReadonlySet<string> = new Set(['event', 'unit', 'hour']);

/** Every way in which the lines of a sheet differ from their entries; empty where they agree. */
export function disagreements(lines: readonly ClassedLine[], entries: readonly DictionaryEntry[]): Disagreement[] {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return lines.flatMap((line, index) => {
		const entry = line.entry === undefined ? undefined : byId.get(line.entry);
		if (!entry) return [{ item: line.id, field: 'entry', expected: 'an entry of the dictionary', found: line.entry }];
		const planned = lines.filter((other) => other.entry === line.entry && plannedOccasions(other) > 0);
		const before = isPlanned(line) ? planned.filter((other) => lines.indexOf(other) < index) : planned;
		return differences(line, entry, countOf(before.filter(isNotRivalOf(line)), entry));
	});
}

function differences(line: ClassedLine, entry: DictionaryEntry, taken: number): Disagreement[] {
	const expected = expectedOf(line, entry, taken);
	if (expected === 'cannot be said in one line') {
		return [{ item: line.id, field: 'when', expected: 'a window inside one class', found: line.when.on }];
	}
	return (['class', 'signalAfter'] as const)
		.filter((field) => expected[field] !== line[field])
		.map((field) => ({ item: line.id, field, expected: expected[field], found: line[field] }));
}

function expectedOf(line: ClassedLine, entry: DictionaryEntry, taken: number): Expected | 'cannot be said in one line' {
	if (entry.quantity_rule?.phase_split) return { class: isBeforeInfusion(line) ? 'routine' : 'signal' };
	const stretches = stretchesOf(entry).filter(
		(stretch, index, all) => stretch.upTo > taken || index === all.length - 1
	);
	const own = isPlanned(line)
		? 0
		: Math.max(
				0,
				stretches.findIndex((stretch) => stretch.class !== 'routine')
			);
	const stretch = stretches[own];
	if (!stretch) throw new Error(`The entry ${entry.id} has no band.`);
	const next = stretches[own + 1];
	const each = perOccasion(line, entry);
	const last = isPlanned(line) ? taken + plannedOccasions(line) * each : Infinity;
	if (!next || last <= stretch.upTo) return { class: stretch.class };
	if (next.class !== 'signal') return 'cannot be said in one line';
	const occasions = Math.floor((stretch.upTo - taken) / each);
	return occasions === 0 ? { class: 'signal' } : { class: stretch.class, signalAfter: occasions };
}

function stretchesOf(entry: DictionaryEntry): Stretch[] {
	const bands = entry.quantity_rule?.bands ?? [{ up_to: null, class: entry.typical_class }];
	return bands
		.map((band) => ({ class: band.class, upTo: band.up_to ?? Infinity }))
		.filter((stretch, index, all) => stretch.class !== all[index + 1]?.class);
}

/** How many occasions a planned line has in the longest stay; 0 for an extra. */
function plannedOccasions(line: ClassedLine): number {
	const { on, from, to, every = 1 } = line.when;
	if (ONCE.has(on)) return 1;
	if (EVERY_DAY.has(on)) return Infinity;
	if (on !== 'window' || from === undefined || to === undefined) return 0;
	return Math.floor((to - from) / every) + 1;
}

function isPlanned(line: ClassedLine): boolean {
	return plannedOccasions(line) > 0;
}

function isBeforeInfusion(line: ClassedLine): boolean {
	return line.when.on === 'admission' || (line.when.on === 'window' && (line.when.to ?? 0) < 0);
}

function countOf(lines: readonly ClassedLine[], entry: DictionaryEntry): number {
	return lines.reduce((sum, line) => sum + plannedOccasions(line) * perOccasion(line, entry), 0);
}

function perOccasion(line: ClassedLine, entry: DictionaryEntry): number {
	return COUNTED_BY_QUANTITY.has(entry.quantity_rule?.count_by ?? '') ? (line.quantity ?? 1) : 1;
}

/** Of one choice group a plan picks one item: the others of the group take nothing from its count. */
function isNotRivalOf(line: ClassedLine): (other: ClassedLine) => boolean {
	return (other) => line.choice === undefined || other.choice !== line.choice;
}
