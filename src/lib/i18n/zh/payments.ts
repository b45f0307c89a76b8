import type { payments as english } from '../en/payments';
import { days } from './counts';
import { paymentExtras } from './payment-extras';

export const payments: typeof english = {
	...paymentExtras,
	heading: '什么时候汇多少钱',
	unreachable: '未能获取国家信息和汇率。网络恢复后请再试。',
	say: {
		heading: '电话里可以这样说',
		ahead: (money, by) => `最晚${by}，为入院前要付的项目汇出${money}。`,
		deposit: (money, by) => `最晚${by}，为预交金汇出${money}。`,
		reach: (money, by) => `另备${money}用于补缴；第一笔最晚${by}汇出。`,
		reachAnyTime: (money) => `另备${money}用于补缴。`,
		noReach: '按这一病程，不会要求补缴。',
		undated: '填好入院日期和汇款国家，这里就会说明最晚哪天、用您本国货币汇多少。',
		worse: '如果需要更多治疗',
		worseWords: (rung, money, more) => `${rung}：补缴需备${money}，比现在多${more}。`
	},
	tight: {
		short: (when, count, money) => `${when}账户不足以支付：共欠费${days(count)}，最多差${money}。`,
		never: (day, money) => `没有一天不够。最紧的一天是${day}，还剩${money}。`,
		early: '提前汇出补缴款',
		earlyWords: '每笔补缴都提前汇出，在医院会催款的那天到账。可以撤回。',
		planned: (count) => `已安排${count}笔汇款，在医院催款前到账。`,
		wait: '改为等医院通知再汇',
		tooLate: (day) => `今天汇出的钱最早${day}到账。在此之前的日子，请与医院商量推迟入院、担保函或刷卡付款。`
	},
	views: {
		label: '补缴的两种付法',
		ahead: '提前汇出',
		aheadWords: '每笔款都及时汇出，在需要的那天到账。',
		asked: '等医院通知再汇',
		askedWords: '医院通知当天才汇出每笔补缴。到账之前，账户可能不足。',
		askedNone: '按这一病程，医院不会要求补缴。',
		sendBy: '最晚汇出',
		neededBy: '需要到账',
		what: '项目',
		amount: '人民币 CNY',
		home: (currency) => `${currency}（含缓冲）`,
		fee: (currency) => `手续费 ${currency}`,
		toHave: (currency) => `需备好 ${currency}`,
		askedOn: '通知日',
		arrives: '到账日',
		arrears: '其间不足天数',
		first: (what) => `先办：${what}。见“限额和所需文件”。`,
		package: '打包价',
		deposit: '入院预交金',
		planned: '计划汇款',
		topUp: '补缴',
		total: '全部付款',
		topUpTotal: '全部补缴',
		refund: '退款',
		refundWhat: (slow) => `余款，大约；慢时${slow}`,
		late: '这一日期已过',
		contract: '应付医院的是人民币。本国货币金额是需要备好的数额，向上取整。'
	},
	money: {
		heading: '您的货币、汇率和手续费',
		currency: '您的货币',
		none: '不换算，只看人民币',
		rate: (currency) => `1 CNY兑多少${currency}`,
		rateHelp: '如有您银行的汇率，请填入。',
		buffer: '汇率波动缓冲，%',
		bufferHelp: '规划值。银行汇率常比中间价差0.3%至3%。',
		feePercent: '银行手续费，每笔的%',
		feeFixed: (currency) => `每笔固定手续费，${currency}`,
		feeHelp: '请问银行：汇往中国、全部费用由您承担（“OUR”）时的手续费。',
		snapshot: (rate, currency, date) => `1 CNY = ${rate} ${currency}：${date}的中间价，来自本页附带的汇率表。`,
		typed: (rate, currency, date) => `1 CNY = ${rate} ${currency}，于${date}填写。`,
		old: (count) => `该汇率已过${days(count)}。请向银行询问当日汇率。`,
		useSnapshot: '恢复使用汇率表',
		source: (source) => `汇率表：${source}。`,
		fault: (kept) => `请填普通数字，例如12.5。页面仍用${kept}。`,
		made: '本国货币金额的构成',
		atRate: '按汇率',
		bufferLine: (percent) => `缓冲${percent}%`,
		fees: '银行手续费',
		all: '总共需备好',
		rounding: '每笔款先向上取整到货币的最小单位，再加手续费。',
		names: '货币列表'
	},
	transfer: {
		heading: '汇款要多久',
		from: (country, typical, slow, posting) =>
			`从${country}电汇通常需${typical}个工作日，慢时${slow}个；医院入账可能再需${posting}个。`,
		uses: (count) => `这里的日期按${count}个工作日计算。`,
		typicalUses: (day) => `按通常情况，预交金最晚可在${day}汇出。`,
		overwritten: '这个数字是您自己填的。',
		evidence: {
			sourced: '有来源',
			'part-sourced': '部分有来源',
			weak: '来源较弱',
			planning: '规划值',
			memory: '未核实'
		},
		workingDay: '工作日指双方银行都营业的日子。',
		closed: (from, to) => `${from}至${to}之间，除周末外银行不办理的日子：`,
		reasons: {
			china: '中国假日',
			'china-expected': '预计为中国假日',
			sender: '汇款国假日',
			'sender-weekend': '汇款国周末'
		},
		noneClosed: '从最早汇款日到出院之间没有假日。',
		expected: (years) =>
			`据本页所知，中国尚未公布${years}年的放假安排：春节、5月1日至5日、10月1日至7日及若干单日先按预计放假计算。`,
		unknownSender: (years) => `本页不掌握汇款国${years}年的银行假日，请向银行确认。`,
		noCountry: '选择国家之前，只计算中国的假日。',
		noDate: '没有入院日期时，每天都按工作日计算。',
		change: '工作日数可在“预交金和补缴”中修改。',
		paidAhead: '入院前付款的日子',
		paidAheadWords: '请向医院确认；这些款项不动用预交金。',
		daysBefore: (name) => `${name}：入院前几天付`,
		fewer: (name) => `${name}：少一天`,
		more: (name) => `${name}：多一天`
	}
};
