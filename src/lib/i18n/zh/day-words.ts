import type { dayWords as english } from '../en/day-words';

export const dayWords: typeof english = {
	days: {
		both: (date, day) => `${date}（${day}）`,
		on: (date) => date,
		fromTo: (first, last) => `${first}至${last}`,
		onDays: (first, last) => (first === last ? `第${first}天` : `第${first}天至第${last}天`),
		wholeFromTo: (least, most) => `请输入${least}到${most}之间的整数。方案保持不变。`
	}
};
