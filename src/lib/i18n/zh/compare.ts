import type { InHundred } from '$lib/odds/in-hundred';
import type { compare as english } from '../en/compare';
import { days } from './counts';

function of100({ kind, count }: InHundred): string {
	return `每100例中${kind === 'fewer' ? '少于' : kind === 'more' ? '多于' : '约'}${count}例`;
}

export const compare: typeof english = {
	title: '并排比较 · CAR-T住院费用测算',
	heading: '并排比较',
	lede: '把方案与同一次住院的其他病程放在一起，最多再加三种。每一种都可以在这里改；不会重复询问。',
	waiting: '正在读取保存在本设备上的方案。',
	columns: '方案及其情形',
	thePlan: '方案',
	planned: '计划住院',
	own: '自定病程',
	named: (careLevel, place) => `${place}. ${careLevel}`,
	total: '合计',
	lowest: '最低余额（等催款再汇）',
	stay: '住院',
	chance: (chance) => `${of100(chance)}最高需要到这一步`,
	enough: (chance) => `按这一列准备的预交金和补缴，${of100(chance)}够用`,
	counting: '正在计算概率',
	add: {
		unpriced: (name) => `按现用价格无法计算“${name}”。请移除，或换用其他价格。`,
		heading: '增加一种情形',
		words: '复制方案，换成另一病程：',
		copy: '复制方案',
		full: '最多并排四列。先移除一列，才能再加。'
	},
	actions: {
		planStays: '方案本身不能移除。',
		look: (name) => `修改：${name}`,
		looking: '正在修改',
		lookingAt: (name) => `正在修改：${name}`,
		done: '完成',
		duplicate: (name) => `复制：${name}`,
		remove: (name) => `移除：${name}`,
		earlier: (name) => `前移一位：${name}`,
		later: (name) => `后移一位：${name}`,
		copyShort: '复制',
		removeShort: '移除',
		changeShort: '修改',
		undo: '撤销',
		redo: '重做'
	},
	change: {
		heading: (name) => `修改：${name}`,
		name: '名称',
		nameHelp: '留空则按治疗命名。',
		shared: '患者体重、住院账户、价格和日期对每一列都相同，以方案为准。'
	},
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
	},
	waterfall: {
		heading: '差额从哪里来',
		caption: (name) => `从方案到${name}（人民币，CNY）`,
		of: '费用种类',
		by: '差额（CNY）',
		sum: '之后的合计（CNY）',
		begins: (name) => `${name}，合计`,
		ends: (name) => `${name}，合计`,
		none: '合计相同。',
		hidden: '金额隐藏时不显示差额的各个步骤。',
		categories: {
			product: 'CAR-T产品和细胞',
			service: '服务',
			ward: '普通病房',
			icu: '重症监护',
			drug: '药品',
			lab: '化验',
			imaging: '影像检查',
			respiratory: '吸氧和呼吸支持',
			procedure: '操作和治疗',
			blood: '血液制品',
			package: '套餐价',
			rest: '其他各项'
		}
	},
	amounts: {
		leave: '这里的金额已隐藏，其他页面会显示金额。要前往吗？',
		leaveNew: '这里的金额已隐藏，但新标签页或新窗口会显示金额。要打开吗？',
		hide: '隐藏金额',
		show: '显示金额',
		hidden: '金额已隐藏：在您显示之前，本页上没有金额。',
		mask: '•••'
	},
	keys: {
		open: '命令',
		openHelp: 'Ctrl + K',
		placeholder: '输入要做什么，或一个数字：28天、120万',
		label: '命令',
		addWord: '增加情形',
		nothing: '没有合适的命令。可试“ICU”“复制”“28天”或“24万”。',
		count: (count) => `${count}个命令`,
		help: '快捷键',
		helpHeading: '本页的快捷键',
		helpWords: '未在输入框中打字时，单个按键有效。',
		on: '启用单键',
		close: '关闭',
		list: {
			bar: '全部命令',
			look: '修改第1至4列',
			add: '增加一种情形',
			duplicate: '复制正在修改的一列',
			remove: '移除它',
			fewer: '计划天数减一',
			more: '计划天数加一',
			call: '通话模式',
			amounts: '隐藏或显示金额',
			undo: '撤销',
			help: '这些快捷键'
		},
		commands: {
			addCareLevel: (careLevel) => `增加情形：${careLevel}`,
			addCopy: (name) => `增加一份复制：${name}`,
			look: (name) => `修改：${name}`,
			setCareLevel: (name, careLevel) => `${name}：${careLevel}`,
			remove: (name) => `移除：${name}`,
			earlier: (name) => `前移：${name}`,
			later: (name) => `后移：${name}`,
			days: (name, count) => `${name}：计划${days(count)}`,
			funds: (money) => `住院部分可动用：${money}`,
			done: '完成修改',
			call: '开始通话',
			hide: '隐藏金额',
			show: '显示金额',
			estimate: '可打印或发送的估算书',
			plan: '返回方案',
			help: '本页的快捷键',
			full: '四列已满：先移除一列，才能再加',
			undo: '撤销',
			redo: '重做',
			rename: (name) => `重命名：${name}`
		},
		aliases: {
			'very-little': '计划 常规 轻微 无CRS',
			fever: '发烧 体温 轻度',
			medicine: '托珠单抗 激素 地塞米松 用药 中度',
			'intensive-care': 'ICU 重症 监护室 重度',
			'life-support': '呼吸机 插管 透析 升压药 抢救'
		}
	},
	notes: {
		heading: '您的笔记',
		label: '通话笔记',
		words: '只留在本设备上：不进链接、文件、打印件或通话画面。',
		open: '打开笔记',
		fold: '收起笔记',
		unavailable: '本设备无法保存笔记：关闭页面后就没有了。',
		clear: '清空笔记'
	},
	call: {
		begin: '开始通话',
		words: '大字显示，一次只讲一点。不显示笔记。',
		label: '通话模式',
		between: '',
		next: '下一点',
		back: '上一点',
		end: '结束通话',
		place: (point, of) => `第${point}点，共${of}点`,
		keys: '方向键：前后翻。H：金额。Esc：结束。',
		stay: {
			heading: '住院',
			line: (count, going) => `住院${days(count)}。出院：${going}。`,
			total: (money) => `合计约${money}。`,
			inHospital: (money) => `其中住院期间收取${money}。`,
			range: (from, to) => `每100例类似住院中，80例的这部分费用在${from}至${to}之间。`,
			price: (currency) => `${currency}金额按本方案的汇率加缓冲折算，不含银行手续费：这是费用，不是要汇的数额。`
		},
		late: (date) => `本应在${date}前汇出：请与医院商量改期。`,
		before: {
			heading: '入院前',
			line: (money) => `请为CAR-T产品和细胞采集准备${money}。`,
			by: (date) => `最晚${date}汇出。`,
			note: '一旦订购，通常不退。'
		},
		deposit: {
			heading: '入院第一天',
			line: (money) => `预交金：${money}。`,
			by: (date) => `最晚${date}汇出。`,
			note: '每天的费用从中扣除。'
		},
		topUps: {
			heading: '住院期间',
			none: '按这一病程，不会要求补缴。',
			owed: (money) => `不会要求补缴，但预交金不够：请备好${money}，出院时结清。`,
			line: (money, count) => `请备好${money}：补缴${count}次。`,
			first: (date) => `提前汇款的话，第一笔最晚${date}汇出。`,
			firstLate: (date) => `第一笔本应在${date}前汇出：请与医院商量改期。`,
			tightest: (day, money) => `如果等催款再汇，余额最紧的一天是${day}，还剩${money}。`,
			short: (day, money) => `如果等催款再汇，余额最紧的一天是${day}，还差${money}。`,
			covered: (day, money) => `如果等催款再汇，余额最紧的一天是${day}，透支${money}，由担保函覆盖。`,
			shortDays: (count) => `那样账户有${days(count)}不够付。请提前汇出。`
		},
		scenario: {
			heading: (name) => `如果需要到这一步：${name}`,
			chance: (chance) => `类似住院${of100(chance)}最高需要到这一步。`,
			more: (money) => `合计多${money}。`,
			less: (money) => `合计少${money}。`,
			same: '费用相同。',
			reach: (money) => `那时请备好${money}用于补缴。`,
			fees: '差额是费用，不含银行手续费；用于补缴的数额已含手续费。',
			nobody: '没有人能说某一个人会是哪种病程。'
		},
		sure: {
			heading: '这笔钱够不够？',
			line: (money, chance) => `预交金和补缴共有${money}时，类似住院${of100(chance)}不需要更多。`,
			others: (chance) => `${of100(chance)}需要更多。`,
			condition: '前提是价格和已发表的概率成立。'
		},
		outside: { heading: '不在这些数字里' },
		ask: {
			heading: '请您复述',
			line: '用您自己的话说：第一笔钱哪天汇，汇多少？',
			note: '如果出现并发症，费用可能更高。看到不认识的费用，请问病房。'
		}
	}
};
