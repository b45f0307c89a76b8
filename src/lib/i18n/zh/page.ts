import type { page as english } from '../en/page';

export const page: typeof english = {
	site: {
		name: 'CAR-T住院费用测算',
		title: '在中国做CAR-T住院大概要花多少钱 · CAR-T住院费用测算',
		description:
			'测算在中国接受CAR-T治疗的住院费用和天数：计划住院两到四周，以及细胞因子释放综合征（CRS）可能增加的费用。',
		skip: '跳到测算结果',
		skipToText: '跳到正文',
		languages: '语言',
		pages: '页面',
		page: {
			plan: '方案',
			care: '治疗',
			money: '汇款',
			prices: '价格',
			compare: '比较',
			estimate: '估算书',
			shared: '收到的估算',
			method: '方法'
		},
		home: 'CAR-T住院费用测算，首页'
	},
	late: {
		label: '页面的一部分',
		unavailable: '未能获取页面的这一部分。上面的数字仍然有效。网络恢复后请再试。'
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
	planPages: {
		care: {
			title: '如果需要更多治疗 · CAR-T住院费用测算',
			heading: '如果需要更多治疗',
			lede: '选择治疗级别，查看逐日安排和各项费用。给予什么治疗由医疗团队决定；本页只说明这类治疗通常花多少钱。'
		},
		money: {
			title: '什么时候汇款 · CAR-T住院费用测算',
			heading: '什么时候汇款，钱能用多久',
			lede: '每笔款项及其日期，住院账户逐日余额，以及每100例类似住院中您的钱够用多少例。'
		},
		prices: {
			title: '医院的价格 · CAR-T住院费用测算',
			heading: '使用医院自己的价格',
			lede: '输入医院报价，或打开医院的价格文件。整个方案随后都按这些价格计算。'
		}
	},
	footer: {
		about: '这里说的是一类患者，不是某一个人；您的具体情况只有您的医疗团队能判断。',
		method: '每个数字是怎么来的',
		code: '价目表数据',
		api: 'HTTP接口'
	},
	tools: {
		label: '本方案',
		undo: '撤销',
		redo: '重做',
		startOver: '重新开始',
		askStartOver: '要重新开始一个新方案吗？可以撤销。',
		startOverIssued: '已发出的估算书也会一起移除，离开本页后不能恢复。请先发送或保存。',
		yes: '是，重新开始',
		no: '保留本方案',
		kept: '已保存在这台设备上。',
		notKept: '这台设备无法保存方案：关闭页面后会丢失。',
		full: '这台设备已没有空间保存方案：关闭页面后会丢失。',
		elsewhere: '本方案已在另一个窗口中修改。',
		useTheirs: '显示那一份',
		overwrite: '保留这一份',
		unreadable: '设备上保存的方案无法读取，已另存；现在显示的是新方案。',
		download: '下载原来保存的内容'
	}
};
