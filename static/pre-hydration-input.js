// What somebody changes on a page before its app is hydrated: src/lib/state/app/pre-hydration-input.ts
{
	/** @type {Map<EventTarget, object>} */
	const touches = new Map();
	/** @param {Event} event */
	const remember = ({ isTrusted, target }) => {
		const field = /** @type {HTMLInputElement} */ (target);
		// A browser puts old choices back into a page that is opened again: those are no news.
		if (!isTrusted || !field.matches?.('input:not([type=file]), select, textarea')) return;
		// The last one comes last again.
		touches.delete(field);
		touches.set(field, { value: field.value, checked: field.checked });
	};
	addEventListener('input', remember, true);
	addEventListener('change', remember, true);
	Object.assign(window, {
		earlyTouches: () => {
			removeEventListener('input', remember, true);
			removeEventListener('change', remember, true);
			return touches;
		}
	});
}
