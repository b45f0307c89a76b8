import type { SheetFaultWords } from './en/sheet-faults';
import type { Language } from './languages';

const CATALOGUES: Readonly<Record<Language, () => Promise<SheetFaultWords>>> = {
	en: async () => (await import('./en/sheet-faults')).sheetFaults,
	zh: async () => (await import('./zh/sheet-faults')).sheetFaults
};

/** Loads the words of one language. */
export function loadSheetFaults(language: Language): Promise<SheetFaultWords> {
	return CATALOGUES[language]();
}
