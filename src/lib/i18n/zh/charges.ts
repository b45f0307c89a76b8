import { days } from './counts';
import type { charges as english } from '../en/charges';

export const charges: typeof english = {
	classes: {
		routine: { name: '常规费用', short: '常规', words: '几乎每次住院都会发生。' },
		allowance: { name: 'CRS预留额度内', short: '额度内', words: '报价通常已预留的轻中度CRS治疗。' },
		signal: {
			name: '提示病程较复杂',
			short: '提示',
			words: '不属于普通住院费用。它本身不一定是坏消息，只说明病程比计划复杂，以及该向医生问什么。'
		},
		ahead: { name: '入院前支付', short: '入院前', words: '提前支付，不从预交金中扣除。' },
		included: { name: '已含在套餐内', short: '套餐内', words: '已由套餐价覆盖。' }
	},
	charges: {
		heading: '本结果的每一项费用',
		intro: '次数 × 单价 = 金额，精确到分。超过一定次数后转为“提示”的项目分两行列出。',
		charge: '项目',
		kind: '类别',
		times: '次数',
		unitPrice: '单价',
		amount: '金额',
		evidence: '依据',
		inCny: 'CNY',
		timesOf: (count, unit) => `${count} × ${unit}`,
		total: '以上合计',
		all: '本结果全部费用',
		count: (count) => `${count}项`,
		source: '来源',
		asOf: (date) => `截至${date}`,
		show: '查看各项费用',
		caption: (name) => `费用：${name}`,
		package: '套餐价'
	},
	evidence: {
		A: { name: '公开发表', words: '已发表的论文或官方数据。' },
		B: { name: '媒体报道', words: '新闻或服务机构网页。' },
		C: { name: '我们的假设', words: '我们自己的假设，请以医院价格为准。' },
		heading: '每个价格的可靠程度'
	},
	units: {
		admission: '次住院',
		day: '日',
		dose: '次剂量',
		hour: '小时',
		infusion: '次回输',
		line: '根',
		package: '套',
		pair: '对',
		panel: '组',
		procedure: '次',
		scan: '次',
		session: '次',
		stay: '次住院',
		study: '次',
		test: '次',
		unit: '单位',
		vial: '支'
	},
	meanings: {
		heading: '各项费用的含义',
		intro: '点项目名称，可查看它是什么、为什么归入这一类、什么会改变它。',
		what: '这是什么',
		why: '为什么归入这一类',
		changes: '什么会改变它',
		question: '可以问的一个问题',
		turns: {
			routine: (count) => `按本价格表，前${count}次为常规费用，之后为提示。`,
			allowance: (count) => `按本价格表，前${count}次计入预留额度，之后为提示。`
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
	},
	charts: {
		dayHead: '日期',
		day: (day) => `第${day < 0 ? `−${-day}` : day}天`,
		axisDay: (day) => (day === 0 ? '回输' : `第${day < 0 ? `−${-day}` : day}天`),
		inCny: (name) => `${name}（人民币，CNY）`,
		everyDay: '逐日数字'
	}
};
