import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LANGUAGE_TAGS } from '$lib/i18n/languages';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const Manifest = z.object({
	id: z.string(),
	name: z.string(),
	lang: z.string(),
	start_url: z.string(),
	theme_color: z.string(),
	background_color: z.string(),
	icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string().optional() }))
});
const manifests = {
	en: Manifest.parse(JSON.parse(read('static/manifest.webmanifest'))),
	zh: Manifest.parse(JSON.parse(read('static/manifest-zh.webmanifest')))
};
/** The first value of a token is the light one, the second the dark one. */
const token = (name: string) =>
	[...read('src/lib/styles/tokens.css').matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(
		([, value]) => value
	);

describe('what an installed page is', () => {
	it('is called and opens in its own language', () => {
		expect(manifests.en).toMatchObject({ id: '/', start_url: '/', lang: LANGUAGE_TAGS.en });
		expect(manifests.zh).toMatchObject({ id: '/zh', start_url: '/zh', lang: LANGUAGE_TAGS.zh });
		expect(manifests.zh.name).toMatch(/\p{Script=Han}/u);
	});

	it('has the colours of the page', () => {
		const [light, dark] = token('card');
		const page = read('src/app.html');
		expect(page).toContain(`content="${light}"`);
		expect(page).toContain(`content="${dark}"`);
		for (const manifest of Object.values(manifests)) {
			expect(manifest).toMatchObject({ theme_color: light, background_color: token('paper')[0] });
		}
	});

	it('has icons of the size they claim', () => {
		for (const { src, sizes } of manifests.en.icons) {
			const bytes = readFileSync(new URL(`static${src}`, root));
			expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
		}
		expect(manifests.zh.icons).toEqual(manifests.en.icons);
		expect(manifests.en.icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
	});
});
