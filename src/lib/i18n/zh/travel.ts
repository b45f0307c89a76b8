import type { travel as english } from '../en/travel';

export const travel: typeof english = {
	travel: {
		heading: '什么时候入院，从哪里汇款',
		intro: '填好这两项，每笔款都会有日期和您本国货币的金额。',
		admission: '入院日期',
		admissionHelp: '还不知道就先空着。',
		from: '汇款国家',
		notPicked: '尚未选择',
		countries: {
			IN: '印度',
			BD: '孟加拉国',
			PK: '巴基斯坦',
			NP: '尼泊尔',
			RU: '俄罗斯',
			KZ: '哈萨克斯坦',
			AE: '阿联酋',
			SA: '沙特阿拉伯',
			VN: '越南',
			ID: '印度尼西亚',
			NG: '尼日利亚',
			KE: '肯尼亚',
			GB: '英国',
			US: '美国',
			ZZ: '其他国家'
		},
		unreachable: '未能获取银行日期和汇率。人民币金额不受影响。网络恢复后请再试。',
		again: '再试一次',
		stay: (admission, home) => `${admission}入院，${home}出院。`
	},
	sendBy: {
		by: (date) => `最晚${date}汇出`,
		first: (date) => `第一笔最晚${date}汇出`,
		was: (date) => `本应在${date}前汇出：请与医院商量改期`,
		withFees: '本国货币金额含手续费和缓冲。',
		worse: (careLevel, money) => `如果到了${careLevel}这一步：补缴需备${money}。`,
		see: '每笔款及其日期',
		invite: '换算成您本国货币，并算出每笔款的汇出日期'
	}
};
