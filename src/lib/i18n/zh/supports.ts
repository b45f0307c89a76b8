import type { supports as english } from '../en/supports';

export const supports: typeof english = {
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
	}
};
