import type { offline } from './en/offline';
import type { Language } from './languages';

/** The words about the copy of the page on this device: a language that lacks one does not compile. */
export type OfflineWords = typeof offline;

const LOADERS: Readonly<Record<Language, () => Promise<OfflineWords>>> = {
	en: async () => (await import('./en/offline')).offline,
	zh: async () => (await import('./zh/offline')).offline
};

/** Apart from the words of the first page: they are wanted only once there is a copy. */
export function loadOfflineWords(language: Language): Promise<OfflineWords> {
	return LOADERS[language]();
}
