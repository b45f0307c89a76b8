export interface GoldenCase {
	readonly name: string;
	readonly request: Record<string, unknown>;
	readonly response: Record<string, unknown>;
}

const files = import.meta.glob<GoldenCase>('./cases/*.json', { eager: true, import: 'default' });

/** The worked cases of the calculation contract, to the letter; read by the bundler, so that a browser has them too. */
export const goldenCases: readonly GoldenCase[] = Object.entries(files)
	.sort(([one], [other]) => (one < other ? -1 : 1))
	.map(([, file]) => file);

/** Cases of the estimate; the others ask how likely a cost is. */
export const estimateCases = goldenCases.filter(({ request }) => !('model' in request));
