import { calendarOf } from '$lib/engine';
import type { Result } from '$lib/model/faults';
import type { HomeMoney } from '$lib/model/home-money';
import type { Fen } from '$lib/model/money';
import type { Home, PaymentSettings } from '$lib/model/payment-settings.schema';
import type { PaymentSum, PaymentView } from '$lib/payments/payment-view';
import type { ScenarioResult } from '$lib/analysis/scenario-results';
import type { Plan } from '$lib/model/plan.schema';
import type { CareLevel } from '$lib/reference/presets/care-levels';
import type { Planner } from '../plan/planner.svelte';
import { earliestArrival } from './earliest-arrival';
import { PaymentEdits } from './payment-edits';
import { type PaymentsModule, PaymentsLoader } from './payments-loader.svelte';

/** A level with more care, and what it needs within reach for top-ups. */
export interface Worse {
	readonly careLevel: CareLevel;
	readonly reach: PaymentSum;
	readonly more: PaymentSum;
}

/** Where the family pays from and when, and every payment that follows. Components read its getters and call its verbs. */
export class Payments {
	readonly #planner: Planner;
	readonly #loader = new PaymentsLoader();
	readonly edits: PaymentEdits;
	readonly #view = $derived.by(() => (this.module ? this.#viewBy(this.module) : null));
	readonly #worse = $derived.by(() => (this.module ? this.#worseBy(this.module) : []));

	constructor(planner: Planner) {
		this.#planner = planner;
		this.edits = new PaymentEdits(planner, this.#loader);
	}

	/** Countries, holidays and rates, or `null` until they are there. */
	get module(): PaymentsModule | null {
		return this.#loader.module;
	}

	/** Whether the network did not bring them: what is shown is then what was known before. */
	get isUnreachable(): boolean {
		return this.#loader.isUnreachable;
	}

	get settings(): PaymentSettings {
		return this.#planner.view.payments;
	}

	get admissionDate(): string | undefined {
		return this.#planner.view.funding.admissionDate;
	}

	get home(): Home | undefined {
		return this.settings.home;
	}

	/** Whether anything on the page needs the payments module: a document that was kept may say so from the start. */
	get isWanted(): boolean {
		const { from, home } = this.settings;
		return from !== undefined || home !== undefined || this.admissionDate !== undefined;
	}

	/** Every payment at the picked kind of hospital, or `null` until the payments module is there. */
	get view(): PaymentView | null {
		return this.#view;
	}

	/** Every payment of one column of a comparison; `null` until the payments module is there, or while nothing asks for it. */
	viewOf({ document, funding, level }: Pick<ScenarioResult, 'document' | 'funding' | 'level'>): PaymentView | null {
		return this.module && this.isWanted ? this.#viewBy(this.module, document.plan, { funding, level }) : null;
	}

	/** Whether a day of the stay has passed: what should have left by then is late. */
	isLate(day: number): boolean {
		const { todayDay } = this.#planner.answers;
		return todayDay !== null && day < todayDay;
	}

	/** What an amount comes to at home, with the buffer and without fees; `null` without a currency. */
	atHome(amount: Fen): HomeMoney | null {
		const { home } = this;
		return home && this.module ? this.module.converterOf(this.module.exchangeOf(home))(amount).home : null;
	}

	/** Whether the account asks for anything, or runs short: then sending early changes something. */
	get canSendEarly(): boolean {
		const { ledger } = this.#planner.shown;
		return ledger !== null && (ledger.topUps.length > 0 || ledger.arrearsDays > 0);
	}

	/** What levels with more care than this plan would need within reach. */
	get worse(): readonly Worse[] {
		return this.#worse;
	}

	/** When a refund is back, in the usual and in the slow case: settled, then sent, both in working days. */
	get refundDays(): { readonly typical: number; readonly slow: number } {
		const { dischargeDay, admissionDay } = this.#planner.answer.stay;
		const refund = this.module?.TRANSFERS.refund;
		const { funding } = this.#planner;
		const after = (days: number): number =>
			calendarOf({ ...funding, topUp: { ...funding.topUp, arrivalDays: days } }, admissionDay).arrival(dischargeDay);
		if (!refund) return { typical: dischargeDay, slow: dischargeDay };
		const { settlement, transfer } = refund;
		return { typical: after(settlement.typical + transfer.typical), slow: after(settlement.slow + transfer.slow) };
	}

	/** The day by which the deposit could leave in the usual case; `null` without a country or a date. */
	get usualDeposit(): number | null {
		const { from } = this.settings;
		if (!this.module || from === undefined || this.admissionDate === undefined) return null;
		const { funding, answer } = this.#planner;
		const { admissionDay } = answer.stay;
		const arrivalDays = this.module.typicalDays(this.module.countryOf(from));
		return calendarOf({ ...funding, topUp: { ...funding.topUp, arrivalDays } }, admissionDay).sendBy(admissionDay);
	}

	/** The first day of the stay on which money sent today can be there. */
	get earliestArrival(): number {
		return earliestArrival(this.#planner);
	}

	/** Fetches countries, holidays and rates; `null` where the network does not bring them. */
	load(): Promise<PaymentsModule | null> {
		return this.#loader.load();
	}

	#worseBy(module: PaymentsModule): Worse[] {
		const view = this.#view;
		if (!view) return [];
		const { view: document, answers } = this.#planner;
		const current = view.sums.reach;
		return answers.careLevels.flatMap(({ id, extraDays, course }): Worse[] => {
			if (id !== 'intensive-care' && id !== 'life-support') return [];
			const reach = this.#viewBy(module, { ...document.plan, extraDays, course: [...course] })?.sums.reach;
			if (!reach || reach.amount <= current.amount) return [];
			const more = {
				...reach,
				amount: (reach.amount - current.amount) as Fen,
				toHave: reach.toHave === null || current.toHave === null ? null : reach.toHave - current.toHave
			};
			return [{ careLevel: id, reach, more }];
		});
	}

	#viewBy(
		module: PaymentsModule,
		plan: Plan = this.#planner.view.plan,
		{ funding, level }: Pick<ScenarioResult, 'funding' | 'level'> = this.#planner
	): PaymentView | null {
		const { view: document, answers } = this.#planner;
		const view: Result<PaymentView> = module.paymentView({
			prepared: answers.prepared,
			plan,
			funding,
			home: document.payments.home,
			rule: module,
			level
		});
		return view.ok ? view.value : null;
	}
}
