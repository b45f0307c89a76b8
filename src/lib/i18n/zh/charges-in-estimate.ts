import type { chargesInEstimate as english } from '../en/charges-in-estimate';

/** The words of `charges` that the estimate says too: it brings no others. */
export const chargesInEstimate: typeof english = {
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
	}
};
