import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '$lib/validation/json-fault';

describe('the place where a text stops being JSON', () => {
	it.each([
		['{"a": 1,\n "b": 2,\n}', 2, 8, 'comma-too-many'],
		['{"a": [1, 2,]}', 1, 12, 'comma-too-many'],
		['{"a": 1,, "b": 2}', 1, 8, 'comma-too-many'],
		['{\n\t“id”: 1}', 2, 2, 'wrong-quotes'],
		["{'id': 1}", 1, 2, 'wrong-quotes'],
		['{"id": ＂bed＂}', 1, 8, 'wrong-quotes'],
		['{"id": 1 // the bed\n}', 1, 10, 'comment'],
		['# prices\n{}', 1, 1, 'comment'],
		['{id: 1}', 1, 2, 'name-without-quotes'],
		['{"a": 1, 价格: 2}', 1, 10, 'name-without-quotes'],
		['{"a": [1, {"b": 2}', 1, 19, 'cut-off'],
		['{"a": "bed', 1, 7, 'other'],
		['{"a": 1 "b": 2}', 1, 9, 'other'],
		['{"a": 1,200}', 1, 9, 'other'],
		['{"a": 007}', 1, 7, 'other'],
		['{"a" 1}', 1, 6, 'other'],
		['{}\r\n{}', 2, 1, 'other'],
		['{"a": "two\nlines"}', 1, 7, 'other'],
		['', 1, 1, 'cut-off'],
		['{"床": }', 1, 7, 'other']
	])('of %j is line %d, column %d: %s', (text, line, column, mistake) => {
		expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
		expect(findJsonFault(text)).toEqual({ line, column, mistake });
	});

	it('is the end of the text, and no earlier, for what is JSON', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(findJsonFault(text)).toMatchObject({ mistake: 'cut-off', column: [...text].length + 1 });
			})
		);
	});

	it('is never before the last character that a longer text could still go on from', () => {
		fc.assert(
			fc.property(fc.json(), fc.nat(), (text, cut) => {
				const part = text.slice(0, cut % text.length);
				const { line, column } = findJsonFault(part);
				expect(line).toBeGreaterThanOrEqual(1);
				expect(column).toBeLessThanOrEqual([...part].length + 1);
			})
		);
	});

	it.each([
		'['.repeat(1_000_000),
		`"${'a'.repeat(1_000_000)}`,
		`["${'\\n'.repeat(500_000)}",]`,
		'{"a":'.repeat(200_000)
	])('is found in a megabyte of anything', (text) => {
		expect(findJsonFault(text).line).toBe(1);
	});
});
