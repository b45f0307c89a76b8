/**
 * The parts of the page that are fetched when they are wanted. They stand behind a module that is itself fetched late:
 * the framework links the styles of whatever a page imports at one remove, and these are to come with their parts.
 */
export const lazyPanels = {
	account: async () => (await import('../../money/account/AccountPanel.svelte')).default,
	charges: async () => (await import('../../care/charges/ChargeList.svelte')).default,
	odds: async () => (await import('../../money/odds/OddsPanel.svelte')).default,
	payments: async () => (await import('../../money/payments/PaymentsPanel.svelte')).default,
	prices: async () => (await import('../../prices/PricesPanel.svelte')).default,
	share: async () => (await import('../../share/SharePanel.svelte')).default
};
