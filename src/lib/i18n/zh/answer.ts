import { days } from './counts';
import type { answer as english } from '../en/answer';

export const answer: typeof english = {
	answer: {
		heading: '测算结果',
		all: '这次住院合计约',
		illustrative: (level) => `示例价格，未经医院确认 · ${level}`,
		before: '入院前支付',
		inHospital: '住院期间',
		split: (routine, allowance, signal) =>
			`住院部分中，常规费用${routine}，CRS预留额度内的治疗${allowance}，提示病程较复杂的费用${signal}。`,
		allowanceUsed: '已用CRS预留额度',
		allowanceOf: (used, of) => `${used}，额度${of}`,
		allowanceExceeded: (money) => `CRS治疗超出预留额度${money}。`,
		allowanceWords: '医院在来院前的报价中，通常会为CRS治疗预留一笔费用。',
		beyond: '超出医院可能报价',
		within: '医院可能报价内的余额',
		beyondWords: (quote) => `来院前可能的报价：${quote}。`,
		days: '住院天数',
		icuDays: '其中重症监护',
		goingHome: '出院',
		homeAfter: (count) => `回输后${days(count)}`,
		levels: { low: '低价', typical: '常用价', high: '高价' },
		range: '同样的住院按该医院自己的价格',
		rangeWords: '医院为每个项目给出了低价和高价。',
		hospitalPrices: (hospital, level) => `${hospital}的价格 · ${level}`,
		close: '关闭',
		others: '同样的住院在其他类型医院',
		othersWords: '不同类型的医院价格不同。这不是同一次住院的高低范围。',
		bar: '这次住院合计',
		see: '查看结果',
		announce: (all, hospital, count) => `这次住院合计约${all}；住院期间${hospital}；${days(count)}。`,
		wardDay:
			'这里的病房日费用合计约为我们掌握的唯一一个“全包日价”（依据较弱）的一半。请向医院询问普通病房一天的全部费用。',
		mayChange: '如出现并发症，费用可能更高；医生也可能建议本页没有列出的项目。'
	},
	assumed: {
		heading: '本结果的假设',
		weight: (kg) => `体重${kg}公斤`,
		lead: (count) => `回输前${days(count)}入院`,
		level: (name) => `价格：${name}`,
		product: (name) => `产品：${name}`,
		room: (name) => `病房：${name}`,
		allowance: (money) => `报价内的CRS预留额度：${money}`,
		sheet: (name, version) => `价目表：${name}，版本${version}`,
		valid: (from, to) => `适用于${from}至${to}入院`,
		illustrative: '这些价格仅为示例，没有医院确认过。请向医院索取正式报价。'
	},
	warnings: {
		'usually-icu': '部分治疗通常在重症监护病房进行，而本方案有几天安排在普通病房。',
		'many-tocilizumab-doses': '一次住院使用托珠单抗超过四次并不常见。',
		'early-discharge': '本方案在回输后第14天之前出院。此时仍可能出现CRS，请询问医院如何随访提前出院的患者。',
		'window-cut': '回输前通常要做的部分项目在入院之前，未计入本结果。',
		'sheet-not-valid': '这些价格不适用于今天的日期，请将所有数字视为过期。'
	},
	sums: {
		account: '预交金和补缴',
		label: '需要准备的三笔钱',
		ahead: '入院前',
		aheadWords: 'CAR-T产品和细胞采集。下单后通常不予退款。',
		deposit: '入院时：预交金',
		depositWords: '入院第一天缴纳，每天的费用从中扣除。',
		reach: '备用补缴款',
		reachWords: (count) => (count === 0 ? '按这一病程，不会要求补缴。' : `住院期间会要求补缴${count}次。`),
		back: (money) => `预交金和补缴中约${money}在出院后退还。`,
		planning: '预交金和补缴规则是我们的规划值，没有医院确认过。',
		difference: (money) => `比计划住院多${money}`,
		less: (money) => `比计划住院少${money}`,
		same: '与计划住院相同'
	},
	notIncluded: {
		heading: '不包括的费用',
		intro: '这些也要准备，请逐项询问医院。',
		items: [
			{ name: '桥接治疗', words: '细胞制备期间控制病情' },
			{ name: '陪护人员', words: '陪同家属的饮食、床位和护工' },
			{ name: '住宿', words: '入院前和出院后的住处' },
			{ name: '交通和签证', words: '机票、保险、当地交通' },
			{ name: '翻译', words: '医院不提供翻译时' },
			{ name: '随访', words: '之后数周到数月的复查' },
			{ name: '再次住院', words: '之后的感染或迟发反应' }
		]
	}
};
