/** Zero-width signs, soft hyphens and marks of direction: they are copied along and mean nothing here. */
// eslint-disable-next-line no-misleading-character-class -- each of them alone
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;

/** Signs encode each other when a link passes through several programs; after three the text is another one. */
const MOST_DECODINGS = 3;

/** Signs that pages of HTML write by name, as far as they stand in a link or around one. */
const NAMED: ReadonlyMap<string, string> = new Map([
	...([
		['amp', '&'],
		['lt', '<'],
		['gt', '>'],
		['quot', '"'],
		['nbsp', ' '],
		['num', '#'],
		['equals', '='],
		['period', '.'],
		['lowbar', '_'],
		['hyphen', '-']
	] as const)
]);

/** Signs written as `%` and their bytes; where those are no UTF-8, the ones of ASCII, of which a link of ours is. */
function decoded(run: string): string {
	try {
		return decodeURIComponent(run);
	} catch {
		return run.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	}
}

/** One sign of ASCII by its number; any other number stands for nothing in a link and stays as it is written. */
function signOf(written: string, number: number): string {
	return number >= 0x20 && number < 0x7f ? String.fromCharCode(number) : written;
}

/** Signs as addresses (`%3D`), pages of HTML (`&#61;`, `&equals;`) and JSON (`\u003d`) write them. */
function decodedOnce(text: string): string {
	return text
		.replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi, (all: string, hex?: string, digits?: string) =>
			signOf(all, hex === undefined ? Number(digits) : parseInt(hex, 16))
		)
		.replace(/&([a-z]{2,8});/gi, (all: string, name: string) => NAMED.get(name.toLowerCase()) ?? all)
		.replace(/\\u00([2-7][0-9a-f])/gi, (all: string, hex: string) => signOf(all, parseInt(hex, 16)))
		.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
}

/** Undoes what programs do to a text on the way: encoded signs, forms of letters, invisible signs, dashes. */
export function plainText(text: string): string {
	let plain = text;
	for (let times = 0; times < MOST_DECODINGS && /[%&\\]/.test(plain); times += 1) plain = decodedOnce(plain);
	plain = plain.normalize('NFKC').replace(INVISIBLE, '');
	return plain.replace(/[\u2010-\u2013\u2212]/g, '-').replace(/\u2014/g, '--');
}

/** Undoes quoted-printable, as the source of a mail has it: `=3D` for `=`, and `=` at the end of a broken line. */
function withoutQuotedPrintable(text: string): string {
	if (!/=(?:3D|[ \t]*\r?\n)/i.test(text)) return text;
	return text
		.replace(/=[ \t]{0,20}\r?\n/g, '')
		.replace(/=([2-7][0-9A-F])/gi, (all: string, hex: string) => signOf(all, parseInt(hex, 16)));
}

/** Leaves out tags of HTML, such as the `<wbr>` that lets a long link break. */
function withoutTags(text: string): string {
	return text.replace(/<\/?[a-z][^<>]{0,2000}>/gi, '');
}

/** Who wrote when, as chats put it before a message: `[2026/11/21 12:31] Li:`, `21/11/2026, 12:31 - Li:`. */
const SENDER =
	/^[\s>]{0,20}(?:\[[^\]]{0,60}[0-9]:[0-9]{2}[^\]]{0,20}\]|[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4},? {1,3}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)[^:]{0,60}:[ \t]{0,20}/;

/** No line of a chat that says who writes is longer. */
const LONGEST_SENDER = 120;

/** Leaves out what a chat puts between the parts of a message: no line with a colon is a part of a link's payload. */
function withoutSenders(text: string): string {
	return text
		.split('\n')
		.map((line) => line.replace(SENDER, ''))
		.filter((line) => line.length > LONGEST_SENDER || !line.includes(':') || /e\s?=/i.test(line))
		.join('\n');
}

/**
 * The ways in which a text may be read, the likeliest first: as it is, then with more and more left out that programs
 * put in between. A way that changes nothing is left out; whether a way is right is for the checksum of a link to say.
 */
export function* readingsOf(text: string): Generator<string> {
	let reading = plainText(text);
	yield reading;
	for (const without of [withoutQuotedPrintable, withoutTags, withoutSenders]) {
		const next = without(reading);
		if (next === reading) continue;
		reading = next;
		yield reading;
	}
}
