const plural = new Intl.PluralRules('en');

/** `1 day`, `2 days`: a count with its noun. */
export function counted(count: number, one: string, many: string): string {
	return `${count} ${plural.select(count) === 'one' ? one : many}`;
}

export function days(count: number): string {
	return counted(count, 'day', 'days');
}
