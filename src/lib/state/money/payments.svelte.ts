import { calendarOf, dayNumber, type Fault, type Fen, type HomeMoney, type Result, sentEarly } from '$lib/engine';
import type { Home, OwnCost, PaymentSettings } from '$lib/model/payment-settings.schema';
import type * as paymentsModule from '$lib/payments';
import type { PaymentSum, PaymentView } from '$lib/payments/payment-view';
import type { ScenarioResult } from '$lib/analysis/scenario-results';
import type { Plan } from '$lib/model/plan.schema';
import type { CareLevel } from '$lib/reference/presets/care-levels';
import { without } from '$lib/plan/without';
import type { Planner } from '../plan/planner.svelte';

/** What is fetched once dates, countries or currencies are asked for. */
export type PaymentsModule = typeof paymentsModule;

/** A level with more care, and what it needs within reach for top-ups. */
export interface Worse {
	readonly careLevel: CareLevel;
	readonly reach: PaymentSum;
	readonly more: PaymentSum;
}

/** Where the family pays from and when, and every payment that follows. Components read its getters and call its verbs. */
export class Payments {
	readonly #planner: Planner;
	#paymentsModule = $state.raw<PaymentsModule | null>(null);
	#isUnreachable = $state(false);
	readonly #view = $derived.by(() => (this.#paymentsModule ? this.#viewBy(this.#paymentsModule) : null));
	readonly #worse = $derived.by(() => (this.#paymentsModule ? this.#worseBy(this.#paymentsModule) : []));

	constructor(planner: Planner) {
		this.#planner = planner;
	}

	/** Countries, holidays and rates, or `null` until they are there. */
	get paymentsModule(): PaymentsModule | null {
		return this.#paymentsModule;
	}

	/** Whether the network did not bring them: what is shown is then what was known before. */
	get isUnreachable(): boolean {
		return this.#isUnreachable;
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
		return this.#paymentsModule && this.isWanted
			? this.#viewBy(this.#paymentsModule, document.plan, { funding, level })
			: null;
	}

	/** Whether a day of the stay has passed: what should have left by then is late. */
	isLate(day: number): boolean {
		const { todayDay } = this.#planner;
		return todayDay !== null && day < todayDay;
	}

