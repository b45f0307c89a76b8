import { flushSync } from 'svelte';

/** What a field held after somebody had changed it. */
export interface Touch {
	readonly value: string;
	readonly checked: boolean;
}

/**
 * What was changed before the app was hydrated, in the order of the last changes; from this call on nothing more is
 * remembered. `static/pre-hydration-input.js` puts it there: a file of its own, because it has to be there as soon as the page
 * can be seen, on a slow network seconds before the app.
 */
export type EarlyTouches = () => ReadonlyMap<Element, Touch>;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Does again what was chosen and typed before the plan was there, in the order it was done: the page was read and used
 * while its scripts were still on the way, or while what is kept on the device was being opened. Runs once in a
 * document; where nothing was touched, it does nothing.
 */
export function replayEarlyInput(): void {
	const touches = window.earlyTouches?.() ?? [];
	delete window.earlyTouches;
	for (const [field, touch] of touches) {
		if (!field.isConnected) continue;
		replay(field as Field, touch);
		// Each by itself, as a person does: what one edit sets and the next takes back has to reach the page in between.
		flushSync();
	}
}

function replay(field: Field, { value, checked }: Touch): void {
	if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
		field.checked = checked;
	} else {
		const held = field.value;
		field.value = value;
		if (field.value !== value) {
			// What is kept may rest on other prices: a product that they do not have cannot be picked.
			field.value = held;
			return;
		}
	}
	field.dispatchEvent(new Event('input', { bubbles: true }));
	// A field that is being typed in is not done with: its own change and blur are still to come.
	const isTyped = document.activeElement === field && field.matches('textarea, input[type=text], input[type=search]');
	if (isTyped) return;
	field.dispatchEvent(new Event('change', { bubbles: true }));
	field.dispatchEvent(new FocusEvent('blur'));
}
