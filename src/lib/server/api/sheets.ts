import { builtInSheets } from '../sheets';
import { problem } from './problem';

/** `GET /api/v1/sheets`: what there is to name by `sheetId`, without the prices. */
export async function sheetList() {
	const sheets = [...(await builtInSheets()).values()].map(({ sheet }) => {
		const { id, version, basis, hospital, currency, validFrom, validTo, levelNames, items } = sheet;
		return { id, version, basis, hospital, currency, validFrom, validTo, levelNames, items: items.length };
	});
	return { sheets };
}

/** `GET /api/v1/sheets/{id}`: a whole sheet, in the form that `POST /api/v1/estimate` takes. */
export async function sheetById(id: string): Promise<Response> {
	const found = (await builtInSheets()).get(id);
	return found
		? Response.json(found.sheet)
		: problem(404, 'There is no price sheet of this id; GET /api/v1/sheets lists them.');
}
