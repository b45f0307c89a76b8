import { LIMITS } from '$lib/model/limits';
import type { PlanDocument } from '$lib/model/document.schema';
import type { PaymentSettings } from '$lib/model/payment-settings.schema';
import { DOCUMENT_VERSION } from '$lib/model/document-version';
import type { EstimateFacts } from '$lib/model/estimate.schema';

/**
 * The planning values of the hospital account before a hospital has stated its own: figures to plan with, backed by no
 * hospital. Six working days: a slow wire and the hospital's posting.
 */
export const PLANNING_FUNDING: PlanDocument['funding'] = {
	deposit: '100000.00',
	guarantee: '0.00',
	topUp: { rule: 'fill-to', floor: '20000.00', target: '60000.00', step: '10000.00', arrivalDays: 6 },
	planned: [],
	holidays: [],
	workingWeekends: []
};

/** Before a family has said where it pays from. */
export const NO_PAYMENTS: PaymentSettings = { daysBefore: {}, ownCosts: [] };

/** Before anybody has said who hands the estimate out: good for two weeks. */
export const NO_ESTIMATE: EstimateFacts = { issuer: {}, validDays: 14, issued: [] };

/** What the page starts with before anything is asked: an adult, three weeks, no added care, illustrative prices. */
export function freshDocument(id: string): PlanDocument {
	return {
		schema: 'stay-plan',
		version: DOCUMENT_VERSION,
		id,
		level: 'typical',
		timing: 'car-t',
		plan: {
			weightKg: '60',
			leadDays: LIMITS.leadDays.initial,
			baselineDays: LIMITS.baselineDays.initial,
			extraDays: LIMITS.extraDays.initial,
			choices: {},
			course: []
		},
		funding: PLANNING_FUNDING,
		prices: { kind: 'built-in' },
		payments: NO_PAYMENTS,
		outlook: {},
		scenarios: [],
		estimate: NO_ESTIMATE,
		bill: null
	};
}
