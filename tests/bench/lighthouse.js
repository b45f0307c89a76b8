import lighthouse from 'lighthouse';

export const CATEGORIES = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);

/**
 * The four scores of Lighthouse as a phone on a slow network, out of a hundred.
 *
 * @param {string} address
 * @param {number} port where the browser takes orders
 * @returns {Promise<number[]>} in the order of `CATEGORIES`
 */
export async function lighthouseScores(address, port) {
	const result = await lighthouse(address, { port, output: 'json', logLevel: 'error' });
	const { categories = {} } = result?.lhr ?? {};
	return CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
}
