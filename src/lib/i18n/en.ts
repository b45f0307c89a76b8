const plural = new Intl.PluralRules('en');

function days(count: number): string {
	return `${count} ${plural.select(count) === 'one' ? 'day' : 'days'}`;
}

export const en = {
	site: {
		name: 'CAR-T Stay Planner',
		title: 'What a CAR-T stay in China may cost · CAR-T Stay Planner',
		description:
			'Estimate the cost and length of a CAR-T hospital stay in China: the planned two to four weeks, and what cytokine release syndrome may add.',
		skip: 'Skip to the answer',
		languages: 'Language',
		home: 'CAR-T Stay Planner, first page'
	},
	safety: {
		label: 'Safety',
		tellNow: 'New fever, confusion or trouble breathing? Tell the ward now.',
		estimate: 'This is an estimate. It is not a bill, not a contract and not medical advice.'
	},
	page: {
		heading: 'What this stay may cost',
		lede: 'A CAR-T stay in a Chinese hospital: the planned two to four weeks, and what more care would add. Change what you know; nothing you enter leaves this device.',
		withoutScript:
			'This page shows the estimate for the plan named here. To change the plan, switch JavaScript on or use another browser.'
	},
	stay: {
		heading: 'The planned stay',
		intro: 'Most CAR-T admissions plan for two to four weeks in hospital.',
		label: 'Days in hospital, as planned',
		slider: 'Days in hospital, as planned, on a scale',
		fewer: 'One day fewer',
		more: 'One day more',
		twoWeeks: '2 weeks',
		threeWeeks: '3 weeks',
		fourWeeks: '4 weeks',
		value: days,
		notInRange: (least: number, most: number, kept: number) =>
			`Type a whole number from ${least} to ${most}. The answer still shows ${days(kept)}.`,
		summary: (lead: number, home: number) => `Admission ${days(lead)} before the infusion; home ${days(home)} after it.`
	},
	ladder: {
		heading: 'If CRS needs more care',
		intro:
			'Cytokine release syndrome (CRS) is the fever reaction that often follows CAR-T. Most people have a mild course. Pick the most care you want to plan for.',
		legend: 'The most care to plan for',
		added: (money: string) => `${money} more`,
		asPlanned: 'as planned',
		longer: (count: number) => `${days(count)} longer`,
		rungs: {
			'very-little': { name: 'Very little', words: 'No added treatment' },
			fever: { name: 'Fever', words: 'Fluids, tests, close watching' },
			medicine: { name: 'Needs medicine', words: 'Tocilizumab, some oxygen' },
			'intensive-care': { name: 'Intensive care', words: 'Blood-pressure support, steroids' },
			'life-support': { name: 'Life support', words: 'A ventilator, repeat treatment' }
		},
		grade: (grade: string) =>
			`This much care is usually seen with grade ${grade} CRS. Only the medical team grades CRS, and no page can say which course one person will have.`,
		own: 'Your own course, from the strip below.',
		timing: 'When fever usually begins',
		timings: {
			'car-t': { name: 'CAR-T', words: 'after the patient’s own cells' },
			bispecific: {
				name: 'Bispecific antibody',
				words: 'first doses; day 0 is the first dose. Prices here stay those of CAR-T.'
			},
			allogeneic: { name: 'Donor CAR-T', words: 'cells from a donor (allogeneic); sometimes earlier' }
		},
		timingWords: 'A starting point for the first day of fever, not a forecast.',
		dayNote: 'Day 0 is the infusion.'
	},
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
	},
	strip: {
		heading: 'Day by day',
		intro: 'What the course needs, and on which days. Tap a name to see what it is and what it costs.',
		infusion: 'infusion',
		day: (day: number) => `day ${day}`,
		firstDay: 'First day',
		days: 'Days',
		doses: 'Doses, one a day',
		perDay: 'Each day',
		daysOf: (name: string) => `${name}: days`,
		onDays: (first: number, last: number) => (first === last ? `on day ${first}` : `on days ${first} to ${last}`),
		earlier: (name: string) => `${name}: begin one day earlier`,
		later: (name: string) => `${name}: begin one day later`,
		shorter: (name: string) => `${name}: one day fewer`,
		longer: (name: string) => `${name}: one day more`,
		fewerPerDay: (name: string) => `${name}: one fewer each day`,
		morePerDay: (name: string) => `${name}: one more each day`,
		wholeFromTo: (least: number, most: number) =>
			`Type a whole number from ${least} to ${most}. The plan keeps what it had.`,
		remove: 'Take out',
		add: 'Add to this course',
		addRun: 'Add further days',
		notInCourse: 'This course does not need it.',
		longerStay: 'Longer stay',
		more: (count: string) => `More kinds of care (${count})`,
		help: 'Bars can be dragged too.'
	},
	mends: {
		add: (what: string, needed: string, on: string) => `${what} needs this as well ${on}: ${needed}. Add it?`,
		cut: (name: string, on: string, fewer: number) =>
			`The stay ends before that. ${name} would be cut to the days it has room for, ${on}: ${days(fewer)} fewer.`,
		makeRoom: (name: string, other: string, last: number) =>
			`${name} and ${other} cannot be given on the same day. End ${other} on day ${last}?`,
		startLater: (name: string, other: string, first: number) =>
			`${name} and ${other} cannot be given on the same day. Begin ${other} on day ${first}?`,
		replace: (name: string, other: string) =>
			`${name} and ${other} cannot be given on the same day. Take out ${other}?`,
		leaveOut: (name: string, on: string) => `${name} ${on} would fall outside the stay and be left out.`,
		merge: (name: string, on: string) => `${name} is already there on some of these days. Make it one run, ${on}?`,
		lengthen: (name: string, more: number) => `${name} lasts longer than the stay. Make the stay ${days(more)} longer?`,
		none: 'The plan cannot hold this. Change it, or leave it as it was.',
		untilThen: 'Until then the answer shows the plan as it was.',
		accept: 'Yes, do this',
		dismiss: 'Leave it as it was'
	},
	tools: {
		label: 'This plan',
		undo: 'Undo',
		redo: 'Redo',
		startOver: 'Start over',
		askStartOver: 'Start over with a fresh plan? You can undo it.',
		yes: 'Yes, start over',
		no: 'Keep this plan',
		kept: 'Kept on this device.',
		notKept: 'This device cannot keep the plan: it is gone when the page is closed.',
		full: 'This device has no room left to keep the plan: it is gone when the page is closed.',
		elsewhere: 'This plan was changed in another window.',
		useTheirs: 'Show that one',
		keepMine: 'Keep this one',
		unreadable: 'A plan kept on this device could not be read. It is set aside, and this is a fresh one.',
		download: 'Download what was kept'
	},
	amounts: {
		days,
		doses: (count: number) => `${count} ${plural.select(count) === 'one' ? 'dose' : 'doses'}`,
		units: (count: number) => `${count} ${plural.select(count) === 'one' ? 'unit' : 'units'}`,
		sessions: (count: number) => `${count} ${plural.select(count) === 'one' ? 'session' : 'sessions'}`
	},
	details: {
		heading: 'Product, hospital and weight',
		intro: 'Leave what you do not know. The answer uses what is shown.',
		product: 'CAR-T product',
		hospital: 'Kind of hospital',
		weight: 'Weight of the patient, kg',
		weightHelp: 'Some medicines are dosed by weight.',
		weightNotInRange: (least: number, most: number, kept: string) =>
			`Type a weight from ${least} to ${most} kg, with one decimal at the most. The answer still shows ${kept} kg.`
	},
	answer: {
		heading: 'The answer',
		all: 'This stay, in all, about',
		illustrative: (level: string) => `Illustrative prices, confirmed by no hospital · ${level}`,
		before: 'Before admission',
		beforeWords: 'CAR-T product and cell collection. Usually not returned once ordered.',
		inHospital: 'In hospital',
		inHospitalWords: 'Drawn from the deposit, day by day.',
		split: (routine: string, allowance: string, signal: string) =>
			`Of the hospital part, ${routine} is routine, ${allowance} is CRS care inside the usual allowance, and ${signal} signals a more complex course.`,
		allowanceUsed: 'CRS allowance used',
		allowanceOf: (used: string, of: string) => `${used} of ${of}`,
		allowanceExceeded: (money: string) => `CRS care goes ${money} past the allowance.`,
		allowanceWords: 'Hospitals usually put a sum for CRS care into their quote before arrival.',
		beyond: 'Beyond the likely quote',
		within: 'Inside the likely quote, unused',
		beyondWords: (quote: string) => `The likely quote before arrival: ${quote}.`,
		days: 'Days in hospital',
		icuDays: 'In intensive care',
		goingHome: 'Going home',
		homeAfter: (count: number) => `${days(count)} after the infusion`,
		levels: { low: 'Low prices', typical: 'Usual prices', high: 'High prices' },
		range: 'The same stay across this hospital’s own prices',
		rangeWords: 'The hospital states a low and a high price for each charge.',
		hospitalPrices: (hospital: string, level: string) => `Prices of ${hospital} · ${level}`,
		close: 'Close',
		others: 'The same stay at another kind of hospital',
		othersWords: 'Each kind of hospital has its own prices. These are not the range of one stay.',
		bar: 'This stay, in all',
		see: 'See the answer',
		announce: (all: string, hospital: string, count: number) =>
			`This stay, in all, about ${all}; in hospital ${hospital}; ${days(count)}.`,
		wardDay:
			'These ward days add up to about half of the one all-in price in our evidence, itself weak. Ask the hospital for its all-in price of one ward day.',
		mayChange: 'You could be charged more if complications happen. More services may be recommended that are not here.'
	},
	assumed: {
		heading: 'What this answer assumes',
		weight: (kg: string) => `Weight ${kg} kg`,
		lead: (count: number) => `Admission ${days(count)} before the infusion`,
		level: (name: string) => `Prices: ${name}`,
		product: (name: string) => `Product: ${name}`,
		room: (name: string) => `Room: ${name}`,
		allowance: (money: string) => `CRS allowance inside the quote: ${money}`,
		sheet: (name: string, version: string) => `Price sheet: ${name}, version ${version}`,
		valid: (from: string, to: string) => `Prices for admissions from ${from} to ${to}`,
		illustrative: 'These prices are illustrative: no hospital has confirmed them. Ask the hospital for its own quote.'
	},
	warnings: {
		'usually-icu': 'Some of this care is usually given in intensive care, and the plan has days of it on the ward.',
		'many-tocilizumab-doses': 'More than four doses of tocilizumab in one stay is unusual.',
		'early-discharge':
			'This plan goes home before day 14 after the infusion. CRS can still begin then; ask how the hospital watches patients who leave early.',
		'window-cut':
			'Part of what is usually done before the infusion falls before this admission and is not counted here.',
		'sheet-not-valid': 'These prices are not meant for today’s date. Treat every figure as out of date.'
	},
	classes: {
		routine: { name: 'Routine', short: 'Routine', words: 'Expected in nearly every stay.' },
		allowance: {
			name: 'In the CRS allowance',
			short: 'Allowance',
			words: 'Mild or moderate CRS care that quotes usually make room for.'
		},
		signal: {
			name: 'Signals a complex course',
			short: 'Signal',
			words:
				'Not part of a usual stay. It is not bad news by itself: it tells you the course is more complex than planned, and what to ask.'
		},
		ahead: {
			name: 'Before admission',
			short: 'Before',
			words: 'Paid ahead. It never draws on the deposit.'
		},
		included: {
			name: 'Already in the package',
			short: 'Included',
			words: 'Covered by the package price.'
		}
	},
	charges: {
		heading: 'Every charge in this answer',
		intro:
			'Times × unit price = amount, exact to the fen. A charge that turns into a signal after a number of times stands on two lines.',
		charge: 'Charge',
		kind: 'Kind',
		times: 'Times',
		unitPrice: 'Unit price',
		amount: 'Amount',
		evidence: 'Evidence',
		inCny: 'CNY',
		timesOf: (count: string, unit: string) => `${count} × ${unit}`,
		total: 'Sum of these charges',
		all: 'All charges of this answer',
		count: (count: number) => `${count} ${plural.select(count) === 'one' ? 'charge' : 'charges'}`,
		source: 'Source',
		asOf: (date: string) => `as of ${date}`,
		show: 'Show the charges',
		caption: (name: string) => `Charges: ${name}`,
		package: 'Package price'
	},
	evidence: {
		A: { name: 'Published', words: 'A published paper or an official figure.' },
		B: { name: 'Reported', words: 'A news page or a vendor’s page.' },
		C: { name: 'Assumption', words: 'Our own assumption. Replace it with the hospital’s price.' },
		heading: 'How strong each price is'
	},
	units: {
		admission: 'admission',
		day: 'day',
		dose: 'dose',
		hour: 'hour',
		infusion: 'infusion',
		line: 'line',
		package: 'package',
		pair: 'pair',
		panel: 'panel',
		procedure: 'procedure',
		scan: 'scan',
		session: 'session',
		stay: 'stay',
		study: 'study',
		test: 'test',
		unit: 'unit',
		vial: 'vial'
	} as Readonly<Record<string, string>>,
	notIncluded: {
		heading: 'Not included',
		intro: 'Plan for these as well. Ask the hospital about each.',
		items: [
			{ name: 'Bridging treatment', words: 'to hold the illness while the cells are made' },
			{ name: 'A companion', words: 'food, bed and care for the person who comes along' },
			{ name: 'Lodging', words: 'before admission and after going home from hospital' },
			{ name: 'Travel and visa', words: 'flights, insurance, local transport' },
			{ name: 'An interpreter', words: 'where the hospital does not provide one' },
			{ name: 'Follow-up', words: 'tests and visits in the weeks and months after' },
			{ name: 'Coming back to hospital', words: 'a later infection or a late reaction' }
		]
	},
	account: {
		heading: 'Deposit and top-ups',
		ruleFillTo: (floor: string, target: string) =>
			`When less than ${floor} is left, the hospital asks for enough to be back at ${target}.`,
		ruleStandard: (floor: string, standard: string) =>
			`When less than ${floor} is left, the hospital asks for ${standard}, and for any debt on top.`,
		noPromise:
			'The charges of each day are drawn from the deposit. Nothing here is a hospital’s promise: the rule and its figures are there to plan with until the hospital states its own.',
		packageFirstDay:
			'A quote for the whole stay is charged here in one sum on the first day, so the account may look short from the start. Ask the hospital whether it takes the sum at once or day by day.',
		planningTag: 'our planning value',
		changeRule: 'The hospital’s rule for top-ups',
		ruleLegend: 'What the hospital asks for',
		rules: { 'fill-to': 'Enough to be back at a level', standard: 'A fixed amount each time' },
		fields: {
			deposit: {
				label: 'Deposit on admission, CNY',
				help: 'Paid on the first day. The admission notice states the amount.'
			},
			floor: { label: 'Asks when less than this is left, CNY', help: 'The line at which the hospital calls.' },
			target: { label: 'Asks for enough to be back at, CNY', help: 'The level that a top-up fills the account to.' },
			standard: { label: 'Asks for this much each time, CNY', help: 'Any debt is asked for on top.' },
			step: { label: 'Rounds up to steps of, CNY', help: 'What is asked for is a round figure.' },
			guarantee: {
				label: 'Guarantee letter, CNY',
				help: 'From an insurer or an embassy. It counts toward the line, and pays for nothing.'
			},
			arrivalDays: {
				label: 'Working days until money arrives',
				help: 'From sending it to seeing it in the hospital’s account.',
				fewer: 'One working day fewer until money arrives',
				more: 'One working day more until money arrives'
			}
		},
		faults: {
			notAmount: (kept: string) => `Type an amount such as 80,000. The answer keeps ${kept}.`,
			notPositive: (kept: string) => `Type an amount above 0. The answer keeps ${kept}.`,
			targetBelowFloor: (kept: string) =>
				`A top-up cannot end below the line at which the hospital asks. Type that line or more, or lower it first. The answer keeps ${kept}.`,
			floorAboveTarget: (kept: string) =>
				`The hospital would ask although the account is full. Type at most the level that a top-up fills it to, or raise that level first. The answer keeps ${kept}.`,
			other: (kept: string) => `The plan cannot hold this. The answer keeps ${kept}.`,
			ruleKept:
				'The level kept from before lies below the line at which the hospital asks. Lower that line first. The answer keeps the rule it had.'
		},
		short: (on: string, count: number) =>
			`The account cannot pay ${on}${count > 1 ? `; ${days(count)} in arrears in all` : ''}.`,
		shortBy: (money: string) => `It is short by up to ${money}.`,
		nextHelp: (asked: string, arrives: string, sendBy: string) =>
			`What the hospital asks for on ${asked} arrives on ${arrives} if it is sent that day. Sent by ${sendBy}, it is there when it is asked for.`,
		seeAsk: 'What happens then, and what to ask',
		neverShort: (day: string, money: string) => `No day runs short. The lowest balance is ${money}, on ${day}.`,
		lowest: 'Lowest balance',
		arrearsDays: 'Days in arrears',
		none: 'none',
		needed: 'Cash needed for deposit and top-ups',
		refund: 'Comes back after discharge',
		due: 'Still to pay at discharge',
		withRefund: (paid: string, charges: string, refund: string) =>
			`Paid in ${paid} = charges ${charges} + comes back ${refund}.`,
		withDue: (paid: string, charges: string, due: string) =>
			`Paid in ${paid} = charges ${charges} − still to pay ${due}.`,
		refundWords:
			'A national notice of 2025 gives hospitals 3 working days after discharge to settle. A transfer abroad may take 5 to 15 working days more, by the way the money came (one weak source).',
		balanceCaption: 'Left in the account at the end of each day',
		closing: 'Left at the end of the day',
		credits: 'Money arrives',
		charges: 'Charges of the day',
		askedBelow: (money: string) => `The hospital asks below ${money}`,
		inArrears: 'in arrears',
		inArrearsKey: 'In arrears: the account cannot pay',
		instead: (day: string, money: string, count: number) =>
			`A chart of the balance over ${days(count)}: lowest on ${day} with ${money}. The table has every day in figures.`,
		topUps: 'Top-ups the hospital would ask for',
		noTopUps: 'With this deposit and this course the hospital asks for no top-up.',
		askedOn: 'Asked for on',
		sendBy: 'Send by, to be in time',
		arrivesOn: 'Arrives, if sent when asked',
		amount: 'Amount',
		topUpSum: 'All top-ups',
		beforeAdmission: (day: string) => `${day}, before admission`,
		sendByWords: 'Counted in working days from Monday to Friday once there is a date; without one, every day counts.',
		runsDry: 'If the account runs dry',
		runsDryWords: [
			'Hospitals differ, and few say it in writing. One small hospital states that its system stops medicines and other treatment by itself below a set balance (2022). Notices of 2025 ask families to top up in time so that later treatment is not affected.',
			'Emergency care comes first: notices of 2025 put treating critically ill patients before payment, and a national notice of 2014 forbids refusing or delaying it. A debt then builds up.',
			'How long a hospital waits is documented nowhere we know of, and no source names international departments. So ask.'
		],
		ask: 'What to ask the hospital',
		questions: [
			{
				ask: 'How much is the first deposit, and can it be paid in stages?',
				ward: '首次预交金是多少？可以分次缴纳吗？'
			},
			{
				ask: 'Below which balance do you ask for more, and for how much?',
				ward: '余额低于多少时催款？每次要求补缴多少？'
			},
			{
				ask: 'Who tells us, in which way, and how many working days do we have?',
				ward: '由谁、以什么方式通知我们？需要在几个工作日内到账？'
			},
			{
				ask: 'What stops when the balance is used up, and what goes on?',
				ward: '余额用完后，哪些治疗会暂停，哪些会继续？'
			},
			{
				ask: 'When does the rest come back after discharge, and by which way?',
				ward: '出院后余款多久退还？按什么途径退还？'
			}
		]
	},
	sums: {
		label: 'Three sums to have ready',
		ahead: 'Before admission',
		aheadWords: 'CAR-T product and cell collection. Usually not returned once ordered.',
		deposit: 'On admission: deposit',
		depositWords: 'Paid on the first day in hospital; the charges of each day are drawn from it.',
		reach: 'Keep within reach for top-ups',
		reachWords: (count: number) =>
			count === 0
				? 'No top-up is asked for on this course.'
				: `Asked for during the stay, ${count === 1 ? 'once' : `${count} times`}.`,
		back: (money: string) => `About ${money} of deposit and top-ups comes back after discharge.`,
		planning: 'Deposit and top-up rule: our planning values, stated by no hospital.',
		difference: (money: string) => `${money} more than the planned stay`,
		less: (money: string) => `${money} less than the planned stay`,
		same: 'As the planned stay'
	},
	meanings: {
		heading: 'What the charges mean',
		intro: 'Tap a charge to read what it is, why it has its class and what changes it.',
		what: 'What it is',
		why: 'Why it has its class',
		changes: 'What changes it',
		question: 'One question to ask',
		turns: {
			routine: (count: number) => `On this price sheet the first ${count} are routine, and what follows is a signal.`,
			allowance: (count: number) =>
				`On this price sheet the first ${count === 1 ? 'one counts' : `${count} count`} in the allowance, and what follows is a signal.`
		},
		loading: 'One moment.',
		unavailable: 'The explanation could not be loaded. The figures are not affected.',
		unknown: 'We have no explanation of this charge. Ask the hospital what it is for and how often it is planned.',
		ownWords:
			'Explanations are from our charge dictionary and in our own words; no clinician has reviewed them. A charge is a line of a bill, not a diagnosis.',
		filter: 'Which charges to show',
		everything: 'All',
		counted: (name: string, count: string) => `${name} (${count})`,
		added: 'Only what this course added',
		shown: (count: string, of: string, money: string, all: string) =>
			`${count} of ${of} charges shown: ${money} of ${all}.`,
		shownAdded: (count: string, money: string) =>
			`${count} charges that the planned stay does not have, or has less of, with what was added: ${money}.`,
		noneAdded: 'This course adds no such charge to the planned stay.',
		addedAll: 'Added by this course',
		fewer: 'Less of planned charges, such as ward days spent in intensive care',
		net: 'Difference to the planned stay',
		byDay: 'Charges of each day in hospital',
		place: 'Where',
		ward: 'ward',
		icu: 'intensive care',
		total: 'Sum of the day',
		instead: (day: string, money: string, count: number) =>
			`A chart of the charges over ${days(count)}: most on ${day} with ${money}. The table has every day in figures.`,
		inHospital: 'All days in hospital'
	},
	charts: {
		dayHead: 'Day',
		day: (day: number) => `day ${day < 0 ? `−${-day}` : day}`,
		axisDay: (day: number) => (day === 0 ? 'infusion' : `day ${day < 0 ? `−${-day}` : day}`),
		inCny: (name: string) => `${name}, CNY`,
		everyDay: 'Every day in figures'
	},
	footer: {
		about: 'About groups, not about one person: only your medical team can say what applies to you.',
		code: 'Price sheet as data',
		api: 'HTTP interface'
	}
};
