import { compareInEstimate } from './compare-in-estimate';
import type { InHundred } from '$lib/odds/in-hundred';
import type { compare as english } from '../en/compare';
import { days } from './counts';

function of100({ kind, count }: InHundred): string {
	return `每100例中${kind === 'fewer' ? '少于' : kind === 'more' ? '多于' : '约'}${count}例`;
}

export const compare: typeof english = {
	...compareInEstimate,
	title: '并排比较 · CAR-T住院费用测算',
	heading: '并排比较',
	lede: '把方案与同一次住院的其他病程放在一起，最多再加三种。每一种都可以在这里改；不会重复询问。',
	waiting: '正在读取保存在本设备上的方案。',
	columns: '方案及其情形',
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
