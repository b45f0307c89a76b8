import type { PageServerLoad } from './$types';
import { methodData } from '$lib/server/method';

export const load: PageServerLoad = async () => ({ method: await methodData() });
