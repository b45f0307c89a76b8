import type { Messages } from './messages';

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
	account: {
		heading: '预交金和补缴',
		ruleFillTo: (floor, target) => `余额低于${floor}时，医院要求补缴到${target}。`,
		ruleStandard: (floor, standard) => `余额低于${floor}时，医院要求补缴${standard}；如有欠费，另加欠费部分。`,
		noPromise:
			'每天的费用从预交金（押金）中扣除。这里的内容不是任何医院的承诺：在医院说明自己的规定之前，规则和数字仅供安排资金。',
		packageFirstDay:
			'整个住院的报价在此按第一天一次收取计算，因此账户可能从第一天就显示不足。请询问医院是一次收取还是逐日扣除。',
		planningTag: '我们的规划值',
		changeRule: '医院的补缴规则',
		ruleLegend: '医院要求补缴多少',
		rules: { 'fill-to': '补到某个余额', standard: '每次补缴固定金额' },
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
		refundWords:
			'2025年国家通知要求医院在出院后3个工作日内结算。跨境退款可能还要5至15个工作日，并按原路退回（来源较弱，仅一处）。',
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
		sendByWords: '有具体日期时按周一至周五的工作日计算；没有日期时每天都算工作日。',
		runsDry: '如果账户余额用完',
		runsDryWords: [
			'各医院做法不同，很少写明。一家小型医院写明，余额低于一定数额时系统自动停止取药和其他治疗（2022年）。2025年的通知写道：请及时补缴，以免影响后续治疗。',
			'急救优先：2025年的通知写明急危重症患者以救治优先；2014年的国家通知规定，不得以任何理由拒绝、推诿或拖延救治。此时会形成欠费。',
			'医院会等多久，我们没有找到任何书面说明；也没有资料提到国际部。所以要问。'
		],
		ask: '向医院问什么',
		questions: [
			{
				ask: '首次预交金是多少？可以分次缴纳吗？',
				ward: 'How much is the first deposit, and can it be paid in stages?'
			},
			{
				ask: '余额低于多少时催款？每次要求补缴多少？',
				ward: 'Below which balance do you ask for more, and for how much?'
			},
			{
				ask: '由谁、以什么方式通知我们？需要在几个工作日内到账？',
				ward: 'Who tells us, in which way, and how many working days do we have?'
			},
			{
				ask: '余额用完后，哪些治疗会暂停，哪些会继续？',
				ward: 'What stops when the balance is used up, and what goes on?'
			},
			{
				ask: '出院后余款多久退还？按什么途径退还？',
				ward: 'When does the rest come back after discharge, and by which way?'
			}
		]
	},
	sums: {
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
	},
	footer: {
		about: '这里说的是一类患者，不是某一个人；您的具体情况只有您的医疗团队能判断。',
		code: '价格表数据',
		api: 'HTTP接口'
	}
};
