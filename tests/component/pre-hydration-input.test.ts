import { afterEach, expect, it } from 'vitest';
import { type Touch, replayEarlyInput } from '$lib/state/app/pre-hydration-input';

/** What heard of a change, in order. */
function page(html: string) {
	document.body.innerHTML = html;
	const heard: string[] = [];
	for (const type of ['input', 'change', 'blur']) {
		document.body.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as HTMLElement).id}`), true);
	}
	const field = (id: string) => document.getElementById(id) as HTMLInputElement;
	const touched = (...touches: (readonly [Element, Partial<Touch>])[]): void => {
		const all = touches.map(([one, touch]) => [one, { value: '', checked: false, ...touch }] as const);
		window.earlyTouches = () => new Map(all);
	};
	return { heard, field, touched };
}

afterEach(() => {
	document.body.innerHTML = '';
	delete window.earlyTouches;
});

it('what was touched is done again in its order, once', () => {
	const { heard, field, touched } = page('<input id="days" value="21"><input id="fever" type="radio">');
	touched([field('fever'), { value: 'on', checked: true }], [field('days'), { value: '24' }]);
	replayEarlyInput();
	expect([field('fever').checked, field('days').value]).toEqual([true, '24']);
	expect(heard).toEqual(['input fever', 'change fever', 'blur fever', 'input days', 'change days', 'blur days']);
	replayEarlyInput();
	expect(heard).toHaveLength(6);
});

it('a field that is still being typed in is not taken for one that was left', () => {
	const { heard, field, touched } = page('<input id="days" type="text" value="21">');
	field('days').focus();
	touched([field('days'), { value: '2' }]);
	replayEarlyInput();
	expect(heard).toEqual(['input days']);
});

it('a choice that the prices at hand do not have, and a field that is gone, are left alone', () => {
	const { heard, field, touched } = page('<select id="product"><option value="a">A</option></select>');
	touched([field('product'), { value: 'b' }], [document.createElement('input'), { value: '7' }]);
	replayEarlyInput();
	expect(heard).toEqual([]);
	expect(field('product').value).toBe('a');
});
