import type { Fault, FaultCode } from '$lib/model/faults';
import type { SheetFaultWords } from '$lib/i18n/en/sheet-faults';
import {
	type FaultFacts,
	type FaultSentences,
	SHEET_FAULT_CODES,
	type SheetFaultCode
} from '$lib/validation/sheet-fault-facts';
import type { FileFault } from '$lib/validation/file-fault';
import {
	FIELD_RANGES,
	fieldsIn,
	isSheetField,
	SHEET_FIELDS,
	type SheetField,
	stepsOf
} from '$lib/validation/sheet-fields';
import { meantValue, meantWord } from '$lib/prices/suggested-value';

export interface FaultLine extends FaultSentences {
	readonly path: string;
	readonly code: FaultCode;
	readonly field: string;
}

/** The faults of one item, of the package, or of the sheet's own fields. */
export interface FaultGroup {
	readonly title: string;
	readonly lines: readonly FaultLine[];
}

type Steps = readonly (string | number)[];

function valueAt(json: unknown, steps: Steps): unknown {
	return steps.reduce<unknown>(
		(part, step) =>
			typeof part === 'object' && part !== null && Object.hasOwn(part, step)
				? (part as Record<string | number, unknown>)[step]
				: undefined,
		json
	);
}

/** The field that steps lead to, or the nearest one above; what is left of the steps comes with it. */
function fieldAt(steps: Steps): { readonly field: SheetField | ''; readonly rest: Steps } {
	for (let length = steps.length; length > 0; length -= 1) {
		const name = steps.slice(0, length).filter((step) => typeof step === 'string');
		const field = name.join('.');
		if (typeof steps[length - 1] === 'string' && isSheetField(field)) return { field, rest: steps.slice(length) };
	}
	return { field: '', rest: steps };
}

function isSheetFault(code: FaultCode): code is SheetFaultCode {
	return (SHEET_FAULT_CODES as readonly string[]).includes(code);
}

/** As it stands in the file, where that is short. */
function asWritten(value: unknown): string {
	const text = typeof value === 'object' || value === undefined ? '' : JSON.stringify(value);
	return text.length > 60 ? '' : text;
}

function factsOf(fault: Fault, json: unknown, steps: Steps): FaultFacts {
	const value = valueAt(json, steps);
	const { field, rest } = fieldAt(steps);
	const last = String(steps.at(-1) ?? '');
	const isName = fault.code === 'unknown-key';
	const known = isName ? fieldsIn(field) : (fault.detail?.values ?? []);
	const word = isName ? last : typeof value === 'string' ? value : '';
	const nearest = meantWord(word, known);
	const inPlace = field !== '' && rest.length === 0 ? meantValue(field, value) : undefined;
	const written = isName ? JSON.stringify(last) : asWritten(value);
	const guess = nearest === undefined ? inPlace : JSON.stringify(nearest);
	// What stands there already is no help.
	const meant = guess === written ? undefined : guess;
	return {
		written,
		meant: meant ?? (field ? SHEET_FIELDS[field] : ''),
		isExample: meant === undefined,
		known,
		range: field ? FIELD_RANGES[field] : undefined,
		most: fault.detail?.most
	};
}

function fieldWords(words: SheetFaultWords, code: FaultCode, steps: Steps): string {
	const last = steps.at(-1);
	if (code === 'unknown-key') return words.unknownField(String(last));
	const { field, rest } = fieldAt(steps);
	if (field === '') return words.sheet;
	const [part] = rest;
	let text = words.fields[field];
	if (typeof part === 'number' && field !== 'items' && field !== 'items.dose.vials') text = words.entry(part + 1, text);
	if (typeof part === 'string') text = words.part(text, part);
	const vial = steps.indexOf('vials');
	const place = vial === -1 ? undefined : steps[vial + 1];
	return typeof place === 'number' ? words.vial(place + 1, text) : text;
}

/** The names of an item that can be read, whatever else is wrong with it. */
function titleOf(words: SheetFaultWords, json: unknown, steps: Steps): string {
	const [first, index] = steps;
	if (first === 'package') return words.package;
	if (first !== 'items' || typeof index !== 'number') return words.sheet;
	const id = valueAt(json, ['items', index, 'id']);
	const names = valueAt(json, ['items', index, 'name']);
	const readable = typeof names === 'object' && names !== null ? Object.values(names) : [names];
	const name = readable.filter((text) => typeof text === 'string' && text !== '').join(' · ');
	return words.item(index + 1, typeof id === 'string' ? id.slice(0, 60) : '', name.slice(0, 120));
}

/** The order of groups: the sheet's own fields, the package, then items as they stand in the file. */
function orderOf([first, index]: Steps): number {
	if (first === 'items' && typeof index === 'number') return index + 2;
	return first === 'package' ? 1 : 0;
}

/** Every fault of a sheet in words, by item. @param json what the file holds. */
export function explainFaults(words: SheetFaultWords, faults: readonly Fault[], json: unknown): FaultGroup[] {
	const groups = new Map<number, { title: string; lines: FaultLine[] }>();
	for (const fault of faults) {
		const steps = stepsOf(fault.path);
		const order = orderOf(steps);
		const group = groups.get(order) ?? { title: titleOf(words, json, steps), lines: [] };
		groups.set(order, group);
		const code = isSheetFault(fault.code) ? fault.code : 'wrong-type';
		const sentences = words.faults[code](factsOf(fault, json, steps));
		group.lines.push({ path: fault.path, code: fault.code, field: fieldWords(words, fault.code, steps), ...sentences });
	}
	return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
}

/** Why a file cannot be read at all, in words. */
export function explainFile(words: SheetFaultWords, fault: FileFault): FaultSentences {
	const explain = words.files[fault.code] as (fault: FileFault) => FaultSentences;
	return explain(fault);
}

/** The list as plain text, to send to whoever repairs the file. */
export function faultsAsText(words: SheetFaultWords, groups: readonly FaultGroup[]): string {
	return groups
		.map(({ title, lines }) => [title, ...lines.map((line) => `- ${words.line(line.field, line)}`)].join('\n'))
		.join('\n\n');
}
