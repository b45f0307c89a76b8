import type { Messages } from './messages';
import { prices } from './prices.zh';

const days = (count: number): string => `${count}天`;

export const zh: Messages = {
	site: {
		name: 'CAR-T住院费用测算',
		title: '在中国做CAR-T住院大概要花多少钱 · CAR-T住院费用测算',
		description:
			'测算在中国接受CAR-T治疗的住院费用和天数：计划住院两到四周，以及细胞因子释放综合征（CRS）可能增加的费用。',
		skip: '跳到测算结果',
		languages: '语言',
		home: 'CAR-T住院费用测算，首页'
	},
	safety: {
		label: '安全提示',
		tellNow: '新出现发热、意识模糊或呼吸困难？请立即告诉病房医护人员。',
		estimate: '这是费用估算，不是账单，不是合同，也不是医疗建议。'
	},
	page: {
		heading: '这次住院大概要花多少钱',
		lede: '在中国医院做CAR-T的一次住院：计划内的两到四周，以及需要更多治疗时会增加多少。改动您知道的部分即可；您输入的内容不会离开这台设备。',
		withoutScript: '本页显示的是下列方案的估算。要修改方案，请启用JavaScript或换一个浏览器。'
	},
	stay: {
		heading: '计划住院',
		intro: '大多数CAR-T住院计划为两到四周。',
		label: '计划住院天数',
		slider: '计划住院天数（滑块）',
		fewer: '减少一天',
		more: '增加一天',
		twoWeeks: '2周',
		threeWeeks: '3周',
		fourWeeks: '4周',
		value: days,
		notInRange: (least, most, kept) => `请输入${least}到${most}之间的整数。结果仍按${days(kept)}显示。`,
		summary: (lead, home) => `回输前${days(lead)}入院；回输后${days(home)}出院。`
	},
	ladder: {
		heading: '如果CRS需要更多治疗',
		intro: '细胞因子释放综合征（CRS）是CAR-T回输后常见的发热反应。大多数人的过程较轻。请选择您想准备到哪一步。',
		legend: '准备到哪一步',
		added: (money) => `增加${money}`,
		asPlanned: '按计划',
		longer: (count) => `延长${days(count)}`,
		rungs: {
			'very-little': { name: '几乎没有反应', words: '不需要额外治疗' },
			fever: { name: '发热', words: '补液、化验、密切观察' },
			medicine: { name: '需要用药', words: '托珠单抗，短时吸氧' },
			'intensive-care': { name: '重症监护', words: '升压药、糖皮质激素' },
			'life-support': { name: '生命支持', words: '呼吸机、重复用药' }
		},
		grade: (grade) =>
			`这样的治疗强度通常见于${grade}级CRS。只有医疗团队才能对CRS分级，任何网页都不能预言某个人的病程。`,
		own: '按下方逐日安排的自定病程。',
		timing: '发热通常从哪天开始',
		timings: {
			'car-t': { name: 'CAR-T', words: '自体细胞回输后' },
			bispecific: { name: '双特异性抗体', words: '最初几次给药；第0天为首次给药。此处价格仍为CAR-T价格。' },
			allogeneic: { name: '供者来源CAR-T', words: '供者细胞（异体）；有时更早出现' }
		},
		timingWords: '只是发热首日的起点，不是预测。',
		dayNote: '回输当天为第0天。'
	},
	supports: {
		fever: {
			name: '发热密切观察',
			term: 'CRS症状期',
			words: '出现发热反应期间增加化验和观察。',
			ward: 'Fever, closer watching (CRS symptoms)'
		},
		tocilizumab: {
			name: '控制CRS的药物',
			term: '托珠单抗',
			words: '治疗CRS的主要药物，静脉滴注。首剂较常见，报价通常预留一次。',
			ward: 'Tocilizumab'
		},
		steroid: {
			name: '糖皮质激素',
			term: '地塞米松或甲泼尼龙',
			words: '用于较重的CRS、首选药物不足或出现神经副作用时。',
			ward: 'Dexamethasone or methylprednisolone'
		},
		'steroid-pulse': {
			name: '糖皮质激素冲击',
			term: '甲泼尼龙冲击治疗',
			words: '重症反应时短期大剂量使用。',
			ward: 'Steroids, high dose (methylprednisolone pulse)'
		},
		'fluid-resuscitation': {
			name: '低血压补液',
			term: '补液扩容',
			words: '血压下降且补液有效时的静脉补液。',
			ward: 'Fluids for low blood pressure (fluid resuscitation)'
		},
		'low-flow-oxygen': {
			name: '吸氧',
			term: '低流量吸氧',
			words: '经鼻导管给予少量氧气。',
			ward: 'Oxygen (low-flow oxygen)'
		},
		'high-flow-oxygen': {
			name: '高流量氧疗',
			term: '经鼻高流量氧疗',
			words: '普通吸氧不足时，经鼻高流量给氧。',
			ward: 'Oxygen, high flow (high-flow nasal oxygen)'
		},
		'non-invasive-ventilation': {
			name: '无创呼吸支持',
			term: '无创辅助通气',
			words: '通过面罩由机器辅助呼吸。',
			ward: 'Breathing mask (non-invasive ventilation)'
		},
		vasopressor: {
			name: '升压药',
			term: '血管活性药',
			words: '补液不足以维持血压时的持续静脉用药。',
			ward: 'Vasopressor'
		},
		'second-vasopressor': {
			name: '第二种升压药',
			term: '第二种血管活性药',
			words: '一种升压药不够时加用的另一种。',
			ward: 'Second vasopressor'
		},
		'mechanical-ventilation': {
			name: '呼吸机',
			term: '有创机械通气',
			words: '通过气管插管由机器呼吸，需要在重症监护病房进行。',
			ward: 'Mechanical ventilation'
		},
		dialysis: {
			name: '肾脏支持',
			term: '连续性血液净化（CRRT）',
			words: '肾功能恢复期间由机器净化血液。',
			ward: 'Kidney support: continuous dialysis (CRRT)'
		},
		icu: {
			name: '重症监护',
			term: '重症监护病房（ICU）',
			words: '在重症监护病房而非普通病房的天数：人员和设备更多，每日费用更高。',
			ward: 'Intensive care (ICU)'
		},
		'plasma-exchange': {
			name: '血浆置换',
			term: '血浆置换',
			words: '少数重症时置换血液的液体部分。',
			ward: 'Plasma exchange (plasmapheresis)'
		},
		anakinra: {
			name: '阿那白滞素',
			term: 'IL-1受体拮抗剂',
			words: '部分中心在难治时使用的另一种药物。',
			ward: 'Anakinra (IL-1 blocker)'
		},
		siltuximab: {
			name: '司妥昔单抗',
			term: 'IL-6抗体',
			words: '部分中心使用的另一种药物，价格昂贵。',
			ward: 'Siltuximab (IL-6 blocker)'
		},
		neurotoxicity: {
			name: '神经副作用',
			term: 'ICANS治疗',
			words: 'CAR-T影响神经系统时的检查和治疗。',
			ward: 'Nerve side effects (ICANS care)'
		},
		infection: {
			name: '广谱抗感染治疗',
			term: '广谱抗生素等',
			words: '血象低时的抗感染治疗。',
			ward: 'Strong antibiotics (broad-spectrum treatment)'
		},
		'red-cells': {
			name: '红细胞',
			term: '悬浮红细胞输注',
			words: '超出常规的红细胞输注。',
			ward: 'Red cells (transfusion)'
		},
		platelets: {
			name: '血小板',
			term: '单采血小板输注',
			words: '超出常规的血小板输注。',
			ward: 'Platelets (transfusion)'
		},
		immunoglobulin: {
			name: '免疫球蛋白',
			term: '静注人免疫球蛋白',
			words: '静脉输注的献血者抗体。',
			ward: 'Immunoglobulin (IVIG)'
		}
	},
	strip: {
		heading: '逐日安排',
		intro: '病程需要哪些治疗、在哪几天。点名称可查看说明和费用。',
		infusion: '回输',
		day: (day) => `第${day}天`,
		firstDay: '开始日',
		days: '天数',
		doses: '次数（每天一次）',
		perDay: '每天数量',
		daysOf: (name) => `${name}：天数`,
		onDays: (first, last) => (first === last ? `第${first}天` : `第${first}天至第${last}天`),
		earlier: (name) => `${name}：提前一天`,
		later: (name) => `${name}：推后一天`,
		shorter: (name) => `${name}：减少一天`,
		longer: (name) => `${name}：增加一天`,
		fewerPerDay: (name) => `${name}：每天减少一个`,
		morePerDay: (name) => `${name}：每天增加一个`,
		wholeFromTo: (least, most) => `请输入${least}到${most}之间的整数。方案保持不变。`,
		remove: '去掉',
		add: '加入本病程',
		addRun: '再加一段',
		notInCourse: '本病程不需要。',
		longerStay: '延长住院',
		more: (count) => `更多治疗（${count}）`,
		help: '也可以拖动色条。'
	},
	mends: {
		add: (what, needed, on) => `${what}还需要${needed}（${on}）。是否加上？`,
		cut: (name, on, fewer) => `住院在此之前结束。${name}将缩短为${on}，减少${days(fewer)}。`,
		makeRoom: (name, other, last) => `${name}与${other}不能在同一天进行。是否在第${last}天结束${other}？`,
		startLater: (name, other, first) => `${name}与${other}不能在同一天进行。是否从第${first}天开始${other}？`,
		replace: (name, other) => `${name}与${other}不能在同一天进行。是否去掉${other}？`,
		leaveOut: (name, on) => `${name}（${on}）在住院时间之外，将被去掉。`,
		merge: (name, on) => `其中几天已有${name}。是否合并为一段（${on}）？`,
		lengthen: (name, more) => `${name}超出住院时间。是否将住院延长${days(more)}？`,
		none: '方案无法容纳这项修改，请更改或保持原样。',
		untilThen: '在此之前，结果仍按原方案显示。',
		accept: '是，就这样改',
		dismiss: '保持原样'
	},
	tools: {
		label: '本方案',
		undo: '撤销',
		redo: '重做',
		startOver: '重新开始',
		askStartOver: '要重新开始一个新方案吗？可以撤销。',
		yes: '是，重新开始',
		no: '保留本方案',
		kept: '已保存在这台设备上。',
		notKept: '这台设备无法保存方案：关闭页面后会丢失。',
		full: '这台设备已没有空间保存方案：关闭页面后会丢失。',
		elsewhere: '本方案已在另一个窗口中修改。',
		useTheirs: '显示那一份',
		keepMine: '保留这一份',
		unreadable: '设备上保存的方案无法读取，已另存；现在显示的是新方案。',
		download: '下载原来保存的内容'
	},
	amounts: {
		days,
		doses: (count) => `${count}次`,
		units: (count) => `${count}单位`,
		sessions: (count) => `${count}次`
	},
	details: {
		heading: '产品、医院和体重',
		intro: '不清楚的可以不填，结果按所示内容计算。',
		product: 'CAR-T产品',
		hospital: '医院类型',
		weight: '患者体重（公斤）',
		weightHelp: '部分药物按体重计算剂量。',
		weightNotInRange: (least, most, kept) =>
			`请输入${least}到${most}公斤之间的体重，最多一位小数。结果仍按${kept}公斤显示。`
	},
	answer: {
		heading: '测算结果',
		all: '这次住院合计约',
		illustrative: (level) => `示例价格，未经医院确认 · ${level}`,
		before: '入院前支付',
		beforeWords: 'CAR-T产品和细胞采集。下单后通常不予退款。',
		inHospital: '住院期间',
		inHospitalWords: '每天从预交金（押金）中扣除。',
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
		sheet: (name, version) => `价格表：${name}，版本${version}`,
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
	},
	footer: {
		about: '这里说的是一类患者，不是某一个人；您的具体情况只有您的医疗团队能判断。',
		code: '价格表数据',
		api: 'HTTP接口'
	},
	prices
};
