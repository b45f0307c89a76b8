/** The words of `account` that the estimate says too: it brings no others. */
export const accountInEstimate = {
	ruleFillTo: (floor: string, target: string) =>
		`When less than ${floor} is left, the hospital asks for enough to be back at ${target}.`,
	ruleStandard: (floor: string, standard: string) =>
		`When less than ${floor} is left, the hospital asks for ${standard}, and for any debt on top.`,
	ruleGuarantee: (guarantee: string, below: string) =>
		`A guarantee letter of ${guarantee} counts toward that line, so it asks only below ${below}.`,
	refundRoute: 'It goes back the way the money came. Charges that are posted late are settled first.',
	refundWords:
		'A national notice of 2025 gives hospitals 3 working days after discharge to settle. A transfer abroad may take 5 to 15 working days more, by the way the money came (one weak source).',
	runsDry: 'If the account runs dry',
	runsDryWords: [
		'Hospitals differ, and few say it in writing. One small hospital states that its system stops medicines and other treatment by itself below a set balance (2022). Notices of 2025 ask families to top up in time so that later treatment is not affected.',
		'Emergency care comes first: notices of 2025 put treating critically ill patients before payment, and a national notice of 2014 forbids refusing or delaying it. A debt then builds up.',
		'How long a hospital waits is documented nowhere we know of, and no source names international departments. So ask.'
	],
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
	],
	rules: { 'fill-to': 'Enough to be back at a level', standard: 'A fixed amount each time' }
};
