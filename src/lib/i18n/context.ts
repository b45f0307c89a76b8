import { getContext, setContext } from 'svelte';
import type { Formats } from './formats';
import type { Language } from './languages';
import type { Messages } from './messages';

/** What a component needs to speak: the language, its sentences, its ways of writing money and numbers. */
export interface Speech {
	readonly language: Language;
	readonly messages: Messages;
	readonly formats: Formats;
}

const KEY = Symbol('speech');

export function provideSpeech(speech: Speech): void {
	setContext(KEY, speech);
}

export function useSpeech(): Speech {
	return getContext<Speech>(KEY);
}
