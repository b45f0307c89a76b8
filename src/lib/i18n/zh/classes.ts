import type { classes as english } from '../en/classes';

export const classes: typeof english = {
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
	evidence: {
		A: { name: '公开发表', words: '已发表的论文或官方数据。' },
		B: { name: '媒体报道', words: '新闻或服务机构网页。' },
		C: { name: '我们的假设', words: '我们自己的假设，请以医院价格为准。' },
		heading: '每个价格的可靠程度'
	},
	charts: {
		dayHead: '日期',
		day: (day) => `第${day < 0 ? `−${-day}` : day}天`,
		axisDay: (day) => (day === 0 ? '回输' : `第${day < 0 ? `−${-day}` : day}天`),
		inCny: (name) => `${name}（人民币，CNY）`,
		everyDay: '逐日数字'
	}
};
