import { days } from './counts';
import type { stay as english } from '../en/stay';

export const stay: typeof english = {
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
	careLevels: {
		heading: '如果CRS需要更多治疗',
		intro: '细胞因子释放综合征（CRS）是CAR-T回输后常见的发热反应。大多数人的过程较轻。请选择您想准备到哪一步。',
		legend: '准备到哪一步',
		added: (money) => `增加${money}`,
		asPlanned: '按计划',
		longer: (count) => `延长${days(count)}`,
		levels: {
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
	details: {
		heading: '产品、医院和体重',
		intro: '不清楚的可以不填，结果按所示内容计算。',
		product: 'CAR-T产品',
		hospital: '医院类型',
		weight: '患者体重（公斤）',
		weightHelp: '部分药物按体重计算剂量。',
		weightNotInRange: (least, most, kept) =>
			`请输入${least}到${most}公斤之间的体重，最多一位小数。结果仍按${kept}公斤显示。`
	}
};
