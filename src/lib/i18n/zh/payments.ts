import { paymentsInEstimate } from './payments-in-estimate';
import type { payments as english } from '../en/payments';
import { days } from './counts';
import { paymentExtras } from './payment-extras';

export const payments: typeof english = {
	...paymentsInEstimate,
	...paymentExtras,
	heading: '什么时候汇多少钱',
	unreachable: '未能获取国家信息和汇率。网络恢复后请再试。',
	say: {
		heading: '电话里可以这样说',
		ahead: (money, by) => `最晚${by}，为入院前要付的项目汇出${money}。`,
		deposit: (money, by) => `最晚${by}，为预交金汇出${money}。`,
		reach: (money, by) => `另备${money}用于补缴；第一笔最晚${by}汇出。`,
		aheadLate: (money, by) => `入院前要付的${money}本应在${by}前汇出：请与医院商量改期。`,
		depositLate: (money, by) => `预交金${money}本应在${by}前汇出：请与医院商量改期。`,
		reachLate: (money, by) => `另备${money}用于补缴；第一笔本应在${by}前汇出：请与医院商量改期。`,
		reachAnyTime: (money) => `另备${money}用于补缴。`,
		noReach: '按这一病程，不会要求补缴。',
		undated: '填好入院日期和汇款国家，这里就会说明最晚哪天、用您本国货币汇多少。',
		worse: '如果需要更多治疗',
		worseWords: (careLevel, money, more) => `${careLevel}：补缴需备${money}，比现在多${more}。`
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
	transfer: {
		heading: '汇款要多久',
		from: (country, typical, slow, posting) =>
			`从${country}电汇通常需${typical}个工作日，慢时${slow}个；医院入账可能再需${posting}个。`,
		uses: (count) => `这里的日期按${count}个工作日计算。`,
		typicalUses: (day) => `按通常情况，预交金最晚可在${day}汇出。`,
		overwritten: '这个数字是您自己填的。',
		fridays: '汇款国的银行周五不营业',
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
