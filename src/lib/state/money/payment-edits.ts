import { calendarOf, sentEarly } from '$lib/engine';
import { dayNumber } from '$lib/model/dates';
import type { Fault } from '$lib/model/faults';
import type { Home, OwnCost, PaymentSettings } from '$lib/model/payment-settings.schema';
import { without } from '$lib/plan/without';
import type { Planner } from '../plan/planner.svelte';
import { earliestArrival } from './earliest-arrival';
import type { PaymentsLoader } from './payments-loader.svelte';

/** Edits of where money comes from, when, and in which currency; each is a step of the planner. */
export class PaymentEdits {
	readonly #planner: Planner;
	readonly #loader: PaymentsLoader;

	constructor(planner: Planner, loader: PaymentsLoader) {
		this.#planner = planner;
		this.#loader = loader;
	}

	get #settings(): PaymentSettings {
		return this.#planner.view.payments;
	}

	get #admissionDate(): string | undefined {
		return this.#planner.view.funding.admissionDate;
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
		const module = await this.#loader.load();
		if (module && this.#admissionDate === date)
			this.#planner.change(module.withAdmission(this.#planner.view, date), tag);
		// The next date is a step of its own.
		this.#planner.settle();
	}

	/** Closes the days that a kept date still waits for: the page was left before they had come. */
	async catchUp(): Promise<void> {
		const module = await this.#loader.load();
		const admissionDate = this.#admissionDate;
		if (!module || admissionDate === undefined || this.#planner.view.funding.holidays.length > 0) return;
		this.#planner.change(module.withAdmission(this.#planner.view, admissionDate), 'admission-date');
		this.#planner.settle();
	}

	/** Tries again what the network did not bring, and closes the days that a date waits for. */
	async retry(): Promise<void> {
		const module = await this.#loader.load();
		if (module && this.#admissionDate !== undefined)
			this.#planner.change(module.withAdmission(this.#planner.view, this.#admissionDate));
	}

	async pickCountry(from: string | undefined): Promise<void> {
		const module = await this.#loader.load();
		if (module) this.#planner.change(module.withCountry(this.#planner.view, from));
	}

	/** Closes or opens Fridays where the money comes from. */
	closeFridays(closed: boolean): void {
		if (this.#loader.module) this.#planner.change(this.#loader.module.withFridays(this.#planner.view, closed));
	}

	async pickCurrency(currency: string | undefined): Promise<void> {
		const module = await this.#loader.load();
		if (module) this.#planner.change(module.withCurrency(this.#planner.view, currency));
	}

	/** Changes the rate, the buffer or the fees; what the engine refuses comes back, and nothing changes. */
	changeHome(parts: Partial<Home>, tag: string | null): readonly Fault[] {
		const { home } = this.#settings;
		if (!home || !this.#loader.module) return [];
		const next = { ...home, ...parts };
		const faults = this.#loader.module.checkHome(next);
		if (faults.length === 0) this.#planner.change({ payments: { ...this.#settings, home: next } }, tag);
		return faults;
	}

	changeOwnCosts(ownCosts: readonly OwnCost[], tag: string | null): void {
		this.#planner.change({ payments: { ...this.#settings, ownCosts: [...ownCosts] } }, tag);
	}

	/** The deposit as a share of the quote in percent, or the fixed sum again. */
	shareDeposit(percent: string | undefined, tag: string | null = null): void {
		const rest = without(this.#settings, 'depositShare');
		this.#planner.change({ payments: { ...rest, ...(percent === undefined ? {} : { depositShare: percent }) } }, tag);
	}

	/** Pays an item ahead on another day than the sheet says. */
	payAhead(id: string, daysBefore: number, tag: string | null): void {
		const all = { ...this.#settings.daysBefore, [id]: daysBefore };
		this.#planner.change({ payments: { ...this.#settings, daysBefore: all } }, tag);
	}

	/** Turns what the hospital would ask for into transfers that are there in time. */
	sendEarly(): void {
		const { funding, answer, shown } = this.#planner;
		const calendar = calendarOf(funding, answer.stay.admissionDay);
		const planned = sentEarly(shown.estimate.days, funding, calendar, earliestArrival(this.#planner));
		this.#planner.change({ funding: { ...this.#planner.view.funding, planned } });
	}

	/** Waits to be asked again: takes every planned transfer back. */
	waitToBeAsked(): void {
		this.#planner.change({ funding: { ...this.#planner.view.funding, planned: [] } });
	}
}
