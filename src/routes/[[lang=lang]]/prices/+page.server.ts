import type { PageServerLoad } from './$types';
import { planPage } from '$lib/server/plan-page';

export const load: PageServerLoad = () => planPage();
