import type { PageServerLoad } from './$types';
import { methodData } from '$lib/method/method-data';
import { defaultSheet } from '$lib/server/sheets';
import { version } from '../../../../package.json';

export const load: PageServerLoad = async () => {
	const { sheet } = await defaultSheet();
	return { method: await methodData(sheet, version) };
};
