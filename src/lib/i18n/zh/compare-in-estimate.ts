import type { compareInEstimate as english } from '../en/compare-in-estimate';
import type { InHundred } from '$lib/odds/in-hundred';
import { days } from './counts';

function of100({ kind, count }: InHundred): string {
	return `每100例中${kind === 'fewer' ? '少于' : kind === 'more' ? '多于' : '约'}${count}例`;
}

/** The words of `compare` that the estimate says too: it brings no others. */
export const compareInEstimate: typeof english = {
	thePlan: '方案',
	planned: '计划住院',
	own: '自定病程',
	named: (careLevel, place) => `${place}. ${careLevel}`,
	differences: {
		heading: '有什么不同',
		none: '增加一种情形，就能看到它改变了什么。',
		than: (name) => `${name}，与方案相比`,
		same: '数字与方案相同。',
		total: (money, more) => `合计${more ? '多' : '少'}${money}`,
		ahead: (money, more) => `入院前${more ? '多' : '少'}${money}`,
		deposit: (money, more) => `预交金${more ? '多' : '少'}${money}`,
		reach: (money, more) => `备用补缴款${more ? '多' : '少'}${money}`,
		tightest: (from, to) => `余额最紧的一天（等催款再汇）：由${from}变为${to}`,
		lowest: (from, to) => `最低余额（等催款再汇）：由${from}变为${to}`,
		shortBy: (money) => `还差${money}`,
		short: (from, to) =>
			to === 0
				? '即使等催款再汇，账户也每天都够付'
				: from === 0
					? `如果等催款再汇，账户有${days(to)}不够付`
					: `账户不够付的天数（等催款再汇）：由${days(from)}变为${days(to)}`,
		firstTopUp: (by) => `如果提前汇款，第一笔补缴须${by < 0 ? '早' : '晚'}${days(Math.abs(by))}汇出`,
		firstTopUpLate: (date) => `第一笔补缴本应在${date}前汇出：请与医院商量改期`,
		nowAsked: (date) => `会要求补缴：提前汇款的话，最晚${date}汇出`,
		nowAskedLate: (date) => `会要求补缴：本应在${date}前汇出，请与医院商量改期`,
		noLongerAsked: '不会要求补缴',
		stay: (by) => `住院${by > 0 ? '多' : '少'}${days(Math.abs(by))}`,
		icu: (by) => `重症监护${by > 0 ? '多' : '少'}${days(Math.abs(by))}`
	},
	table: {
		heading: '逐项数字',
		caption: '方案及其情形的逐项数字',
		figure: '项目',
		same: (count) => `${count}行在各列相同`,
		sameHere: (count) => `${count}行在这两列相同`,
		beside: '与方案并排',
		swipe: '小屏幕上显示方案和另一列。请选择，或左右滑动。',
		levels: {
			kinds: '各类医院的合计（人民币，CNY）',
			prices: '各价格档的合计（人民币，CNY）',
			classes: '按类别分开：常规、预留额度内、提示性',
			caption: '各类医院或各价格档的分类合计（人民币，CNY）'
		},
		sections: {
			stay: '住院',
			money: '费用（人民币，CNY）',
			asked: '住院账户，等催款再汇（人民币，CNY）',
			ahead: '提前汇款（人民币，CNY）',
			odds: '把握有多大'
		},
		rows: {
			plannedDays: '计划天数',
			addedDays: '增加天数',
			stayDays: '住院天数',
			icuDays: '其中重症监护',
			dischargeDay: '出院',
			hospital: '医院类型',
			product: 'CAR-T产品',
			all: '合计',
			ahead: '入院前',
			inHospital: '住院期间',
			routine: '常规费用',
			allowance: 'CRS预留额度内',
			signal: '提示病程较复杂',
			quote: '入院前的可能报价',
			beyond: '超出该报价',
			deposit: '预交金',
			reach: '备用补缴款',
			needed: '预交金和补缴合计',
			topUps: '补缴金额及催款日期',
			sendBy: '第一笔补缴：最晚汇出',
			lowest: '最低余额',
			lowestDay: '余额最紧的一天',
			arrearsDays: '账户不够付的天数',
			refund: '出院后退还',
			due: '结束时仍应付',
			chance: '最高需要到这一步的住院',
			enough: '按其预交金和补缴够用的住院',
			funds: (money) => `可动用${money}时够用的住院`
		},
		none: '无',
		topUp: (date, money) => `${money}，${date}`,
		of100,
		condition: '前提是价格和已发表的概率成立。说的是一群人，不是某一个人。'
	},
	charts: {
		heading: '账户余额，同一刻度',
		words: (floor) =>
			`如果等催款再汇：每条线是扣除当天费用后的余额。低于虚线（${floor}）时，医院会催款；圆点是款项到账的一天；圆圈是余额最紧的一天。`,
		caption: (name) => `逐日余额：${name}`,
		instead: (lowest, day) => `最低：${lowest}，在${day}。`,
		insteadShort: (money, day) => `最低：还差${money}，在${day}。`,
		hidden: '金额隐藏时不画这些线：线的高低会透露金额。',
		table: '每天余额的数字',
		tableCaption: '每天结束时的余额（人民币，CNY）',
		shortFor: (days) => `账户不够付：${days}`
	}
};
