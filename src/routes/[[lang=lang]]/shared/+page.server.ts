import type { PageServerLoad } from './$types';
import { planSource } from '$lib/server/plan-source';

/** Of what the pages about a plan are built with: an estimate that was sent brings its prices, or names them. */
export const load: PageServerLoad = async () => {
	const { source, models } = await planSource();
	const { presets, timings } = source;
	return { careLevels: { presets, timings }, models };
};
