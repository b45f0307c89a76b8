import { describe, expect, it } from 'vitest';
import type { PlainStorage } from '$lib/plan/persisted';
import { Call } from '$lib/state/compare/call.svelte';
import { forgetCall } from '$lib/state/compare/stored-call';
import { Notes } from '$lib/state/compare/notes.svelte';
import { SingleKeys } from '$lib/state/compare/single-keys.svelte';
import { storage } from './setting';

const switchedOff = (): PlainStorage => {
	throw new DOMException('switched off', 'SecurityError');
};

describe('single keys', () => {
	it('are on until they are switched off, and then stay off', () => {
		const kept = storage();
		const keys = new SingleKeys(() => kept);
		keys.read();
		expect(keys.areOn).toBe(true);
		keys.turn(false);
		const later = new SingleKeys(() => kept);
		later.read();
		expect(later.areOn).toBe(false);
		later.turn(true);
		expect(kept.all.size).toBe(0);
	});

	it('can be switched off for the page where nothing is kept', () => {
		const keys = new SingleKeys(switchedOff);
		keys.read();
		keys.turn(false);
		expect(keys.areOn).toBe(false);
	});
});

describe('a navigator’s notes', () => {
	it('are kept apart, as they are typed, up to a length, and gone when they are cleared', () => {
		const kept = storage();
		const notes = new Notes(() => kept);
		notes.write('x'.repeat(30_000));
		expect(notes.text).toHaveLength(notes.longest);
		const later = new Notes(() => kept);
		later.read();
		expect(later.text).toBe(notes.text);
		expect([...kept.all.keys()]).toEqual(['stay-notes']);
		later.write('');
		expect(kept.all.size).toBe(0);
	});

	it('say so where nothing is kept', () => {
		const notes = new Notes(switchedOff);
		notes.read();
		notes.write('call back at five');
		expect([notes.isKept, notes.text]).toEqual([false, 'call back at five']);
	});
});

describe('a call', () => {
	it('begins at its first point, and goes no further than its last', () => {
		const call = new Call(storage);
		call.begin();
		for (let step = 0; step < 5; step += 1) call.step(1, 3);
		expect([call.isOn, call.point]).toEqual([true, 2]);
		call.step(-9, 3);
		expect(call.point).toBe(0);
		call.step(2, 3);
		call.end();
		call.begin();
		expect(call.point).toBe(0);
	});

	it('keeps amounts hidden over a reload, until they are shown', () => {
		const kept = storage();
		new Call(() => kept).toggleAmounts();
		const reloaded = new Call(() => kept);
		reloaded.read();
		expect(reloaded.hidesAmounts).toBe(true);
		reloaded.toggleAmounts();
		const shown = new Call(() => kept);
		shown.read();
		expect(shown.hidesAmounts).toBe(false);
	});

	it('goes on over a reload at the point where it was, and is over once it has ended or was left', () => {
		const kept = storage();
		const reloaded = (): Call => {
			const call = new Call(() => kept);
			call.read();
			return call;
		};
		const call = new Call(() => kept);
		call.begin();
		call.step(3, 8);
		expect([reloaded().isOn, reloaded().point]).toEqual([true, 3]);
		call.end();
		expect(reloaded().isOn).toBe(false);
		call.begin();
		call.leave();
		expect([call.isOn, reloaded().isOn]).toEqual([true, false]);
		kept.setItem('stay-call', 'not ours');
		expect(reloaded().isOn).toBe(false);
	});

	it('is over once its tab was on another page, while amounts stay hidden', () => {
		const kept = storage();
		const call = new Call(() => kept);
		call.begin();
		call.toggleAmounts();
		forgetCall(() => kept);
		const later = new Call(() => kept);
		later.read();
		expect([later.isOn, later.hidesAmounts]).toEqual([false, true]);
	});

	it('hides amounts for the page where nothing is kept', () => {
		const call = new Call(switchedOff);
		call.read();
		call.toggleAmounts();
		expect(call.hidesAmounts).toBe(true);
	});
});
