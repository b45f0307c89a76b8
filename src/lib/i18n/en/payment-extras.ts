/** What stands beside the payments: own costs, limits and papers, and what can be taken along. */
export const paymentExtras = {
	ownCosts: { heading: 'Your own costs' },
	limits: { heading: 'Limits and papers' },
	takeAlong: { heading: 'Take the dates along' }
};
