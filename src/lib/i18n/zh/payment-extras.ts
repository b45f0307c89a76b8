import type { paymentExtras as english } from '../en/payment-extras';

export const paymentExtras: typeof english = {
	ownCosts: { heading: '您自己的其他花费' },
	limits: { heading: '限额和所需文件' },
	takeAlong: { heading: '带走日期' }
};
