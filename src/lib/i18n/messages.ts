import type { en } from './en';
import type { Language } from './languages';

/** Every visible sentence of the product. A language that lacks one does not compile. */
export type Messages = typeof en;

const CATALOGUES: Readonly<Record<Language, () => Promise<Messages>>> = {
	en: async () => (await import('./en')).en,
	zh: async () => (await import('./zh')).zh
};

/** Loads one language's catalogue: each is a chunk of its own. */
export function loadMessages(language: Language): Promise<Messages> {
	return CATALOGUES[language]();
}
