import { chargesInEstimate } from './charges-in-estimate';
import { days } from './counts';
import type { charges as english } from '../en/charges';

export const charges: typeof english = {
	...chargesInEstimate,
	meanings: {
		heading: '各项费用的含义',
		intro: '点项目名称，可查看它是什么、为什么归入这一类、什么会改变它。',
		what: '这是什么',
		why: '为什么归入这一类',
		changes: '什么会改变它',
		question: '可以问的一个问题',
		turns: {
			routine: (count) => `按本价目表，前${count}次为常规费用，之后为提示。`,
			allowance: (count) => `按本价目表，前${count}次计入预留额度，之后为提示。`
		},
		loading: '请稍候。',
		unavailable: '说明未能载入，数字不受影响。',
		unknown: '我们没有这一项的说明。请向医院询问它的用途和计划次数。',
		ownWords: '说明来自我们的费用词典，由我们撰写，未经临床医生审阅。费用项目只是账单上的一行，不是诊断。',
		filter: '显示哪些费用',
		everything: '全部',
		counted: (name, count) => `${name}（${count}项）`,
		added: '只看本病程增加的部分',
		shown: (count, of, money, all) => `显示${of}项中的${count}项：${all}中的${money}。`,
		shownAdded: (count, money) => `${count}项是计划住院没有或较少的费用，这里只列增加的部分：${money}。`,
		noneAdded: '本病程没有给计划住院增加这类费用。',
		addedAll: '本病程增加',
		fewer: '计划内费用的减少，例如改在重症监护病房的日子',
		net: '与计划住院的差额',
		byDay: '住院期间每天的费用',
		place: '地点',
		ward: '普通病房',
		icu: '重症监护病房',
		total: '当天合计',
		instead: (day, money, count) => `${days(count)}的费用图：${day}最多，为${money}。表格列出每一天的数字。`,
		inHospital: '住院期间合计'
	}
};
