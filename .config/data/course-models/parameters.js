// What is published of each kind of treatment, and what is assumed where nothing is. Shares are in hundredths, one
// entry for each grade of CRS where there are several. `notes.js` says where every number comes from.

/** @typedef {readonly [typical: number, low: number, high: number]} Bounded a share with its published or assumed bounds */
/** @typedef {readonly [value: number, n: number | null, source: string]} Series what one series published; n patients */

/**
 * @typedef {object} Parameters
 * @property {{ en: string, zh: string }} name
 * @property {readonly number[]} grades none, 1, 2, 3, and 4 with 5
 * @property {Record<number, number>} onsetDay
 * @property {readonly Bounded[]} tocilizumab grades 1 to 4
 * @property {readonly number[]} steroid grades 1 to 4
 * @property {readonly Bounded[]} icu grades 1 to 4
 * @property {{ any: number, severe: number }} neurotoxicity
 * @property {Record<string, readonly Series[]>} observed
 */

/** Severe neurotoxicity goes with the grade: how often beside the lowest, before it is scaled to the published total. */
export const SEVERE_PATTERN = [2, 14, 24, 50, 60];

/** Days where any are needed: a quarter of patients the first, half the second, a quarter the third. */
export const DAYS = {
	feverDays: [[], [2, 3, 5], [2, 4, 7], [4, 6, 13], [4, 10, 20]],
	icuDays: [[], [1, 2, 4], [1, 3, 6], [3, 4, 7], [7, 10, 20]],
	extraDays: [[], [0, 1, 2], [2, 4, 9], [5, 9, 13], [9, 16, 30]],
	ventilationDays: [4, 8, 16],
	severeNeurotoxicityDays: [4, 7, 14],
	severeIcuDays: [2, 4, 7],
	severeExtraDays: [2, 5, 9]
};

/** Days where any are needed: half of patients each. */
export const HALVES = {
	steroidDays: [[], [2], [2, 4], [3, 7], [5, 10]],
	severeSteroidDays: [3, 7],
	oxygenDays: [1, 3],
	vasopressorDays: [[], [], [], [2, 4], [3, 7]],
	severeVentilationDays: [3, 7],
	dialysisDays: [5, 13],
	mildNeurotoxicityDays: [3, 6]
};

/** Doses among those who get tocilizumab, in hundredths: 1, 2, 3, 4. */
export const DOSES = [[], [92, 8], [70, 25, 5], [45, 38, 14, 3], [30, 38, 25, 7]];

/** By grade, 0 to 4. */
export const OXYGEN = [0, 0, 50, 20, 0];
export const VASOPRESSOR = [0, 0, 0, 80, 95];
export const INFECTION = [10, 15, 20, 40, 60];
export const DIALYSIS = 25;

/** @type {Bounded} */
export const VENTILATION_AT_GRADE_4 = [55, 30, 100];
/** @type {Bounded} */
export const ICU_IF_SEVERE = [40, 10, 70];
/** @type {Bounded} */
export const VENTILATION_IF_SEVERE = [10, 0, 31];

/** @type {readonly Bounded[]} */
const LYMPHOMA_ICU = [
	[2, 0, 22],
	[10, 2, 47],
	[75, 50, 95],
	[100, 90, 100]
];

