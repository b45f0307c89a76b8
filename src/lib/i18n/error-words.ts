import type { Language } from './languages';

interface ErrorWords {
	readonly missing: string;
	readonly broken: string;
	readonly back: string;
	readonly tellNow: string;
	readonly estimate: string;
}

/** The few words of the error page, apart from the catalogues: it speaks every language at once and loads with each page. */
export const ERROR_WORDS: Readonly<Record<Language, ErrorWords>> = {
	en: {
		missing: 'There is no page at this address.',
		broken: 'Something went wrong on this page. It is a fault of ours, not of yours.',
		back: 'To the planner',
		tellNow: 'New fever, confusion or trouble breathing? Tell the ward now.',
		estimate: 'The planner gives an estimate. It is not a bill, not a contract and not medical advice.'
	},
	zh: {
		missing: '这个地址没有页面。',
		broken: '本页出错了，这是我们的问题，不是您的操作问题。',
		back: '回到测算页',
		tellNow: '新出现发热、意识模糊或呼吸困难？请立即告诉病房医护人员。',
		estimate: '本工具提供费用估算，不是账单，不是合同，也不是医疗建议。'
	}
};
