import { describe, expect, it } from 'vitest';
import { BODY_LIMIT } from '$lib/server/api/read-json';
import { baseRequest } from '../engine/base';
import { inPieces, problemIn, send } from './post';

const JSON_TYPE = { 'content-type': 'application/json' };
const small = JSON.stringify(baseRequest());

describe('a body is read only where it is declared as plain JSON', () => {
	it.each([
		'application/json',
		'APPLICATION/JSON',
		'application/json; charset=utf-8',
		'application/json;charset="UTF-8"',
		'application/json; charset=utf-8; profile=x'
	])('200: %s', async (type) => {
		expect((await send(small, { 'content-type': type })).status).toBe(200);
	});

	it.each([
		['no type', {}],
		['text/plain', { 'content-type': 'text/plain' }],
		['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
		['a type that only begins so', { 'content-type': 'application/jsonp' }],
		['two types', { 'content-type': 'text/plain, application/json' }],
		['another charset', { 'content-type': 'application/json; charset=utf-16' }],
		['a packed body', { ...JSON_TYPE, 'content-encoding': 'gzip' }],
		['a body packed twice', { ...JSON_TYPE, 'content-encoding': 'identity, gzip' }]
	] as [string, Record<string, string>][])('415: %s', async (_, headers) => {
		// Bytes, because text would declare itself as text.
		const refused = await send(new TextEncoder().encode(small), headers);
		expect(refused.status).toBe(415);
		expect(await problemIn(refused)).toMatchObject({ status: 415, title: 'Unsupported Media Type' });
	});
});

describe('a body over 1 MiB', () => {
	const padded = (size: number) => small + ' '.repeat(size - new TextEncoder().encode(small).length);

	it('is what one byte more makes; at the limit it is read', async () => {
		expect((await send(padded(BODY_LIMIT))).status).toBe(200);
		expect((await send(padded(BODY_LIMIT + 1))).status).toBe(413);
	});

	it('is refused by what it declares, before a byte is read', async () => {
		const body = new ReadableStream<Uint8Array>({ pull: () => expect.unreachable() }, { highWaterMark: 0 });
		const refused = await send(body, { ...JSON_TYPE, 'content-length': String(BODY_LIMIT + 1) });
		expect(refused.status).toBe(413);
		expect(refused.headers.get('connection')).toBe('close');
		expect(await problemIn(refused)).toMatchObject({ status: 413, title: 'Content Too Large' });
	});

	it('is refused as it arrives where it declares nothing, or too little', async () => {
		expect((await send(inPieces(BODY_LIMIT + 1))).status).toBe(413);
		expect((await send(inPieces(BODY_LIMIT * 64))).status).toBe(413);
		expect((await send(inPieces(BODY_LIMIT + 1), { ...JSON_TYPE, 'content-length': '10' })).status).toBe(413);
		// Of the right length it is read, and blanks are no JSON.
		expect((await send(inPieces(BODY_LIMIT))).status).toBe(400);
	});
});

describe('a body that is not JSON', () => {
	it.each([
		['nothing', null],
		['an empty text', ''],
		['blanks', '  \n'],
		['words', 'estimate, please'],
		['half of an object', '{"plan":'],
		['two values', '{} {}'],
		['a trailing comma', '{"a":1,}'],
		['single quotes', "{'a':1}"],
		['a number that JSON does not have', '{"a":NaN}'],
		['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
		['half of a letter', new Uint8Array([0x22, 0xe2, 0x82, 0x22])],
		['UTF-16', new Uint8Array([0x7b, 0x00, 0x7d, 0x00])]
	] as [string, BodyInit | null][])('400: %s', async (_, body) => {
		const refused = await send(body, JSON_TYPE);
		expect(refused.status).toBe(400);
		expect(await problemIn(refused)).toMatchObject({ status: 400, title: 'Bad Request' });
	});

	it('is told from JSON of another shape, which is refused with its faults', async () => {
		for (const body of ['null', '[]', '5', '"text"', '{}']) expect((await send(body)).status).toBe(422);
	});
});
