/** How long it stands on the page why a key has done nothing. */
const NEWS_MS = 8000;

/** Why a key has done nothing, for as long as that is news. */
export class TransientMessage {
	#text = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	get text(): string {
		return this.#text;
	}

	say(why: string): void {
		this.forget();
		this.#text = why;
		this.#timer = setTimeout(() => (this.#text = ''), NEWS_MS);
	}

	forget(): void {
		clearTimeout(this.#timer);
		this.#text = '';
	}
}
