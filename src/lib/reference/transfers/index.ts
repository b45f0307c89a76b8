import type { Said, TransferCountry, TransferLimit, TransferSource, Transfers, TransferWay } from './transfers.schema';
import file from './transfers.json';

export { limitsReached } from './limits-reached';
export type { LimitsReached, ReachedLimit, SentPayment } from './limits-reached';
export type {
	Bilingual,
	Evidence,
	Said,
	SuggestedFee,
	TransferChannel,
	TransferCountry,
	TransferDays,
	TransferLimit,
	TransferSource,
	TransferWay
} from './transfers.schema';

/** Everything about paying from abroad; a test holds the file to its schema. */
export const TRANSFERS = file as Transfers;

/** The code that stands for every country that was not researched. */
export const OTHER_COUNTRY = 'ZZ';

export const COUNTRY_CODES: readonly string[] = TRANSFERS.countries.map(({ code }) => code);

/** A researched country, or what holds for any other. */
export function countryOf(code: string): TransferCountry {
	const { countries } = TRANSFERS;
	const found = countries.find((country) => country.code === code) ?? countries.find(isOther);
	if (!found) throw new Error('the transfers have no entry for other countries');
	return found;
}

function isOther({ code }: TransferCountry): boolean {
	return code === OTHER_COUNTRY;
}

/** What banks take on the way from a country, in words. */
export function feesOf(country: TransferCountry): Said[] {
	return country.fees.flatMap((id) => TRANSFERS.fees[id] ?? []);
}

/** The limits on one way of paying. A plan's payments are bank wires: a limit on cash or wallets says nothing of them. */
export function limitsOf(limits: readonly TransferLimit[], way: TransferWay): TransferLimit[] {
	return limits.filter((limit) => limit.way === way);
}

let loading: Promise<ReadonlyMap<string, TransferSource>> | undefined;

async function load(): Promise<ReadonlyMap<string, TransferSource>> {
	const { sources } = (await import('./sources.json')).default as { sources: Readonly<Record<string, TransferSource>> };
	return new Map(Object.entries(sources));
}

/** The sources by id. They travel when one is first asked for, and then once. */
export function loadSources(): Promise<ReadonlyMap<string, TransferSource>> {
	loading ??= load().catch((error: unknown) => {
		// The network may be back at the next question.
		loading = undefined;
		throw error;
	});
	return loading;
}
