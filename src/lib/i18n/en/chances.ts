import type { InHundred } from '$lib/odds/in-hundred';

const counts = ({ kind, count }: InHundred): string =>
	kind === 'fewer' ? `fewer than ${count}` : kind === 'more' ? `more than ${count}` : `about ${count}`;

/** Chances on the first page: all in 100, always about groups. */
export const chances = {
	chances: {
		inHundred: (chance: InHundred) => `${counts(chance)} in 100`,
		ladder:
			'How many of 100 stays like this have this as their highest care, if the published chances hold. Nobody can say which course one person will have.',
		range: (from: string, to: string) => `80 of 100 stays like this: ${from} to ${to} in hospital, 10 less and 10 more`,
		see: 'How sure is the money?'
	}
};
