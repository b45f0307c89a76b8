import type { payments as english } from '../en/payments';
import { paymentExtras } from './payment-extras';

export const payments: typeof english = {
	...paymentExtras,
	heading: '什么时候汇多少钱'
};
