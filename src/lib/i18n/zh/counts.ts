export function days(count: number): string {
	return `${count}天`;
}
