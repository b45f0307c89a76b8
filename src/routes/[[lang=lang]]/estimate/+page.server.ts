import type { PageServerLoad } from './$types';
import { planSource } from '$lib/server/plan-source';

export const load: PageServerLoad = () => planSource();
