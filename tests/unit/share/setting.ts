import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import type { PlanDocument } from '$lib/model/document.schema';
import { contentText } from '$lib/share/content-text';
import { linkTo } from '$lib/share/link-text';

export const MADE = '2026-11-21T09:30:00+08:00';
export const ADDRESS = 'https://stay.example.org/zh/shared';

export async function builtInSheet(): Promise<PriceSheet> {
	const sheet = await loadSheet(DEFAULT_SHEET_ID);
	if (!sheet) throw new Error('no built-in sheet');
	return sheet;
}

export async function linkOf(document: PlanDocument, made = MADE): Promise<string> {
	return linkTo(ADDRESS, contentText({ made, document }, await builtInSheet()));
}

/** A document without the ids that are made anew wherever it is opened, and without what is never sent. */
export function withoutIds(document: PlanDocument): unknown {
	const drop = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(drop);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'sheet' ? part : drop(part)]));
	};
	const bare = (content: Record<string, unknown>): void => {
		const lists = [
			(content.plan as { course: object[] }).course,
			content.scenarios as object[],
			...(content.scenarios as { course: object[] }[]).map(({ course }) => course),
			(content.payments as { ownCosts: object[] }).ownCosts
		];
		for (const one of lists.flat()) Reflect.deleteProperty(one, 'id');
		// Under a hospital's own sheet no built-in one is named.
		if ((content.prices as { kind: string }).kind === 'file') delete content.builtIn;
	};
	const copy = drop(document) as Record<string, unknown>;
	bare(copy);
	for (const { content } of (copy.estimate as { issued: { content: Record<string, unknown> }[] }).issued) bare(content);
	delete copy.id;
	return { ...copy, bill: null };
}
