import type { InHundred } from '$lib/odds/in-hundred';
import type { chances as english } from '../en/chances';

const counts = ({ kind, count }: InHundred): string =>
	kind === 'fewer' ? `少于${count}` : kind === 'more' ? `多于${count}` : `约${count}`;

export const chances: typeof english = {
	chances: {
		inHundred: (chance) => `每100例中${counts(chance)}例`,
		ladder: '每100例类似住院中，以这一级为最高治疗的例数（假如已发表的概率成立）。没有人能说某一个人会走哪种病程。',
		range: (from, to) => `每100例类似住院中80例：住院费用${from}至${to}，10例更少，10例更多`,
		see: '这笔钱够不够？'
	}
};
