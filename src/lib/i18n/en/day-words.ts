/** How days are named, and what a field of whole numbers says. */
export const dayWords = {
	days: {
		both: (date: string, day: string) => `${date} (${day})`,
		on: (date: string) => `on ${date}`,
		fromTo: (first: string, last: string) => `from ${first} to ${last}`,
		onDays: (first: number, last: number) => (first === last ? `on day ${first}` : `on days ${first} to ${last}`),
		wholeFromTo: (least: number, most: number) =>
			`Type a whole number from ${least} to ${most}. The plan keeps what it had.`
	}
};
