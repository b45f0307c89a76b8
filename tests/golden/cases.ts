import { readdirSync, readFileSync } from 'node:fs';

export interface GoldenCase {
	readonly name: string;
	/** Told where the request alone does not show to which address it goes. */
	readonly kind?: string;
	readonly request: Record<string, unknown>;
	readonly response: Record<string, unknown>;
}

const folder = new URL('./cases/', import.meta.url);

/** The worked cases of the calculation contract, to the letter. */
export const goldenCases: readonly GoldenCase[] = readdirSync(folder)
	.filter((file) => file.endsWith('.json'))
	.sort()
	.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldenCase);

/** Cases of the estimate; the others ask how likely a cost is. */
export const estimateCases = goldenCases.filter(({ request }) => !('model' in request));