	/** What an amount comes to at home, with the buffer and without fees; `null` without a currency. */
	atHome(amount: Fen): HomeMoney | null {
		const { home } = this;
		return home && this.#paymentsModule
			? this.#paymentsModule.converterOf(this.#paymentsModule.exchangeOf(home))(amount).home
			: null;
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
		const refund = this.#paymentsModule?.TRANSFERS.refund;
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
		if (!this.#paymentsModule || from === undefined || this.admissionDate === undefined) return null;
		const { funding, answer } = this.#planner;
		const { admissionDay } = answer.stay;
		const arrivalDays = this.#paymentsModule.typicalDays(this.#paymentsModule.countryOf(from));
		return calendarOf({ ...funding, topUp: { ...funding.topUp, arrivalDays } }, admissionDay).sendBy(admissionDay);
	}

	/** Fetches the payments module; `null` where the network does not bring it. */
	async load(): Promise<PaymentsModule | null> {
		if (this.#paymentsModule) return this.#paymentsModule;
		try {
			this.#paymentsModule = await import('$lib/payments');
			this.#isUnreachable = false;
			return this.#paymentsModule;
		} catch {
			this.#isUnreachable = true;
			return null;
		}
	}

	/** Takes an admission date, or takes it back; closed days follow once they are there. */
	async setAdmission(date: string | undefined): Promise<void> {
		if (date !== undefined && dayNumber(date) === null) return;
		const tag = 'admission-date';
		const rest = without(this.#planner.view.funding, 'admissionDate');
		// The dates at once, by the weekdays alone; the holidays when the payments module is there.
		this.#planner.change(
			{
				funding: { ...rest, ...(date === undefined ? {} : { admissionDate: date }), holidays: [], workingWeekends: [] }
			},
			tag
		);
		const paymentsModule = await this.load();
		if (paymentsModule && this.admissionDate === date)
			this.#planner.change(paymentsModule.withAdmission(this.#planner.view, date), tag);
		// The next date is a step of its own.
		this.#planner.settle();
	}

	/** Closes the days that a kept date still waits for: the page was left before they had come. */
	async catchUp(): Promise<void> {
		const paymentsModule = await this.load();
		const { admissionDate } = this;
		if (!paymentsModule || admissionDate === undefined || this.#planner.view.funding.holidays.length > 0) return;
		this.#planner.change(paymentsModule.withAdmission(this.#planner.view, admissionDate), 'admission-date');
		this.#planner.settle();
	}

	/** Tries again what the network did not bring, and closes the days that a date waits for. */
	async retry(): Promise<void> {
		const paymentsModule = await this.load();
		if (paymentsModule && this.admissionDate !== undefined)
			this.#planner.change(paymentsModule.withAdmission(this.#planner.view, this.admissionDate));
	}

	async pickCountry(from: string | undefined): Promise<void> {
		const paymentsModule = await this.load();
		if (paymentsModule) this.#planner.change(paymentsModule.withCountry(this.#planner.view, from));
	}

	/** Closes or opens Fridays where the money comes from. */
	closeFridays(closed: boolean): void {
		if (this.#paymentsModule) this.#planner.change(this.#paymentsModule.withFridays(this.#planner.view, closed));
	}

	async pickCurrency(currency: string | undefined): Promise<void> {
		const paymentsModule = await this.load();
		if (paymentsModule) this.#planner.change(paymentsModule.withCurrency(this.#planner.view, currency));
	}

	/** Changes the rate, the buffer or the fees; what the engine refuses comes back, and nothing changes. */
	changeHome(parts: Partial<Home>, tag: string | null): readonly Fault[] {
		const { home } = this;
		if (!home || !this.#paymentsModule) return [];
		const next = { ...home, ...parts };
		const faults = this.#paymentsModule.checkHome(next);
		if (faults.length === 0) this.#planner.change({ payments: { ...this.settings, home: next } }, tag);
		return faults;
	}

	changeOwnCosts(ownCosts: readonly OwnCost[], tag: string | null): void {
		this.#planner.change({ payments: { ...this.settings, ownCosts: [...ownCosts] } }, tag);
	}

	/** The deposit as a share of the quote in percent, or the fixed sum again. */
	shareDeposit(percent: string | undefined, tag: string | null = null): void {
		const rest = without(this.settings, 'depositShare');
		this.#planner.change({ payments: { ...rest, ...(percent === undefined ? {} : { depositShare: percent }) } }, tag);
	}

	/** Pays an item ahead on another day than the sheet says. */
	payAhead(id: string, daysBefore: number, tag: string | null): void {
		const all = { ...this.settings.daysBefore, [id]: daysBefore };
		this.#planner.change({ payments: { ...this.settings, daysBefore: all } }, tag);
	}

	/** The first day of the stay on which money sent today can be there. */
	get earliestArrival(): number {
		const { admissionDay } = this.#planner.answer.stay;
		const { todayDay, funding } = this.#planner;
		if (todayDay === null) return admissionDay;
		return Math.max(admissionDay, calendarOf(funding, admissionDay).arrival(todayDay));
	}

	/** Turns what the hospital would ask for into transfers that are there in time. */
	sendEarly(): void {
		const { funding, answer, shown } = this.#planner;
		const calendar = calendarOf(funding, answer.stay.admissionDay);
		const planned = sentEarly(shown.estimate.days, funding, calendar, this.earliestArrival);
		this.#planner.change({ funding: { ...this.#planner.view.funding, planned } });
	}

	/** Waits to be asked again: takes every planned transfer back. */
	waitToBeAsked(): void {
		this.#planner.change({ funding: { ...this.#planner.view.funding, planned: [] } });
	}

	#worseBy(paymentsModule: PaymentsModule): Worse[] {
		const view = this.#view;
		if (!view) return [];
		const { view: document, careLevels } = this.#planner;
		const current = view.sums.reach;
		return careLevels.flatMap(({ id, extraDays, course }): Worse[] => {
			if (id !== 'intensive-care' && id !== 'life-support') return [];
			const reach = this.#viewBy(paymentsModule, { ...document.plan, extraDays, course: [...course] })?.sums.reach;
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
		paymentsModule: PaymentsModule,
		plan: Plan = this.#planner.view.plan,
		{ funding, level }: Pick<ScenarioResult, 'funding' | 'level'> = this.#planner
	): PaymentView | null {
		const { prepared, view: document } = this.#planner;
		const view: Result<PaymentView> = paymentsModule.paymentView({
			prepared,
			plan,
			funding,
			home: document.payments.home,
			level
		});
		return view.ok ? view.value : null;
	}
}
