import { beforeNavigate } from '$app/navigation';
import { page } from '$app/state';
import { BASE_LANGUAGE } from '$lib/i18n/languages';
import type { LazyWords } from '$lib/i18n/lazy-words';
import type { Call } from '$lib/state/compare/call.svelte';
import { pagePath } from '$lib/i18n/page-path';

/**
 * While amounts are hidden, asks before anything leads to where they can be read: nobody goes there by chance on a
 * shared screen. Called while the page is made.
 *
 * @returns what hears every press of a link, before the page's own navigation does.
 */
export function asksFirst(call: Call, words: LazyWords<'compare'>['amounts']): (event: MouseEvent) => void {
	beforeNavigate(({ cancel, to, willUnload }) => {
		const isElsewhere = !willUnload && to !== null && to.route.id !== page.route.id;
		if (isElsewhere && call.hidesAmounts && !confirm(words.leave)) cancel();
	});

	// A whole load and a new tab are no navigation of this page. A new tab knows nothing of what this one hides.
	return (event) => {
		// The other buttons of a mouse open menus, and lead nowhere.
		if (event.type === 'auxclick' && event.button !== 1) return;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!call.hidesAmounts || !link || link.origin !== location.origin) return;
		const isNew = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
		// In the same tab, this page in another language hides them as well.
		const isHere = link.pathname.endsWith(pagePath('compare', BASE_LANGUAGE));
		const isLoad = link.dataset.sveltekitReload === '';
		const mayGo = isNew ? confirm(words.leaveNew) : isHere || !isLoad || confirm(words.leave);
		if (mayGo) return;
		event.preventDefault();
		event.stopPropagation();
	};
}
