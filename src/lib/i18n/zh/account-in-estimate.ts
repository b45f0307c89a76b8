import type { accountInEstimate as english } from '../en/account-in-estimate';

/** The words of `account` that the estimate says too: it brings no others. */
export const accountInEstimate: typeof english = {
	ruleFillTo: (floor, target) => `余额低于${floor}时，医院要求补缴到${target}。`,
	ruleStandard: (floor, standard) => `余额低于${floor}时，医院要求补缴${standard}；如有欠费，另加欠费部分。`,
	ruleGuarantee: (guarantee, below) => `担保函${guarantee}计入该警戒线，因此余额低于${below}才会催款。`,
	refundRoute: '款项按原路退回。迟到入账的费用会先结清。',
	refundWords:
		'2025年国家通知要求医院在出院后3个工作日内结算。跨境退款可能还要5至15个工作日，并按原路退回（来源较弱，仅一处）。',
	runsDry: '如果账户余额用完',
	runsDryWords: [
		'各医院做法不同，很少写明。一家小型医院写明，余额低于一定数额时系统自动停止取药和其他治疗（2022年）。2025年的通知写道：请及时补缴，以免影响后续治疗。',
		'急救优先：2025年的通知写明急危重症患者以救治优先；2014年的国家通知规定，不得以任何理由拒绝、推诿或拖延救治。此时会形成欠费。',
		'医院会等多久，我们没有找到任何书面说明；也没有资料提到国际部。所以要问。'
	],
	questions: [
		{
			ask: '首次预交金是多少？可以分次缴纳吗？',
			ward: 'How much is the first deposit, and can it be paid in stages?'
		},
		{
			ask: '余额低于多少时催款？每次要求补缴多少？',
			ward: 'Below which balance do you ask for more, and for how much?'
		},
		{
			ask: '由谁、以什么方式通知我们？需要在几个工作日内到账？',
			ward: 'Who tells us, in which way, and how many working days do we have?'
		},
		{
			ask: '余额用完后，哪些治疗会暂停，哪些会继续？',
			ward: 'What stops when the balance is used up, and what goes on?'
		},
		{
			ask: '出院后余款多久退还？按什么途径退还？',
			ward: 'When does the rest come back after discharge, and by which way?'
		}
	],
	rules: { 'fill-to': '补到某个余额', standard: '每次补缴固定金额' }
};
