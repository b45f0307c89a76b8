import type { Handle, HandleServerError } from '@sveltejs/kit';
import { directionOf, LANGUAGE_TAGS, languageOfPath, type Language } from '$lib/i18n/languages';
import { repairShareUrl } from '$lib/share/unmangle/repair-share-url';

/** What an installed page is called and opens with, in each language. */
const MANIFESTS: Readonly<Record<Language, string>> = { en: 'manifest.webmanifest', zh: 'manifest-zh.webmanifest' };

/** Pages that come with their fields, and can be used while their code is on the way. */
const TOUCHED_EARLY: ReadonlySet<string | null> = new Set([
	'/[[lang=lang]]',
	'/[[lang=lang]]/care',
	'/[[lang=lang]]/estimate'
]);

/**
 * Mends the address of a shared estimate, and fills in the language and direction of the document; it also runs while
 * pages are prerendered.
 */
export const handle: Handle = ({ event, resolve }) => {
	const repaired = repairShareUrl(event.url.pathname);
	if (repaired !== null) {
		// What it leads to is for this reader alone: nothing on the way is to keep it.
		return new Response(null, { status: 302, headers: { location: repaired, 'cache-control': 'no-store' } });
	}
	const language = languageOfPath(event.url.pathname);
	const script = TOUCHED_EARLY.has(event.route.id) ? '\n\t\t$1' : '';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', LANGUAGE_TAGS[language])
				.replace('%dir%', directionOf(language))
				.replace('%manifest%', MANIFESTS[language])
				.replace(/\s*%pre-hydration-input%\s*([\s\S]*?)\s*%\/pre-hydration-input%/, script)
	});
};

/**
 * A bug: the log says where in our code, and nothing of what was sent. An error's own message may quote a value of the
 * request, so it is left out.
 */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status < 500) return;
	const frames =
		error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at ')) : [];
	console.error(
		`${status} ${event.route.id ?? 'no route'} ${error instanceof Error ? error.name : ''}\n${frames.join('\n')}`
	);
};
