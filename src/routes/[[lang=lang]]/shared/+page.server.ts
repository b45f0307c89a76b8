import type { PageServerLoad } from './$types';
import { planSource } from '$lib/server/plan-source';

/** Of what the pages about a plan are built with, an estimate that was sent brings all but the models of its chances. */
export const load: PageServerLoad = async () => ({ models: (await planSource()).models });
