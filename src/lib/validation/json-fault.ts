/** What a person most likely did, where a text is no JSON. */
export type JsonMistake = 'comma-too-many' | 'wrong-quotes' | 'comment' | 'cut-off' | 'name-without-quotes' | 'other';

/** Where a text stops being JSON; lines and columns count from 1, columns in characters. */
export interface JsonFault {
	readonly line: number;
	readonly column: number;
	readonly mistake: JsonMistake;
}

const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const PLAIN_VALUE = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![A-Za-z0-9_.])/y;

type Expected = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'next' | 'end';

/**
 * Walks a text that `JSON.parse` has refused to the first place where it goes wrong: browsers word their own message
 * each in its own way, and some give no place. No recursion, so depth costs no stack.
 */
export function findJsonFault(text: string): JsonFault {
	const open: string[] = [];
	let expected: Expected = 'value';
	let at = 0;
	/** The place of a comma that is the last sign so far. */
	let comma = -1;
	const take = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		at += match?.[0].length ?? 0;
		return match !== null;
	};
	// By hand: a pattern for a string with escapes goes back over a long one again and again.
	const takeString = (): boolean => {
		let end = at + 1;
		if (text.charAt(at) !== '"') return false;
		for (;;) {
			const sign = text.charAt(end);
			if (sign === '"') break;
			ESCAPE.lastIndex = end;
			if (sign < ' ' || (sign === '\\' && !ESCAPE.test(text))) return false;
			end = sign === '\\' ? ESCAPE.lastIndex : end + 1;
		}
		at = end + 1;
		return true;
	};
	const closed = (): Expected => (open.length > 0 ? 'next' : 'end');
	const step = (sign: string): Expected | null => {
		switch (expected) {
			case 'colon':
				if (sign !== ':') return null;
				at += 1;
				return 'value';
			case 'name':
			case 'first-name':
				if (takeString()) return 'colon';
				return expected === 'first-name' && sign === '}' ? close() : null;
			case 'value':
			case 'first-value':
				if (sign === '{' || sign === '[') {
					open.push(sign);
					at += 1;
					return sign === '{' ? 'first-name' : 'first-value';
				}
				if (expected === 'first-value' && sign === ']') return close();
				return takeString() || take(PLAIN_VALUE) ? closed() : null;
			case 'next':
				if (sign === ',') {
					comma = at;
					at += 1;
					return open.at(-1) === '{' ? 'name' : 'value';
				}
				return sign === (open.at(-1) === '{' ? '}' : ']') ? close() : null;
			case 'end':
				return null;
		}
	};
	const close = (): Expected => {
		open.pop();
		at += 1;
		return closed();
	};
	for (;;) {
		take(SPACE);
		const next: Expected | null = at < text.length ? step(text.charAt(at)) : null;
		if (next === null) break;
		if (text.charAt(at - 1) !== ',' || expected !== 'next') comma = -1;
		expected = next;
	}
	const mistake = mistakeAt(text.slice(at, at + 2), expected, comma !== -1);
	return { ...placeOf(text, mistake === 'comma-too-many' ? comma : at), mistake };
}

function mistakeAt(rest: string, expected: Expected, afterComma: boolean): JsonMistake {
	if (rest === '') return 'cut-off';
	if (rest === '//' || rest === '/*' || rest.startsWith('#')) return 'comment';
	if (/^['\u2018\u2019\u201c\u201d\uff02\uff07\u300c]/.test(rest)) return 'wrong-quotes';
	if (afterComma && /^[,}\]]/.test(rest)) return 'comma-too-many';
	if ((expected === 'name' || expected === 'first-name') && /^[\p{L}_$]/u.test(rest)) return 'name-without-quotes';
	return 'other';
}

function placeOf(text: string, at: number): Pick<JsonFault, 'line' | 'column'> {
	const before = text.slice(0, at).split(/\r\n|\n|\r/);
	return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