/** @type {Record<string, Parameters>} */
export const MODELS = {
	'cd19-cd28': {
		name: { en: 'CD19 CAR-T, CD28 (axi-cel), adult lymphoma', zh: 'CD19 CAR-T,CD28(阿基仑赛),成人淋巴瘤' },
		grades: [14, 43, 35, 5.2, 2.8],
		onsetDay: { 1: 20, 2: 25, 3: 25, 5: 20, 8: 10 },
		tocilizumab: [
			[55.5, 20, 75],
			[85, 60, 95],
			[97, 90, 100],
			[100, 95, 100]
		],
		steroid: [5, 40, 90, 100],
		icu: LYMPHOMA_ICU,
		neurotoxicity: { any: 58, severe: 19 },
		observed: {
			crsAny: [
				[91, 275, 'ajh2021_t6'],
				[82, 533, 'ajh2021_t6'],
				[85, 158, 'ajh2021_t6'],
				[93.5, 108, 'yescarta_isi2018']
			],
			crsSevere: [
				[7, 275, 'ajh2021_t6'],
				[9, 533, 'ajh2021_t6'],
				[8, 158, 'ajh2021_t6'],
				[13, 108, 'yescarta_isi2018']
			],
			tocilizumab: [
				[62, 275, 'ajh2021_t6'],
				[61, 158, 'ajh2021_t6']
			],
			steroid: [
				[54, 275, 'ajh2021_t6'],
				[53, 158, 'ajh2021_t6'],
				[27, 108, 'ajh2021_t4']
			],
			icu: [
				[33, 275, 'ajh2021_t6'],
				[39, 158, 'ajh2021_t6'],
				[35.3, 238, 'icu_france2024'],
				[16.4, null, 'car_icu_trends']
			],
			ventilation: [
				[5, 238, 'icu_france2024'],
				[0.92, null, 'icu_stlouis2022']
			],
			vasopressor: [
				[9.7, 238, 'icu_france2024'],
				[20.7, 82, 'tecartus_hcp']
			],
			dialysis: [[1.7, 238, 'icu_france2024']],
			neurotoxicityAny: [
				[69, 275, 'ajh2021_t6'],
				[58, 533, 'ajh2021_t6'],
				[53, 158, 'ajh2021_t6']
			],
			neurotoxicitySevere: [
				[31, 275, 'ajh2021_t6'],
				[19, 533, 'ajh2021_t6'],
				[33, 158, 'ajh2021_t6']
			]
		}
	},
	'cd19-41bb': {
		name: {
			en: 'CD19 CAR-T, 4-1BB (relma-cel and like), adult lymphoma',
			zh: 'CD19 CAR-T,4-1BB(瑞基奥仑赛等),成人淋巴瘤'
		},
		grades: [53, 24, 19, 2.8, 1.2],
		onsetDay: { 1: 10, 3: 30, 4: 25, 6: 25, 9: 10 },
		tocilizumab: [
			[15, 0, 50],
			[65, 40, 90],
			[95, 85, 100],
			[100, 95, 100]
		],
		steroid: [3, 25, 80, 100],
		icu: LYMPHOMA_ICU,
		neurotoxicity: { any: 18, severe: 4 },
		observed: {
			crsAny: [
				[41, 86, 'ajh2021_t6'],
				[45, 155, 'ajh2021_t6'],
				[55, 111, 'juliet_regrade2020'],
				[58, 111, 'juliet_eviq']
			],
			crsSevere: [
				[1, 86, 'ajh2021_t6'],
				[5, 155, 'ajh2021_t6'],
				[5.1, 59, 'relmacel_pr']
			],
			tocilizumab: [
				[14.4, 111, 'juliet_regrade2020'],
				[15, 86, 'ajh2021_t6'],
				[19, 155, 'ajh2021_t6'],
				[20, 269, 'ajh2021_t4'],
				[22, 256, 'lisocel_site_of_care']
			],
			steroid: [
				[10, 111, 'juliet_eviq'],
				[8, 86, 'ajh2021_t6'],
				[5, 155, 'ajh2021_t6'],
				[21, 269, 'ajh2021_t4']
			],
			icu: [
				[4, 269, 'ajh2021_t4'],
				[7, 86, 'ajh2021_t6'],
				[24, 111, 'juliet_eviq']
			],
			ventilation: [
				[0.23, null, 'icu_stlouis2022'],
				[7, 111, 'juliet_eviq']
			],
			vasopressor: [[6, 111, 'juliet_eviq']],
			dialysis: [[5, 111, 'juliet_eviq']],
			neurotoxicityAny: [
				[14, 86, 'ajh2021_t6'],
				[18, 155, 'ajh2021_t6'],
				[21, 111, 'juliet_eviq']
			],
			neurotoxicitySevere: [
				[0, 86, 'ajh2021_t6'],
				[5, 155, 'ajh2021_t6'],
				[3.4, 59, 'relmacel_pr'],
				[12, 111, 'juliet_eviq']
			]
		}
	},
	bcma: {
		name: {
			en: 'BCMA CAR-T (eque-cel, zevor-cel and like), myeloma',
			zh: 'BCMA CAR-T(伊基奥仑赛、泽沃基奥仑赛等),骨髓瘤'
		},
		grades: [17, 47.5, 32.4, 2.2, 0.9],
		onsetDay: { 1: 10, 3: 30, 4: 25, 6: 25, 9: 10 },
		tocilizumab: [
			[40, 15, 65],
			[80, 60, 95],
			[97, 90, 100],
			[100, 95, 100]
		],
		steroid: [5, 30, 90, 100],
		icu: LYMPHOMA_ICU,
		neurotoxicity: { any: 5, severe: 1 },
		observed: {
			crsAny: [
				[84.4, 45, 'eque_rwe45'],
				[70.6, 18, 'ct103a_ph1'],
				[75, 236, 'ciltacel_soc'],
				[94.8, 97, 'bcma_table_2approved'],
				[85, 127, 'abecma_hcp'],
				[89.5, 57, 'lcar_xian']
			],
			crsSevere: [
				[1, 103, 'eque_fumanba1'],
				[5, 236, 'ciltacel_soc'],
				[4.1, 97, 'bcma_table_2approved'],
				[9.4, 127, 'abecma_hcp'],
				[7, 57, 'lcar_xian']
			],
			tocilizumab: [],
			steroid: [],
			icu: [],
			ventilation: [],
			vasopressor: [],
			dialysis: [],
			neurotoxicityAny: [
				[1.9, 103, 'eque_fumanba1'],
				[14, 236, 'ciltacel_soc'],
				[28.3, 127, 'abecma_hcp']
			],
			neurotoxicitySevere: [
				[0, 103, 'eque_fumanba1'],
				[4, 236, 'ciltacel_soc'],
				[4, 127, 'abecma_hcp']
			]
		}
	},
	'cd19-ball': {
		name: { en: 'CD19 CAR-T, acute lymphoblastic leukaemia', zh: 'CD19 CAR-T,急性淋巴细胞白血病' },
		grades: [41.3, 24.1, 17.2, 8.5, 8.9],
		onsetDay: { 1: 10, 2: 20, 5: 30, 7: 25, 10: 15 },
		tocilizumab: [
			[12, 0, 50],
			[68, 40, 95],
			[90, 80, 100],
			[100, 95, 100]
		],
		steroid: [2, 8, 40, 80],
		icu: [
			[10, 0, 35],
			[55, 10, 90],
			[90, 60, 100],
			[100, 90, 100]
		],
		neurotoxicity: { any: 22.2, severe: 9 },
		observed: {
			crsAny: [
				[57.5, 703, 'tisa_registry_703'],
				[63.4, 183, 'mcnerney_hlh_table'],
				[78.8, 137, 'eliana_ensign_jitc2021'],
				[85.5, 55, 'thesis_ball55']
			],
			crsSevere: [
				[16.4, 703, 'tisa_registry_703'],
				[18.7, 471, 'tisa_471'],
				[21.3, 183, 'mcnerney_hlh_table'],
				[2.4, 127, 'obecel_summary']
			],
			tocilizumab: [
				[30.4, 703, 'tisa_registry_703'],
				[31.4, 471, 'tisa_471'],
				[31.4, 137, 'eliana_ensign_jitc2021'],
				[37.8, 45, 'zhou_tj_2025']
			],
			steroid: [
				[8.8, 703, 'tisa_registry_703'],
				[13.2, 471, 'tisa_471'],
				[18.2, 137, 'eliana_ensign_jitc2021']
			],
			icu: [
				[16.4, null, 'car_icu_trends'],
				[40.7, 59, 'picu_spain2023'],
				[42.3, 137, 'eliana_ensign_jitc2021']
			],
			ventilation: [
				[0.92, null, 'icu_stlouis2022'],
				[13.1, 137, 'eliana_ensign_jitc2021']
			],
			vasopressor: [[24.1, 137, 'eliana_ensign_jitc2021']],
			dialysis: [[8.8, 137, 'eliana_ensign_jitc2021']],
			neurotoxicityAny: [[22.2, 703, 'tisa_registry_703']],
			neurotoxicitySevere: [
				[9, 703, 'tisa_registry_703'],
				[7.1, 127, 'obecel_summary'],
				[7.5, 410, 'tisa_rw2020']
			]
		}
	}
};
