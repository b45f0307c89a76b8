export const supports = {
	supports: {
		fever: {
			name: 'Fever, close watching',
			term: 'CRS symptoms',
			words: 'More tests and closer watching while the reaction shows as fever.',
			ward: '发热密切观察'
		},
		tocilizumab: {
			name: 'Medicine against CRS',
			term: 'tocilizumab',
			words: 'The main medicine against CRS, given by drip. A first dose is common; quotes often make room for one.',
			ward: '托珠单抗'
		},
		steroid: {
			name: 'Steroids',
			term: 'dexamethasone and the like',
			words: 'Given when CRS is severe, when the first medicine is not enough, or for nerve side effects.',
			ward: '地塞米松或甲泼尼龙'
		},
		'steroid-pulse': {
			name: 'Steroids, high dose',
			term: 'methylprednisolone pulse',
			words: 'A short, strong course of steroids in severe reactions.',
			ward: '甲泼尼龙冲击治疗'
		},
		'fluid-resuscitation': {
			name: 'Fluids for blood pressure',
			term: 'fluid resuscitation',
			words: 'Fluids by drip when blood pressure falls and answers to them.',
			ward: '补液扩容'
		},
		'low-flow-oxygen': {
			name: 'Oxygen',
			term: 'low-flow oxygen',
			words: 'A little oxygen through a thin tube at the nose.',
			ward: '低流量吸氧'
		},
		'high-flow-oxygen': {
			name: 'Oxygen, high flow',
			term: 'high-flow nasal oxygen',
			words: 'Warmed oxygen at high flow through the nose, when a little is not enough.',
			ward: '经鼻高流量氧疗'
		},
		'non-invasive-ventilation': {
			name: 'Breathing mask',
			term: 'non-invasive ventilation',
			words: 'A machine helps breathing through a tight mask.',
			ward: '无创辅助通气'
		},
		vasopressor: {
			name: 'Blood-pressure medicine',
			term: 'vasopressor',
			words: 'A drip that holds blood pressure when fluids are not enough.',
			ward: '血管活性药（升压药）'
		},
		'second-vasopressor': {
			name: 'Second of these',
			term: 'second vasopressor',
			words: 'A further one beside the first, when one is not enough.',
			ward: '第二种血管活性药'
		},
		'mechanical-ventilation': {
			name: 'Breathing machine',
			term: 'mechanical ventilation',
			words: 'A machine breathes through a tube in the windpipe. It needs intensive care.',
			ward: '有创机械通气（呼吸机）'
		},
		dialysis: {
			name: 'Kidney support',
			term: 'continuous dialysis (CRRT)',
			words: 'A machine cleans the blood while the kidneys recover.',
			ward: '连续性血液净化（CRRT）'
		},
		icu: {
			name: 'Intensive care',
			term: 'intensive care unit (ICU)',
			words: 'Days in intensive care instead of the ward: more staff, more machines, a higher daily cost.',
			ward: '重症监护病房（ICU）'
		},
		'plasma-exchange': {
			name: 'Plasma exchange',
			term: 'plasmapheresis',
			words: 'The liquid part of the blood is replaced, in rare severe courses.',
			ward: '血浆置换'
		},
		anakinra: {
			name: 'Anakinra',
			term: 'IL-1 blocker',
			words: 'A further medicine against CRS in some centres.',
			ward: '阿那白滞素'
		},
		siltuximab: {
			name: 'Siltuximab',
			term: 'IL-6 blocker',
			words: 'A further medicine against CRS in some centres; expensive.',
			ward: '司妥昔单抗'
		},
		neurotoxicity: {
			name: 'Nerve side effects',
			term: 'ICANS care',
			words: 'Tests and treatment when CAR-T affects the brain and nerves.',
			ward: '免疫效应细胞相关神经毒性综合征（ICANS）治疗'
		},
		infection: {
			name: 'Strong antibiotics',
			term: 'broad-spectrum treatment',
			words: 'Treatment of an infection while blood counts are low.',
			ward: '广谱抗感染治疗'
		},
		'red-cells': {
			name: 'Red cells',
			term: 'transfusion',
			words: 'Blood transfusions beyond those of most stays.',
			ward: '悬浮红细胞输注'
		},
		platelets: {
			name: 'Platelets',
			term: 'transfusion',
			words: 'Platelet transfusions beyond those of most stays.',
			ward: '单采血小板输注'
		},
		immunoglobulin: {
			name: 'Immunoglobulin',
			term: 'IVIG',
			words: 'Antibodies from donors, by drip.',
			ward: '静注人免疫球蛋白'
		}
	}
};
