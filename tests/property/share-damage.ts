/** A seeded source of chance: the same damage in every run, so that what it finds can be found again. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A whole number from 0 up to, not including, `most` (mulberry32). */
	below(most: number): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * most);
	}

	pick<T>(all: readonly T[]): T {
		const one = all[this.below(all.length)];
		if (one === undefined) throw new Error('nothing to pick from');
		return one;
	}
}

const SIGNS = [
	...['%', '%23', '#', '#e=', '=', '.', '&', '?', '/', '\\', '\0', '\n', ' ', '"', '{', '[', '…', '。', '＃', '\ud800'],
	...[
		'e=1.',
		'A',
		'z',
		'0',
		'-',
		'_',
		'+',
		'\u200b',
		'\u202e',
		'%ff',
		'%E3%80',
		'ﷺ',
		'💊',
		'..',
		'1e9.',
		'e=0.0.',
		'e=1.0.'
	]
];

/** Ways to change a text: a bit, a cut, an insertion, halves that change places, case, a part that comes twice. */
const WAYS: readonly ((text: string, at: number, length: number, chance: Chance) => string)[] = [
	(text, at, _, chance) =>
		text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << chance.below(8))) + text.slice(at + 1),
	(text, at) => text.slice(0, at),
	(text, at) => text.slice(at),
	(text, at, length) => text.slice(0, at) + text.slice(at + length),
	(text, at, _, chance) => text.slice(0, at) + chance.pick(SIGNS) + text.slice(at),
	(text, at, _, chance) => text.slice(0, at) + chance.pick(SIGNS) + text.slice(at + 1),
	(text, at) => text.slice(at) + text.slice(0, at),
	(text, at, length) => text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length),
	(text, at, length) => text.slice(0, at) + text.slice(at, at + length).toLowerCase() + text.slice(at + length),
	(text, at, length) => text.slice(0, at + length) + text.slice(at),
	(text, at, length) =>
		text.slice(0, at) + [...text.slice(at, at + length)].reverse().join('') + text.slice(at + length),
	(text, at, length) =>
		text.slice(0, at) + encodeURIComponent(text.slice(at, at + length).toWellFormed()) + text.slice(at + length)
];

/** A text with one to three changes at random. */
export function damaged(text: string, chance: Chance): string {
	let now = text;
	for (let times = 1 + chance.below(3); times > 0; times -= 1) {
		const at = chance.below(now.length + 1);
		now = chance.pick(WAYS)(now, at, 1 + chance.below(chance.below(4) === 0 ? 200 : 8), chance);
	}
	return now;
}

/** What should not stand where a number, an amount, a name or a list is meant. */
const HOSTILE: readonly string[] = [
	...['null', 'true', '-1', '-0', '1.5', '1e400', '-1e400', '9007199254740993', '1e308', '2932897', '0', '99', '""'],
	...[
		'"1e3"',
		'"-5"',
		'"100000000.01"',
		'"٣"',
		'"\\ud800"',
		'"2026-02-30"',
		'"0000-01-01"',
		'"constructor"',
		'[]',
		'{}'
	],
	...['[[]]', '[null]', '{"__proto__":{"v":1}}', '{"toString":1}', '{"length":-1}', `"${'x'.repeat(30_000)}"`],
	...[`[${'0,'.repeat(12_000)}0]`, `${'['.repeat(60)}${']'.repeat(60)}`, '"<script>"', '{"then":1}', '{"toJSON":1}']
];

/** JSON text with one to three of its values or keys put in place of another, doubled or taken away. */
export function damagedJson(json: string, chance: Chance): string {
	let now = json;
	for (let times = 1 + chance.below(3); times > 0; times -= 1) {
		const values = [...now.matchAll(/"(?:[^"\\]|\\.)*"|-?[0-9]+(?:\.[0-9]+)?|true|false|\[\]|\{\}/g)];
		const one = chance.pick(values);
		const [start, end] = [one.index, one.index + one[0].length];
		const other = chance.below(3) === 0 ? chance.pick(values)[0] : chance.pick(HOSTILE);
		const way = chance.below(4);
		const instead = way === 0 ? `${one[0]},${other}` : way === 1 ? String(chance.below(400) - 40) : other;
		now = now.slice(0, start) + instead + now.slice(end);
	}
	return now;
}
