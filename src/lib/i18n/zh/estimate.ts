import type { InHundred } from '$lib/outlook/in-hundred';
import type { estimate as english } from '../en/estimate';
import { days } from './counts';

function of100({ kind, count }: InHundred): string {
	return `每100例中${kind === 'fewer' ? '少于' : kind === 'more' ? '多于' : '约'}${count}例`;
}

export const estimate: typeof english = {
	title: (number, revision) => (number === null ? '估算书 · CAR-T住院费用测算' : `估算书${number}，第${revision}版`),
	heading: 'CAR-T住院费用估算书',
	pageOf: '页',
	kinds: {
		tool: { name: '规划估算', words: '由规划工具生成，没有医院确认。' },
		hospital: {
			name: '医院确认的估算',
			words: (hospital, attester) => `${hospital}确认本估算书中的价格。确认人：${attester}。`
		},
		draft: { name: '草稿', words: '尚未发出：还没有编号，仍可能改变。' },
		changed: (revision) => `与已发出的第${revision}版不同。`,
		ended: (date) => `已过有效期：有效期到${date}为止。请索取新的一份。`,
		replaced: (revision) => `已由第${revision}版取代。`
	},
	head: {
		heading: '本文件',
		hospital: '医院',
		campus: '院区',
		department: '科室',
		issuer: '发出人',
		contact: '咨询',
		unknown: '未说明',
		number: '估算书编号',
		revision: '版次',
		at: '发出时间',
		made: '生成时间',
		validUntil: '有效期至',
		caseCode: '对象',
		caseUnknown: '未填姓名或代号',
		sheet: '价目表',
		sheetVersion: (name, version) => `${name}，版本${version}`,
		sheetDates: (from, to) => `适用于${from}至${to}入院`,
		level: '价格类型',
		zone: (offset) => `UTC${offset}`
	},
	glance: {
		heading: '一览',
		total: (money) => `本次住院合计${money}。`,
		range: (from, to) => `每100例类似住院中，80例住院费用在${from}至${to}之间；10例更少，10例更多。`,
		noRange: '正在计算类似住院相差多少。',
		stay: (count, icu) => (icu === 0 ? `住院${days(count)}。` : `住院${days(count)}，其中重症监护${days(icu)}。`),
		dates: (admission, home) => `${admission}入院，${home}出院。`,
		ready: (before, deposit, reach) => `请准备：入院前${before}，预交金${deposit}，备用补缴款${reach}。`,
		caveats: '使用这些数字之前',
		illustrative: '价格为示例，请向医院索取其自己的价格。',
		weakWard: '普通病房每天的价格可能偏低：约为我们所知唯一全包价的一半。',
		complications: '如果出现并发症，费用可能更高。第4节写明多多少。',
		outOfDates: (from, to) => `这些价格适用于${from}至${to}入院，本次住院或今天不在其内。请把每个数字都当作过期。`,
		chart: '入院前支付的，以及住院费用的分类'
	},
	changes: {
		heading: (revision) => `与第${revision}版相比的变化`,
		reason: '原因',
		noReason: '未说明原因',
		total: (from, to) => `合计原为${from}，现为${to}。`,
		same: '没有费用变化。',
		line: '费用',
		was: '原为',
		is: '现为',
		difference: '差额（CNY）',
		times: (count, price) => `${count} × ${price}`,
		none: '没有这一项',
		other: '其他变化',
		facts: {
			plannedDays: '计划天数',
			stayDays: '住院天数',
			all: '合计',
			deposit: '预交金',
			reach: '备用补缴款',
			admission: '入院日期',
			sheet: '价目表'
		},
		scenarioAdded: (name) => `增加情形：${name}`,
		scenarioRemoved: (name) => `移除情形：${name}`,
		unknown: '未说明'
	},
	covers: {
		heading: '合计包括什么，不包括什么',
		period: (count) => `合计包括CAR-T产品、细胞采集，以及从入院到出院的住院，计划${days(count)}。`,
		periodWithCourse: (planned, more) =>
			`合计包括CAR-T产品、细胞采集，以及从入院到出院的住院，计划${days(planned)}，因下列治疗再加${days(more)}。`,
		care: '本方案中的治疗',
		noCare: '除计划住院外没有其他治疗。',
		careLine: (name, on) => `${name}，${on}`,
		outside: '不包括',
		mayBeMore: '可能会建议这里没有列出的其他服务。'
	},
	lines: {
		heading: '计划住院，逐项费用',
		headingWithCourse: '本次住院，逐项费用',
		words: '次数 × 单价 = 金额，精确到分。字母表示价格的可靠程度。',
		number: '序号',
		charge: '费用',
		times: '次数',
		unitPrice: '单价（CNY）',
		amount: '金额（CNY）',
		evidence: '依据',
		sum: (name) => `小计：${name}`,
		total: 'A至D各部分合计',
		totalAll: '合计',
		package: '套餐价',
		letters: '依据',
		evidenceOf: (letter, date) => `${letter}，${date}`,
		provenance: (name, version, from, to) => `所有价格取自价目表“${name}”，版本${version}，适用于${from}至${to}入院。`,
		confirmedBy: (name) => `确认人：${name}。`,
		confirmedByNone: '没有人确认。',
		asOf: '截至',
		quoteHeading: '医院在入院前可能的报价',
		quote: (quote, allowance) => `入院前的可能报价：${quote}，其中${allowance}为CRS预留额度。`,
		beyond: (money) => `本次住院超出该报价${money}。`,
		within: (money) => `本次住院比该报价少${money}。`
	},
	scenarios: {
		unpriced: (count) => `本方案有${count}种情形按现用价格无法计算，这里未列出。`,
		heading: '如果需要更多治疗',
		words: '每种情形与方案并排：逐项列出增加的费用。这是一种可能的病程，不是预测。没有人能说某一个人会是哪种病程。',
		none: '没有与方案并排的情形。请问医院：重症监护会增加多少费用。',
		total: (money, more) => `合计${money}：${more}。`,
		more: (money) => `比方案多${money}`,
		less: (money) => `比方案少${money}`,
		same: '与方案相同',
		chance: (chance, others) => `类似住院${of100(chance)}最高需要到这一步；${of100(others)}不是。`,
		added: '这种情形增加的费用',
		fewer: '减少的计划费用',
		equals: (plan, added, fewer, total) => `${plan} + ${added} − ${fewer} = ${total}`,
		full: '这种情形的全部费用'
	},
	account: {
		heading: '预交金和补缴',
		deposit: (money) => `入院预交金：${money}。`,
		share: (percent) => `为报价（不含提前支付部分）的${percent}%，向上取整到CNY 100。`,
		lead: (count) => `汇款按${count}个工作日到账计划。`,
		closed: (count) => `已避开中国或汇出地银行的休息日：本次住院前后共${days(count)}，为已公布或预计。`,
		noDate: '没有入院日期时，每天都算，未避开银行休息日。',
		planning: '预交金和规则是规划值，没有医院说明过。',
		lowest: '最低余额',
		table: '各种病程的账户',
		course: '病程',
		lowestDay: '余额最紧的一天',
		arrears: '不够付的天数',
		refund: '退还',
		due: '仍应付'
	},
	payments: {
		heading: '付款及日期',
		of: (name) => `付款：${name}`,
		numbered: '在知道入院日期之前，天数从回输日（第0天）算起。',
		rate: (cny, rate, currency, source) => `CNY ${cny} = ${currency} ${rate}（${source}）。`,
		snapshot: (date) => `${date}的中间价`,
		typed: '家属银行给出的汇率',
		rounding: (buffer) => `本国货币金额向上取整，在汇率之上加${buffer}%，另加银行手续费。应付给医院的是人民币（CNY）。`,
		scenario: (name) => `另需备好：${name}`
	},
	odds: {
		heading: '这笔钱够不够？',
		enough: (name, money, chance, others) =>
			`${name}：预交金和补缴共有${money}时，类似住院${of100(chance)}不需要更多；${of100(others)}需要更多。`,
		funds: (money, chance, others) =>
			`可动用${money}时，类似住院${of100(chance)}不需要更多；${of100(others)}需要更多。`,
		icu: (chance, others) => `重症监护：${of100(chance)}需要；${of100(others)}不需要。`,
		ventilator: (chance, others) => `呼吸机：${of100(chance)}需要；${of100(others)}不需要。`,
		condition: '前提是价格和已发表的概率成立。说的是一群人，不是某一个人。升压药和透析的实际出现比这些概率所示更多。',
		waiting: '正在计算概率。'
	},
	balance: {
		heading: '逐日余额',
		words: '按每次催缴时才汇款计算。低于虚线时，医院会催缴。'
	},
	statements: {
		heading: '本文件说明什么，不说明什么',
		list: [
			'这是估算，不是合同，也不是账单。',
			'如果出现并发症，费用可能更高：见第4节。',
			'可能会建议这里没有列出的其他服务。',
			'这不是医疗建议。概率说的是一群人；您的情况请问医生。只有医疗团队才能对CRS分级。',
			'没有人付钱让本工具提到某家医院或产品，也没有人从中得到佣金。'
		],
		question: {
			heading: '如何对费用提出疑问',
			steps: [
				'向病房索取一日清单。医院每天都会提供。',
				'与第3节对照。没有列出的，或次数更多的，都值得一问。',
				'当天就问，病房还记得：“这项费用是做什么的？计划做几次？”'
			],
			contact: (contact) => `然后联系：${contact}。`,
			contactNone: '然后询问发出本估算书的部门，或医院的国际医疗部。',
			by: (date) => `请在出院结算之前提出，计划出院日为${date}。`,
			byNone: '请在出院结算之前提出。'
		},
		ask: '请医院书面回答'
	},
	link: {
		heading: '在屏幕上看同一份估算',
		words: '扫码即可看到这些数字。拿到此码的人都能看到。',
		name: '本估算书的二维码'
	},
	form: {
		heading: '发出这份估算书',
		words: '这里填写的内容会印在文件上。不会发送：在您打印或生成链接之前，只留在本设备上。',
		issuer: '由谁发出',
		hospital: '医院',
		campus: '院区',
		department: '科室',
		person: '人员或部门',
		contact: '联系方式',
		caseCode: '对象',
		caseHelp: '代号或昵称即可，不需要姓名。',
		valid: '有效期',
		validDays: days,
		kind: '哪一种文件',
		toolHelp: '规划估算会在开头写明：没有医院确认。',
		hospitalHelp: '只有医院自己的价目表才能由医院确认。',
		hospitalNotOwn: '这些价格不是医院自己的价目表：只能发出规划估算。',
		outOfDates: '这些价格不适用于本次住院或今天：不能确认。',
		attester: '代表医院确认的人',
		contactMissing: '请填写就这些价格联系医院的方式。',
		notKept: '没有发出：本设备没有保存方案，或另一窗口改动了它。请看本页顶部的提示。',
		attesterMissing: '请填写确认价格的人的姓名。',
		reason: '为什么改变',
		reasonHelp: '家属会在变化旁边看到。',
		reasonMissing: '请用一句话说明，为什么用这一版代替上一版。',
		handOut: (revision) => `发出第${revision}版`,
		handedOut: (number, revision) => `估算书${number}第${revision}版已发出，不能再改；下一次修改会生成下一版的草稿。`,
		full: '一份方案最多保存二十版。请为下一份新建方案。',
		print: '打印或存为PDF',
		toShare: '用链接或文件发送',
		shown: '下面显示',
		present: '方案的现状',
		earlier: (revision, date) => `第${revision}版，${date}发出`,
		unknownSheet: '这一版所用的价目表，本应用已经没有了，无法显示其数字。'
	},
	files: {
		heading: '带走',
		words: '在本设备上生成，不会发送。',
		charges: '费用和付款，电子表格（XLSX）',
		chargesCsv: '费用（CSV）',
		request: '提问内容，供HTTP接口使用（JSON）',
		sheets: { charges: '费用', payments: '付款' },
		columns: {
			number: '序号',
			class: '类别',
			charge: '费用',
			beside: '英文名称',
			times: '次数',
			unit: '单位',
			unitPrice: '单价（CNY）',
			amount: '金额（CNY）',
			evidence: '依据',
			course: '病程'
		},
		tooMany: '费用项目太多，这里生成的电子表格放不下。请用CSV文件。',
		paymentsCsv: '付款（CSV）',
		calendar: '付款日期，日历文件（ICS）',
		calendarNoDate: '有了入院日期，付款日期就能放进日历。',
		saved: (name) => `已保存：${name}`,
		unavailable: '未能生成文件。网络恢复后请再试。'
	}
};
