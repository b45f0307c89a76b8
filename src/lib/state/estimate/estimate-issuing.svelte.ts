import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { dateOf, dayNumber } from '$lib/model/dates';
import {
	estimateNumber,
	issueEstimate,
	issueFaults,
	type IssueFault,
	type IssueQuestion,
	isHospitalsOwn,
	isWithinDates
} from '$lib/estimate/issue';
import type { EstimateFacts, EstimateKind, IssuedRevision, Issuer } from '$lib/model/estimate.schema';
import { without } from '$lib/plan/without';
import type { Planner } from '../plan/planner.svelte';

export interface IssuingParts {
	readonly planner: Planner;
	readonly now: () => string;
	/** So many random whole numbers. */
	readonly lots: (count: number) => readonly number[];
	/** Whether what is handed out now will still be there tomorrow. */
	readonly isKept: () => boolean;
	readonly kindNames: Readonly<Record<EstimateKind, string>>;
}

/** The issuing at which an estimate is handed out: what it says of itself, and every revision that went over it. */
export class EstimateIssuing {
	readonly #parts: IssuingParts;
	/** `null` while nobody has picked: then it is what the last revision was. */
	#kind = $state<EstimateKind | null>(null);
	#reason = $state('');
	/** Somebody has tried: from then on the page says what is missing. */
	#showsErrors = $state(false);
	#just = $state<number | null>(null);
	#shown = $state<number | null>(null);

	constructor(parts: IssuingParts) {
		this.#parts = parts;
	}

	get facts(): EstimateFacts {
		return this.#parts.planner.document.estimate;
	}

	get sheet(): PriceSheet {
		return this.#parts.planner.sheet;
	}

	get isHospitalsOwn(): boolean {
		return isHospitalsOwn(this.#parts.planner.document, this.sheet);
	}

	/** Whether a hospital can confirm these prices today. */
	get canConfirm(): boolean {
		const { planner } = this.#parts;
		return (
			this.isHospitalsOwn && isWithinDates(this.sheet, planner.document, planner.answers.today ?? this.sheet.validFrom)
		);
	}

	get kind(): EstimateKind {
		if (!this.canConfirm) return 'tool';
		return this.#kind ?? this.facts.issued.at(-1)?.kind ?? 'tool';
	}

	get reason(): string {
		return this.#reason;
	}

	get showsErrors(): boolean {
		return this.#showsErrors;
	}

	get faults(): readonly IssueFault[] {
		const at = `${this.#parts.planner.answers.today ?? this.sheet.validFrom}T00:00:00Z`;
		return [...(this.#parts.isKept() ? [] : (['not-kept'] as const)), ...issueFaults(this.#question(at))];
	}

	get nextRevision(): number {
		return (this.facts.issued.at(-1)?.revision ?? 0) + 1;
	}

	/** The revision that was handed out just now, while nothing else was done. */
	get justIssued(): number | null {
		return this.#just;
	}

	/** The revision that is shown in place of the plan as it is now; `null` shows the plan. */
	get shownRevision(): number | null {
		return this.facts.issued.some(({ revision }) => revision === this.#shown) ? this.#shown : null;
	}

	get shown(): IssuedRevision | null {
		return this.facts.issued.find(({ revision }) => revision === this.shownRevision) ?? null;
	}

	kindName(kind: EstimateKind): string {
		return this.#parts.kindNames[kind];
	}

	show(revision: number | null): void {
		this.#shown = revision;
	}

	pickKind(kind: EstimateKind): void {
		this.#kind = kind;
	}

	sayReason(reason: string): void {
		this.#reason = reason;
	}

	sayIssuer(field: keyof Issuer, text: string): void {
		const rest = without(this.facts.issuer, field);
		this.#change({ issuer: text.trim() === '' ? rest : { ...rest, [field]: text } }, `issuer-${field}`);
	}

	sayCase(text: string): void {
		const { planner } = this.#parts;
		const rest = without(planner.document.estimate, 'caseCode');
		const estimate = text.trim() === '' ? rest : { ...rest, caseCode: text };
		planner.change({ estimate }, 'case-code');
	}

	sayAttester(text: string): void {
		const { planner } = this.#parts;
		const rest = without(planner.document.estimate, 'attester');
		const estimate = text.trim() === '' ? rest : { ...rest, attester: text };
		planner.change({ estimate }, 'attester');
	}

	holdFor(validDays: number): void {
		this.#change({ validDays }, null);
	}

	/** Hands out the next revision, or says what is missing. */
	issue(): void {
		const { planner, now, lots } = this.#parts;
		this.#showsErrors = true;
		this.#just = null;
		const at = now();
		// A page may have been open for days: whether its prices still hold is asked of the day on which it goes out.
		planner.answers.openOn(at.slice(0, 10));
		const question = this.#question(at, estimateNumber(at.slice(0, 10), lots(6)));
		if (this.faults.length > 0) return;
		planner.issue(issueEstimate(question));
		this.#just = this.facts.issued.at(-1)?.revision ?? null;
		this.#reason = '';
		this.#showsErrors = false;
		this.#shown = null;
	}

	#change(parts: Partial<EstimateFacts>, tag: string | null): void {
		this.#parts.planner.change({ estimate: { ...this.facts, ...parts } }, tag);
	}

	#question(at: string, newNumber = ''): IssueQuestion {
		const { planner } = this.#parts;
		const { sheet } = this;
		const from = dayNumber(at.slice(0, 10));
		const term = from === null ? sheet.validTo : dateOf(from + this.facts.validDays);
		return {
			document: planner.document,
			sheet,
			builtIn: planner.answers.builtInSheet,
			kind: this.kind,
			reason: this.#reason,
			at,
			// It holds for its own term, and never longer than the prices under it.
			validUntil: sheet.validTo < term ? sheet.validTo : term,
			newNumber
		};
	}
}
