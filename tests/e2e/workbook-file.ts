import { strFromU8, unzipSync } from 'fflate';

type Row = Readonly<Record<string, string | number>>;

/** A spreadsheet as a program reads it. */
export interface WorkbookFile {
	/** The text of each file in it, by its path. */
	readonly parts: Readonly<Record<string, string>>;
	/** Texts and numbers of a sheet (from 1), row by row, by the letter of their column. */
	readonly sheet: (place: number) => readonly Row[];
}

const ENTITIES = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&apos;': "'", '&amp;': '&' } as const;

const plain = (xml: string): string =>
	xml
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&(?:quot|lt|gt|apos|amp);/g, (entity) => ENTITIES[entity as keyof typeof ENTITIES]);

export function readWorkbook(bytes: Uint8Array): WorkbookFile {
	const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
	const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
		plain(text)
	);
	const valueOf = (kind: string, cell: string): string | number => {
		const value = /<v>(.*?)<\/v>/.exec(cell)?.[1] ?? '';
		if (kind.includes('t="s"')) return shared[Number(value)] ?? '';
		return kind.includes('t="inlineStr"') ? plain(cell) : Number(value);
	};
	const rowOf = (row: string): Row =>
		Object.fromEntries(
			[...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)].map(
				([, column = '', kind = '', cell = '']): [string, string | number] => [column, valueOf(kind, cell)]
			)
		);
	return {
		parts,
		sheet: (place) => {
			const rows = (parts[`xl/worksheets/sheet${place}.xml`] ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs);
			return [...rows].map(([, row = '']) => rowOf(row));
		}
	};
}
