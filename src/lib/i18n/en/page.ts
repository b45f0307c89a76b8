export const page = {
	site: {
		name: 'CAR-T Stay Planner',
		title: 'What a CAR-T stay in China may cost · CAR-T Stay Planner',
		description:
			'Estimate the cost and length of a CAR-T hospital stay in China: the planned two to four weeks, and what cytokine release syndrome may add.',
		skip: 'Skip to the answer',
		skipToText: 'Skip to the text',
		languages: 'Language',
		pages: 'Pages',
		page: {
			plan: 'Plan',
			care: 'Care',
			money: 'Money',
			prices: 'Prices',
			compare: 'Compare',
			estimate: 'Estimate',
			shared: 'Shared estimate',
			method: 'Method'
		},
		home: 'CAR-T Stay Planner, first page'
	},
	late: {
		label: 'A part of the page',
		unavailable:
			'This part of the page could not be fetched. The figures above stand. Try again when the connection is back.'
	},
	safety: {
		label: 'Safety',
		tellNow: 'New fever, confusion or trouble breathing? Tell the ward now.',
		estimate: 'This is an estimate. It is not a bill, not a contract and not medical advice.'
	},
	page: {
		heading: 'What this stay may cost',
		lede: 'A CAR\u2011T stay in a Chinese hospital: the planned two to four weeks, and what more care would add. Change what you know; nothing you enter leaves this device.',
		withoutScript:
			'This page shows the estimate for the plan named here. To change the plan, switch JavaScript on or use another browser.'
	},
	planPages: {
		care: {
			title: 'If more care is needed · CAR-T Stay Planner',
			heading: 'If more care is needed',
			lede: 'Choose a level of care and see its days and charges. Your medical team decides what care is given; this page says what such care usually costs.'
		},
		money: {
			title: 'When to send money · CAR-T Stay Planner',
			heading: 'When to send money, and how long it lasts',
			lede: 'Every payment with its date, the hospital account day by day, and how many of 100 similar stays your money covers.'
		},
		prices: {
			title: 'The hospital’s prices · CAR-T Stay Planner',
			heading: 'Use the hospital’s own prices',
			lede: 'Enter a quote, or open a file with the hospital’s prices. The whole plan then uses them.'
		}
	},
	footer: {
		about: 'About groups, not about one person: only your medical team can say what applies to you.',
		method: 'How every figure comes about',
		code: 'Price sheet as data',
		api: 'HTTP interface'
	},
	tools: {
		label: 'This plan',
		undo: 'Undo',
		redo: 'Redo',
		startOver: 'Start over',
		askStartOver: 'Start over with a fresh plan? You can undo it.',
		startOverIssued: 'What was handed out of it goes too, for good once you leave this page. Send it or save it first.',
		yes: 'Yes, start over',
		no: 'Keep this plan',
		kept: 'Kept on this device.',
		notKept: 'This device cannot keep the plan: it is gone when the page is closed.',
		full: 'This device has no room left to keep the plan: it is gone when the page is closed.',
		elsewhere: 'This plan was changed in another window.',
		useTheirs: 'Show that one',
		overwrite: 'Keep this one',
		unreadable: 'A plan kept on this device could not be read. It is set aside, and this is a fresh one.',
		download: 'Download what was kept'
	}
};
