/** Names and explanations of the template's lines, in both languages: a clerk reads them beside the fields. */
export const LINES = {
	'read-me': {
		name: { en: 'How to fill in this sheet: delete this item', zh: '填写说明：请删除本项' },
		words: {
			en: [
				'Delete this item once you have read it. "words" explains an item and is never calculated with: put your own there, or leave it out.',
				'At the top: "id" and "version" are yours to choose; give each new edition a new version. Put in your hospital, and the first and last day on which the prices hold ("validFrom", "validTo").',
				'"levelNames" names the three price levels. With one price only, leave "levelNames" out and write the same price three times.',
				'"crsAllowance" is the sum that your quote keeps for CRS care. "package" is an all-in price for the first "coversDays" days; "onlyWith" ties it to one item. Take "package" out if you have none.',
				'An amount is text with two decimals: "1200.00". No comma, no space, no currency. Counts and days are plain numbers: 24.'
			],
			zh: [
				'读完后请删除本项。"words"是项目说明，不参与计算：可改成贵院的说明，也可删除。',
				'最上面："id"和"version"由贵院自定，每次修订请更换版本号。请填写医院名称，以及价格的生效日（"validFrom"）和截止日（"validTo"）。',
				'"levelNames"是三档价格的名称。只有一个价格时，删除"levelNames"，三档填同一个数。',
				'"crsAllowance"是报价中为CRS治疗预留的金额。"package"是前"coversDays"天的打包价，"onlyWith"表示只适用于某一项；没有套餐请删除"package"。',
				'金额写成带两位小数的文字："1200.00"，不带逗号、空格和货币符号。次数和天数直接写数字：24。'
			]
		}
	},
	'product-a': {
		name: { en: 'CAR-T product A', zh: 'CAR-T产品A' },
		words: {
			en: [
				'A choice: of all items with the same "choice", a plan picks one; the first is taken if none is picked.',
				'"paid": "ahead" with "daysBefore": 21 means: paid 21 days before admission, never from the deposit.',
				'"entry", "evidence", "source" and "asOf" say where a price comes from. All four may be left out.'
			],
			zh: [
				'可选项："choice"相同的各项中，每个方案只选一项；未选时取第一项。',
				'"paid": "ahead"加"daysBefore": 21表示入院前21天支付，不从预交金中扣除。',
				'"entry"、"evidence"、"source"、"asOf"说明价格的出处，都可以不填。'
			]
		}
	},
	'product-b': {
		name: { en: 'CAR-T product B, with a package', zh: 'CAR-T产品B（含套餐）' },
		words: {
			en: ['The package above goes with this product only: its id stands in "onlyWith".'],
			zh: ['上面的套餐只适用于本产品：本项的编号写在"onlyWith"中。']
		}
	},
	workup: {
		name: { en: 'Tests on admission', zh: '入院检查' },
		words: {
			en: ['Charged once, on the first day. "paid": "from-deposit" is what is meant where "paid" is left out.'],
			zh: ['入院当天收一次。不写"paid"等同于"from-deposit"，即从预交金中扣除。']
		}
	},
	'ward-bed': {
		name: { en: 'Ward bed', zh: '床位费' },
		words: {
			en: ['Charged on each day on the ward. Use "icu" for each day in intensive care, "day" for every day.'],
			zh: ['在普通病房每天收一次。重症监护每天用"icu"，住院每天用"day"。']
		}
	},
	'conditioning-drugs': {
		name: { en: 'Medicine before the infusion', zh: '清淋预处理用药' },
		words: {
			en: ['Charged on each day from "from" to "to", counted from the infusion: -5 is five days before it.'],
			zh: ['从"from"到"to"每天收一次，天数从回输日算起：-5为回输前5天。']
		}
	},
	monitoring: {
		name: { en: 'Monitoring on the ward', zh: '心电监护' },
		words: {
			en: ['"quantity": 24 hours on each of these days, and with "place": "ward" only while on the ward.'],
			zh: ['这些天每天24小时（"quantity": 24），"place": "ward"表示仅在普通病房期间收费。']
		}
	},
	chemistry: {
		name: { en: 'Blood chemistry', zh: '生化检查' },
		words: { en: ['"every": 2 means every second day.'], zh: ['"every": 2表示每两天一次。'] }
	},
	'blood-culture': {
		name: { en: 'Blood culture', zh: '血培养' },
		words: {
			en: [
				'Charged on days with fever. "class" says what a charge means: "routine" for nearly every stay, "allowance" for CRS care that quotes keep a sum for, "signal" for a more complex course.',
				'"signalAfter": 4 means: the first four stay in their class, every later one is a signal.',
				'Instead of "fever": tocilizumab, steroid, steroid-pulse, fluid-resuscitation, low-flow-oxygen, high-flow-oxygen, non-invasive-ventilation, vasopressor, second-vasopressor, mechanical-ventilation, dialysis, icu, plasma-exchange, anakinra, siltuximab, neurotoxicity, infection, red-cells, platelets, immunoglobulin.'
			],
			zh: [
				'在发热的日子收费。"class"是费用类别："routine"为常规，"allowance"为CRS预留额度内，"signal"提示病程较复杂。',
				'"signalAfter": 4表示前4次保持原类别，以后各次转为“提示”。',
				'"fever"也可换成：tocilizumab、steroid、steroid-pulse、fluid-resuscitation、low-flow-oxygen、high-flow-oxygen、non-invasive-ventilation、vasopressor、second-vasopressor、mechanical-ventilation、dialysis、icu、plasma-exchange、anakinra、siltuximab、neurotoxicity、infection、red-cells、platelets、immunoglobulin。'
			]
		}
	},
	tocilizumab: {
		name: { en: 'Tocilizumab', zh: '托珠单抗' },
		words: {
			en: [
				'A medicine priced by weight has "dose" and no "price": 8 mg for each kg, 12 below 30 kg, 800 mg at most; the cheapest set of whole vials is charged.'
			],
			zh: [
				'按体重计量的药品写"dose"，不写"price"：每公斤8毫克，不足30公斤为12毫克，最多800毫克；按最便宜的整瓶组合收费。'
			]
		}
	},
	'icu-bed': {
		name: { en: 'Intensive care bed', zh: '重症监护床位费' },
		words: {
			en: ['Charged on each day in intensive care. Such a charge is a signal from the first time on.'],
			zh: ['在重症监护病房每天收一次，从第一次起即为“提示”。']
		}
	},
	'discharge-medicines': {
		name: { en: 'Medicines to take home', zh: '出院带药' },
		words: {
			en: ['Charged once, on the last day. "infusion" is once on the day of the infusion.'],
			zh: ['出院前最后一天收一次。"infusion"表示回输当天收一次。']
		}
	}
} as const;
