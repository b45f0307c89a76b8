import { Persisted, type PlainStorage } from '$lib/plan/persisted';

const KEY = 'stay-single-keys';
const OFF = 'off';

/** Whether keys without Ctrl do anything: who dictates, or types with a tremor, switches them off (WCAG 2.1.4). */
export class SingleKeys {
	readonly #kept: Persisted;
	#areOn = $state(true);

	constructor(open: () => PlainStorage) {
		this.#kept = new Persisted(KEY, open);
	}

	get areOn(): boolean {
		return this.#areOn;
	}

	/** Without storage the keys are on, and can be switched off for the page. */
	read(): void {
		this.#areOn = this.#kept.read() !== OFF;
	}

	turn(areOn: boolean): void {
		this.#areOn = areOn;
		this.#kept.write(areOn ? null : OFF);
	}
}

/** Inputs into which nothing is typed: a letter there is a key of the page like anywhere else. */
const UNTYPED = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether letters typed at an element are text of its own. */
export function takesText(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	const field = target.closest('input, select, textarea, [contenteditable]');
	return field !== null && !(field instanceof HTMLInputElement && UNTYPED.has(field.type));
}

/** Whether a key was pressed for something else: in a field, in a dialog, or together with Ctrl, Alt or Meta. */
export function isForText(event: KeyboardEvent): boolean {
	const { target } = event;
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
	return takesText(target) || (target instanceof Element && target.closest('dialog') !== null);
}
