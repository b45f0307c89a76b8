import { accepted, type Fault, refused, type Result } from '$lib/model/faults';
import { DOCUMENT_VERSION } from '$lib/model/document-version';

/** Brings a document of one version to the next; it is plain JSON on both sides, and its ids stay. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Migrations by the version they start from, each with a test of its own. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
	// Until then nobody could say where money is sent from, nor in which currency.
	1: (document) => ({ ...document, payments: { daysBefore: {}, ownCosts: [] } }),
	// Until then a scenario carried the patient as well, nothing was handed out, and no name could be left out.
	2: (document) => ({
		...document,
		estimate: { issuer: {}, validDays: 14, issued: [] },
		scenarios: Array.isArray(document.scenarios) ? document.scenarios.map((one) => lighter(one, document.level)) : []
	})
};

/** A scenario of version 2 as version 3 has it; what is no scenario goes on as it is, for the schema to refuse. */
function lighter(scenario: unknown, level: unknown): unknown {
	if (typeof scenario !== 'object' || scenario === null || !('plan' in scenario)) return scenario;
	const { plan, ...rest } = scenario;
	if (typeof plan !== 'object' || plan === null) return scenario;
	const stay: Record<string, unknown> = { ...plan };
	delete stay.weightKg;
	delete stay.leadDays;
	return { ...rest, level, ...stay };
}

/**
 * Brings a kept document up to the version of this program.
 *
 * @returns the document as plain JSON for the schema to read; refused where a newer program wrote it, or where no way
 * leads from its version.
 */
export function migrated(
	document: Readonly<Record<string, unknown>>,
	migrations = MIGRATIONS,
	current = DOCUMENT_VERSION
): Result<Record<string, unknown>> {
	const fault = (code: Fault['code']) => refused([{ path: 'version', code }]);
	let now: Record<string, unknown> = { ...document };
	const from = now.version;
	if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return fault('wrong-type');
	if (from > current) return fault('unknown-value');
	for (let version = from; version < current; version += 1) {
		const next = migrations[version];
		if (!next) return fault('unknown-value');
		now = { ...next(now), version: version + 1 };
	}
	return accepted(now);
}
