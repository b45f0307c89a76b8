/** Something that opens over the page, with a text to begin with. */
export class DialogState {
	#isOpen = $state(false);
	#text = $state('');

	get isOpen(): boolean {
		return this.#isOpen;
	}

	/** What it was opened with. */
	get text(): string {
		return this.#text;
	}

	open(text = ''): void {
		this.#text = text;
		this.#isOpen = true;
	}

	close(): void {
		this.#isOpen = false;
	}
}

/** Shows a dialog over the page as long as its opening says so; Escape closes both. */
export function shownBy(opening: DialogState): (dialog: HTMLDialogElement) => () => void {
	return (dialog) => {
		// The event comes late: by then a quick hand may have opened it again.
		const closed = (): void => {
			if (!dialog.open) opening.close();
		};
		dialog.addEventListener('close', closed);
		$effect(() => {
			if (opening.isOpen && !dialog.open) dialog.showModal();
			else if (!opening.isOpen && dialog.open) dialog.close();
		});
		return () => dialog.removeEventListener('close', closed);
	};
}
