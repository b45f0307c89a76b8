import { accountInEstimate } from './account-in-estimate';
import { days } from './counts';
import type { account as english } from '../en/account';

export const account: typeof english = {
	...accountInEstimate,
	heading: '预交金和补缴',
	forTheDesk: '英文同义，供家属对照：',
	ward: {
		fillTo: (floor, target) => `When less than ${floor} is left, the hospital asks for enough to be back at ${target}.`,
		standard: (floor, standard) =>
			`When less than ${floor} is left, the hospital asks for ${standard}, and for any debt on top.`,
		guarantee: (guarantee, below) =>
			`A guarantee letter of ${guarantee} counts toward that line, so it asks only below ${below}.`
	},
	depositLegend: '预交金怎么定',
	depositModes: { fixed: '固定金额', share: '按医院报价的比例' },
	share: {
		label: '占报价的比例，%',
		help: '按不含提前付款项目的报价计算，向上取整到CNY 100。有一家医院收30%至50%（来源较弱）；可能的范围是30%至100%。',
		comesTo: (money) => `预交金即为${money}。`,
		fault: (kept) => `请填0到100之间的数字。页面仍用${kept}%。`
	},
	ranges: {
		deposit: '见过或可能的范围：2,000至500,000。没有医院公布过CAR-T的预交金：来源较弱。',
		floor: '医院系统中确有这条线（有来源）；数额是我们的规划值：100至100,000。',
		target: '系统会要求补足到某一水平（有来源）；多高是我们的规划值：约3至14天的费用。',
		standard: '系统会要求固定金额加欠费（有来源）；多少是我们的规划值：5,000至200,000。',
		step: '有两套医院系统取整到100（有来源）；最高10,000是我们的规划范围。',
		guarantee: '担保额计入警戒线，见于一套医院系统（有来源）。请提前48小时申请担保函（来源较弱）。'
	},
	countryTag: '按汇款国家',
	journey: '已催款，汇款途中',
	closedBanks: '银行不办理',
	band: '按该医院最低价和最高价',
	bandLeast: '按其价格最少',
	bandMost: '按其价格最多',
	refundDates: (typical, slow) => `大约是${typical}，慢时${slow}。`,
	noPromise:
		'每天的费用从预交金（押金）中扣除。这里的内容不是任何医院的承诺：在医院说明自己的规定之前，规则和数字仅供安排资金。',
	packageFirstDay:
		'整个住院的报价在此按第一天一次收取计算，因此账户可能从第一天就显示不足。请询问医院是一次收取还是逐日扣除。',
	planningTag: '我们的规划值',
	changeRule: '医院的补缴规则',
	ruleLegend: '医院要求补缴多少',
	fields: {
		deposit: { label: '入院预交金，CNY', help: '入院第一天缴纳，金额写在入院通知上。' },
		floor: { label: '余额低于多少时催款，CNY', help: '医院在这条线以下通知补缴。' },
		target: { label: '补缴到多少，CNY', help: '补缴后账户应达到的余额。' },
		standard: { label: '每次补缴多少，CNY', help: '如有欠费，另加欠费部分。' },
		step: { label: '按多少的整数倍进位，CNY', help: '要求补缴的金额是整数。' },
		guarantee: { label: '担保函，CNY', help: '由保险公司或使馆出具。计入催款线，但不能用来付款。' },
		arrivalDays: {
			label: '汇款到账的工作日数',
			help: '从汇出到进入医院账户。',
			fewer: '到账减少一个工作日',
			more: '到账增加一个工作日'
		}
	},
	faults: {
		notAmount: (kept) => `请输入金额，例如80,000。结果仍按${kept}计算。`,
		notPositive: (kept) => `请输入大于0的金额。结果仍按${kept}计算。`,
		targetBelowFloor: (kept) =>
			`补缴后的余额不能低于催款线。请输入不低于催款线的金额，或先降低催款线。结果仍按${kept}计算。`,
		floorAboveTarget: (kept) =>
			`这样账户补满后医院仍会催款。请输入不高于补缴余额的金额，或先提高补缴余额。结果仍按${kept}计算。`,
		other: (kept) => `方案无法容纳这项修改。结果仍按${kept}计算。`,
		ruleKept: '原来保留的补缴余额低于催款线，请先降低催款线。结果仍按原规则计算。'
	},
	short: (on, count) => `${on}账户不足以支付${count > 1 ? `；共欠费${days(count)}` : ''}。`,
	shortBy: (money) => `最多欠${money}。`,
	nextHelp: (asked, arrives, sendBy) =>
		`医院${asked}要求补缴的款项，当天汇出${arrives}到账；最晚${sendBy}汇出，催款时就已到账。`,
	seeAsk: '这时会怎样，该问什么',
	neverShort: (day, money) => `没有余额不足的日子。余额最低为${money}，在${day}。`,
	lowest: '最低余额',
	arrearsDays: '欠费天数',
	none: '无',
	needed: '预交金和补缴共需现金',
	refund: '出院后退还',
	due: '出院时还需支付',
	withRefund: (paid, charges, refund) => `共缴${paid} = 费用${charges} + 退还${refund}。`,
	withDue: (paid, charges, due) => `共缴${paid} = 费用${charges} − 仍需支付${due}。`,
	balanceCaption: '每天结束时的账户余额',
	closing: '当天结束时余额',
	credits: '到账',
	charges: '当天费用',
	askedBelow: (money) => `低于${money}时医院催款`,
	inArrears: '欠费',
	inArrearsKey: '欠费：账户不足以支付',
	instead: (day, money, count) => `${days(count)}的余额图：${day}最低，为${money}。表格列出每一天的数字。`,
	topUps: '医院会要求的补缴',
	noTopUps: '按这笔预交金和这一病程，医院不会要求补缴。',
	askedOn: '催款日',
	sendBy: '最晚汇出日',
	arrivesOn: '催款后汇出的到账日',
	amount: '金额',
	topUpSum: '补缴合计',
	beforeAdmission: (day) => `${day}，入院前`,
	sendByWords: '有具体日期时按双方银行都营业的日子计算；没有日期时每天都算工作日。',
	ask: '向医院问什么'
};
