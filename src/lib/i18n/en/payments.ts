import { paymentExtras } from './payment-extras';

export const payments = {
	...paymentExtras,
	heading: 'When to send what'
};
