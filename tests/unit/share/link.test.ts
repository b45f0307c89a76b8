import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_VERSION } from '$lib/model/document-version';
import { freshDocument } from '$lib/plan/fresh-document';
import { LARGEST_CONTENT, LONGEST_TEXT } from '$lib/share/unmangle/limits';
import { holdsLink } from '$lib/share/link-text';
import { openText } from '$lib/share/open-text';
import { PACKED_DOCUMENT_VERSION } from '$lib/share/wire-1/constants';
import { ADDRESS, builtInSheet, linkOf, MADE } from './setting';

const fresh = freshDocument('plan-1');
const document = {
	...fresh,
	plan: { ...fresh.plan, course: [{ id: 'a', support: 'icu', firstDay: 3, days: 4, perDay: 1 }] },
	estimate: { ...fresh.estimate, caseCode: 'Lotus' }
};
const link = await linkOf(document);
const opened = await openText(link);
const payload = link.slice(link.lastIndexOf('.') + 1);
const broken = (text: string, every: number, by: string): string =>
	(text.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(by);
const wide = (text: string): string =>
	text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const encoded = link.replace('#', '%23').replace('=', '%3D');

/** A link with a right checksum around any text. */
function linkAround(text: string | Buffer): string {
	const inside = gzipSync(text).toString('base64url');
	return `${ADDRESS}#e=1.${inside.length.toString(36)}.${inside}`;
}

const codeOf = async (text: string): Promise<string> => {
	const outcome = await openText(text);
	return outcome.ok ? 'opened' : outcome.fault.code;
};

describe('a link opens whatever a chat program did to it', () => {
	it.each([
		['as it was made', link],
		['in the other language', link.replace('/zh/', '/')],
		['inside a message', `Here is the estimate: ${link} — call me tomorrow`],
		['in Chinese, without spaces', `这是估算：${link}。请看`],
		['with WeChat’s mark behind it', `${link}&shareTo=weixin`],
		['with WeChat’s key before the hash', link.replace('#', '?nsukey=aB3%2Bx9&scene=1#')],
		['with the hash encoded', encoded],
		['encoded twice', encoded.replaceAll('%', '%25')],
		['encoded three times', encoded.replaceAll('%', '%25').replaceAll('%', '%25')],
		['inside another link', `https://chat.example/jump?to=${encodeURIComponent(link)}&from=1`],
		['with a bracket behind it', `(${link})`],
		['with a full stop behind it', `${link}.`],
		['with a comma behind it', `${link}, and`],
		['with a Chinese full stop behind it', `${link}。`],
		['with a Chinese comma behind it', `${link}，谢谢`],
		['with words glued to it', `${link}thanks`],
		['in quotation marks', `“${link}”`],
		['broken over lines', broken(link, 60, '\n')],
		['broken over lines of Windows', broken(link, 76, '\r\n')],
		['quoted in mail', `> ${broken(link, 60, '\n> ')}`],
		['broken by spaces', broken(link, 50, ' ')],
		['broken by encoded line breaks', broken(link, 60, '%0D%0A')],
		['with zero-width signs', broken(link, 20, '\u200b')],
		['with soft hyphens', broken(link, 20, '\u00ad')],
		['behind a mark of direction', `\u200f${link}\u200e`],
		['in full-width characters', wide(link)],
		['with the hash in full width, encoded', link.replace('#', '%EF%BC%83')],
		['with the hash alone in full width', link.replace('#', '＃')],
		['with an upper-cased host', link.replace('https://stay.example.org', 'HTTPS://STAY.EXAMPLE.ORG')],
		['under another host', link.replace('stay.example.org', '203.0.113.7:8080')],
		['without its address', link.slice(link.indexOf('#'))],
		['without the hash sign', link.slice(link.indexOf('#') + 1)],
		['with dashes made longer', link.replaceAll('--', '—').replaceAll('-', '–')],
		['twice', `${link} ${link}`],
		['in braces', `{${link}}`],
		['in another program’s JSON', JSON.stringify({ url: link })],
		['in JSON that is safe for HTML', `{"url":"${link.replace('=', '\\u003d').replaceAll('/', '\\/')}"}`],
		['with entities of HTML', link.replace('#', '&#35;').replace('=', '&#61;')],
		['with entities in hex', link.replace('#', '&#x23;').replace('=', '&#x3D;')],
		['with entities by name', link.replace('#', '&num;').replace('=', '&equals;') + '&amp;shareTo=weixin'],
		['with entities encoded twice', link.replace('=', '&amp;#61;')],
		['with places to break of HTML', broken(link, 40, '<wbr>')],
		['with lines of HTML', broken(link, 60, '<br />\n')],
		['with marks around a part of it', `${link.slice(0, -30)}<b class="x">${link.slice(-30)}</b> thanks`],
		['as the target of a link of HTML', `<a href="${link}">open</a>`],
		['in quoted-printable', broken(link.replace('=', '=3D'), 70, '=\n')],
		['in quoted-printable of Windows', `Hello=2C\r\n${broken(link.replace('=', '=3D'), 70, '=\r\n')}\r\nbye`],
		['in quoted-printable of HTML', broken(`<p>${link.replace('=', '=3D')}</p>`, 70, '=\n')],
		['with a sender between its lines', broken(link, 90, '\n[2026/11/21 12:31] Li:\n')],
		[
			'with a sender before each of its lines',
			`[21/11/26, 12:31:05] Li: ${broken(link, 90, '\n[21/11/26, 12:31:07] Li: ')}`
		],
		['with a sender and a dash', broken(link, 90, '\n21/11/2026, 12:31 - Li Na: ')],
		['with a sender without a time', broken(link, 90, '\n李娜：\n')],
		['after one that was cut short', `${link.slice(0, -40)}\n\nSorry, again: ${link}`]
	])('%s', async (_, text) => {
		expect(await openText(text)).toEqual(opened);
	});
});

describe('of two estimates in one text', () => {
	const made = '2026-11-23T09:30:00+08:00';

	it('the one that was made last opens, and the text is said to have held another', async () => {
		const later = await linkOf({ ...document, estimate: { ...document.estimate, caseCode: 'Peony' } }, made);
		for (const text of [`${link}\n${later}`, `${later}\n${link}`]) {
			const one = await openText(text);
			expect(one).toMatchObject({ ok: true, value: { made, came: { from: 'link', others: 1 } } });
			expect(one.ok && one.value.document.estimate.caseCode).toBe('Peony');
		}
	});

	it('one that opens takes the place of one that does not, and the text is said to have held another', async () => {
		const builtIn = { id: 'elsewhere', version: '1' };
		const unknown = await linkOf({ ...document, builtIn }, made);
		const one = await openText(`${unknown}\n${link}`);
		expect(one).toMatchObject({ ok: true, value: { made: MADE, came: { others: 1 } } });
		expect(await codeOf(unknown)).toBe('unknown-sheet');
	});

	it('and of many, no more than a few are tried', async () => {
		const builtIn = { id: 'elsewhere', version: '1' };
		const days = ['01', '02', '03', '04', '05', '06', '07'];
		const others = await Promise.all(
			days.map((day) => linkOf({ ...document, builtIn }, `2027-01-${day}T09:30:00+08:00`))
		);
		expect(await codeOf([link, ...others].join('\n'))).toBe('unknown-sheet');
	});
});

describe('what came as a link', () => {
	it('can be put into an address again, as it was made', async () => {
		const mangled = await openText(`See ${broken(link, 60, '\n> ')}&shareTo=weixin`);
		expect(mangled.ok && mangled.value.came).toEqual({
			from: 'link',
			fragment: link.slice(link.indexOf('#')),
			others: 0
		});
	});

	it('is told from the hash of something else', () => {
		expect(holdsLink(`${ADDRESS}#shared`)).toBe(false);
		expect(holdsLink(`${ADDRESS}#e=1.zz.AAAA`)).toBe(true);
		expect(holdsLink(link)).toBe(true);
	});
});

describe('a link that does not open says why', () => {
	it.each([
		['half a file', 'damaged', '{"v":1,"made":"2026-11-21T09:'],
		['another program’s JSON without a link', 'refused', '{"plan":1}'],
		[
			'lines of a chat with too little between them',
			'cut-short',
			broken(link.slice(0, -60), 90, '\n[2026/11/21 12:31] Li:\n')
		],
		['another text', 'no-link', 'Dear Zhang Wei, the hospital asks for 100,000 by Friday.'],
		['no text', 'no-link', ''],
		['the address alone', 'key-missing', ADDRESS],
		['the address with words behind it', 'key-missing', `See ${ADDRESS}, please`],
		['the address with a mark of the chat program', 'key-missing', `${ADDRESS}?from=singlemessage&isappinstalled=0`],
		['an empty hash', 'key-missing', `${ADDRESS}#e=`],
		['the hash of something else', 'key-missing', `${ADDRESS}#top`],
		['a changed character', 'damaged', link.replace(payload, payload.slice(0, 30) + 'A' + payload.slice(31))],
		['another case', 'damaged', link.toLowerCase()],
		['a newer link', 'newer-version', `${ADDRESS}#e=2.any:thing/at%20all`],
		['a newer content', 'newer-version', linkAround(JSON.stringify({ v: 2, anything: [] }))],
		[
			'a document of a newer version',
			'newer-version',
			linkAround(JSON.stringify({ v: 1, made: MADE, document: { schema: 'stay-plan', version: 999 } }))
		],
		['no JSON', 'damaged', linkAround('not JSON')],
		['other JSON', 'refused', linkAround('{}')],
		['a list', 'refused', linkAround('[1]')],
		['nothing', 'damaged', linkAround('')],
		['half a letter', 'damaged', linkAround(Buffer.from([0x22, 0xff, 0x22]))],
		['a key that reaches for prototypes', 'refused', linkAround('{"v":1,"__proto__":{"made":"x"}}')],
		['JSON without a floor', 'damaged', linkAround('['.repeat(1_000_000))],
		['JSON of a thousand floors', 'refused', linkAround('['.repeat(1_000) + ']'.repeat(1_000))],
		['a text that is too long', 'too-large', ' '.repeat(LONGEST_TEXT + 1)],
		['a link that says it is too long', 'too-large', `${ADDRESS}#e=1.zzzzzz.AAAA`],
		['a content that is too long', 'too-large', linkAround(' '.repeat(LARGEST_CONTENT + 1))],
		['a file that is too long', 'too-large', `{${' '.repeat(LARGEST_CONTENT)}}`]
	])('%s: %s', async (_, code, text) => {
		expect(await codeOf(text)).toBe(code);
	});

	it('cut short: with how much of it arrived', async () => {
		const of = payload.length;
		const start = link.length - of;
		const cut = (text: string) => openText(text);
		expect(await cut(link.slice(0, start + 50))).toEqual({ ok: false, fault: { code: 'cut-short', have: 50, of } });
		expect(await cut(`${link.slice(0, start + 50)}…`)).toMatchObject({ fault: { code: 'cut-short', have: 50 } });
		// Words behind the cut are not counted as its characters, line breaks inside it change nothing.
		const prose = ' and then we talked for a long while about the money that we have at home'.repeat(9);
		expect(await cut(link.slice(0, start + 50) + prose)).toMatchObject({ fault: { code: 'cut-short', have: 50 } });
		expect(await cut(broken(link.slice(0, start + 50), 30, '\n'))).toMatchObject({ fault: { have: 50, of } });
	});

	it('a bomb is left where it passes the limit', async () => {
		const bomb = gzipSync(Buffer.alloc(180_000_000)).toString('base64url');
		const before = process.memoryUsage().arrayBuffers;
		expect(bomb.length).toBeLessThan(LONGEST_TEXT);
		const started = performance.now();
		expect(await codeOf(`${ADDRESS}#e=1.${bomb.length.toString(36)}.${bomb}`)).toBe('too-large');
		expect(performance.now() - started).toBeLessThan(2_000);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
	});

	it('a built-in sheet in a version that was never shipped: never another in its place', async () => {
		const builtIn = { id: (await builtInSheet()).id, version: '0.0.1' };
		expect(await openText(await linkOf({ ...document, builtIn }))).toEqual({
			ok: false,
			fault: { code: 'unknown-sheet', sheet: builtIn }
		});
		const elsewhere = { id: 'constructor', version: '1.0.0' };
		expect(await codeOf(await linkOf({ ...document, builtIn: elsewhere }))).toBe('unknown-sheet');
	});

	it.each([
		[
			'a course that the model refuses',
			{ plan: { ...document.plan, course: [{ id: 'a', support: 'icu', firstDay: 90, days: 1, perDay: 1 }] } }
		],
		[
			'a support that nobody knows',
			{ plan: { ...document.plan, course: [{ id: 'a', support: 'magic', firstDay: 3, days: 1, perDay: 1 }] } }
		],
		['a choice that the sheet does not have', { plan: { ...document.plan, choices: { product: 'another' } } }],
		['an amount that is none', { funding: { ...document.funding, deposit: '1e5' } }],
		[
			'a currency that nobody knows',
			{
				payments: {
					...document.payments,
					home: { currency: 'XYZ', rate: '1', buffer: '0', feePercent: '0', feeFixed: '0', rateFrom: 'typed' as const }
				}
			}
		],
		['a date that is none', { funding: { ...document.funding, admissionDate: '2026-02-30' } }]
	])('%s is refused, with the place', async (_, part) => {
		const outcome = await openText(await linkOf({ ...document, ...part }));
		expect(outcome).toMatchObject({ ok: false, fault: { code: 'refused' } });
		if (!outcome.ok && outcome.fault.code === 'refused') expect(outcome.fault.faults[0]?.path).toMatch(/^[a-z]+\./);
	});
});

describe('what is sent', () => {
	it('is packed from the present version of the plan document: a new one needs a packing of its own', () => {
		expect(PACKED_DOCUMENT_VERSION).toBe(DOCUMENT_VERSION);
	});

	it('is the estimate, and never the hospital’s bill, nor ids of this device', async () => {
		const { contentText } = await import('$lib/share/content-text');
		const secret = { ...document, id: 'my-device', bill: { text: 'Zhang Wei, bed 12' } };
		const text = contentText({ made: MADE, document: secret }, await builtInSheet());
		for (const word of ['Zhang', 'my-device', '"a"', 'bill']) expect(text).not.toContain(word);
		expect(text).toContain('Lotus');
	});

	it('names the version of the built-in sheet, so that it opens with the same prices for ever', async () => {
		const { id, version } = await builtInSheet();
		expect(opened.ok && opened.value.document.builtIn).toEqual({ id, version });
	});
});
