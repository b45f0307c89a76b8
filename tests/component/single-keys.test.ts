import { expect, it } from 'vitest';
import { isForText } from '$lib/state/compare/single-keys.svelte';

it.each([
	['<input type="text">', true],
	['<textarea></textarea>', true],
	['<select></select>', true],
	['<input type="number">', true],
	['<input>', true],
	['<input type="radio">', false],
	['<input type="checkbox">', false],
	['<input type="range">', false],
	['<dialog open><button>x</button></dialog>', true],
	['<p contenteditable="true">x</p>', true],
	['<button>x</button>', false],
	['<h2 tabindex="-1">x</h2>', false]
])('single keys are not for %s: %s', (html, expected) => {
	const place = document.createElement('div');
	place.innerHTML = html;
	document.body.append(place);
	const target = place.querySelector('button, input, textarea, select, p, h2');
	let found: boolean | null = null;
	place.addEventListener('keydown', (event) => (found = isForText(event)));
	target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }));
	expect(found).toBe(expected);
	target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', ctrlKey: true, bubbles: true }));
	expect(found).toBe(true);
	place.remove();
});
