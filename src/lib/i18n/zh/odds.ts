import type { InHundred } from '$lib/odds/in-hundred';
import type { odds as english } from '../en/odds';
import { days } from './counts';

function of100({ kind, count }: InHundred): string {
	return `每100例中${kind === 'fewer' ? '少于' : kind === 'more' ? '多于' : '约'}${count}例`;
}

export const odds: typeof english = {
	heading: '这笔钱够不够？',
	intro: '对每一种可能的病程逐一精确计算，不做随机抽样，所以每个打开这份方案的人看到的都一样。',
	condition: '前提是本页的价格和概率成立。说的是一群人，不是某一个人。',
	working: (percent) => `正在计算每一种病程：${percent}%`,
	refused: '这份方案的概率无法计算。上面的数字仍然有效。',
	model: {
		label: '参照哪一类的概率',
		own: (name) => `所选产品：${name}`,
		help: '产品未定时，请选最接近的疾病或产品类别。',
		why: '为什么用这一类'
	},
	enough: {
		label: '住院部分可动用的钱，CNY',
		help: '预交金和补缴合计；入院前付的另算。',
		slider: '住院部分可动用的钱，滑块',
		answer: (money, chance) => `住院部分有${money}可动用时，类似住院${of100(chance)}不需要更多。`,
		others: (chance) => `${of100(chance)}需要更多。`,
		between: (least, most) => `已发表的概率从低端到高端：每100例中${least}至${most}例。`,
		more: (money, chance) => `再多${money}：${of100(chance)}。`,
		fault: {
			notAmount: (kept) => `请填金额，例如240,000。页面仍用${kept}。`,
			tooLarge: (kept) => `超出方案可容纳的数额。页面仍用${kept}。`
		}
	},
	cover: {
		caption: '住院部分需要可动用的钱',
		stays: '每100例类似住院',
		covered: (count) => `${count}例不超过`,
		amount: '人民币 CNY',
		home: (currency) => `${currency}，按汇率加缓冲`
	},
	dots: {
		caption: '住院部分需要的钱：每个点代表100例中的2例',
		yours: '可动用',
		instead: (money, enough, more) =>
			`50个点，按需要的钱排列。可动用${money}时，${enough}个点不需要更多，${more}个点需要更多。数额见表格。`
	},
	care: {
		heading: '需要更多治疗和补缴的可能',
		icu: (chance, others) => `重症监护：类似住院${of100(chance)}需要，${of100(others)}不需要。`,
		ventilator: (chance, others) => `呼吸机：${of100(chance)}需要，${of100(others)}不需要。`,
		topUps: '要求补缴的次数',
		topUpCount: (count) => (count === 0 ? '无' : `${count}次`),
		orMore: (count) => `${count}次或更多`,
		stays: '每100例类似住院',
		inHundred: of100,
		dry: (chance, others) =>
			`按这笔预交金和规则，且每次催款后才汇出，账户在某一天用完的，${of100(chance)}；不会用完的，${of100(others)}。`,
		deposit: (money) => `预交金为${money}时，每100例中5例或更少会用完。`,
		depositNow: '现在已是每100例中5例或更少。',
		searching: '正在查找每100例中5例或更少会用完的预交金。'
	},
	fan: {
		caption: '截至每天的住院费用',
		half: '100例中50例低于',
		most: '100例中80例低于',
		nearly: '100例中95例低于',
		own: '上面的方案',
		instead: (half, nearly, count) =>
			`${days(count)}累计费用图：最后100例中50例低于${half}，95例低于${nearly}。表格列出每一天。`
	},
	swings: {
		heading: '影响最大的因素',
		words: (money) => `每100例中90例够用的数额是${money}。每行只改变一项假设，其余不变。`,
		what: '假设',
		lower: '较少时，CNY',
		higher: '较多时，CNY',
		swing: '相差，CNY',
		names: {
			prices: '价格：公立普通病房或高端医院',
			chances: '概率：已发表范围的低端或高端',
			days: '计划住院：短3天或长3天',
			doses: '托珠单抗：用药时少1剂或多1剂',
			icuDays: '重症监护：需要时少2天或多2天'
		},
		waiting: '正在计算影响最大的因素。'
	},
	leftOut: '这些概率未包括的情况',
	method: '每个数字怎么来的'
};
