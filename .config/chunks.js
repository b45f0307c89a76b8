// Which code travels in one file. Split by what pages share, the first page was a dozen files that compressed worse; in
// one file, every page brought the whole planner along. So four files, each the base of the next: the framework, what
// every page needs, what every page about a plan needs, and the first page's own.

/** The framework: every page needs it, and it changes least. */
const FRAMEWORK = ['svelte', '@sveltejs', 'esm-env', 'devalue'];

/** What a page needs that shows no plan: money and dates, languages, the store of the device. */
const BASE = [
	'model/(?:faults|limits|money|dates|supports|price-tiers|choice|plain-decimal|currencies|home-money)',
	'files/save-file',
	'i18n/(?:context|price-tier-name|days|day-in-words|formats|languages|lazy-words|messages|page-path|isolated|error-words)',
	'odds/question',
	'reference/(?:products|sheets/index)',
	'components/ui/styled',
	'state/plan/navigation-handoff',
	'state/app/clock',
	'plan/(?:persisted|store|fresh-document|quote-sheet|sheet-in-use|without)'
];

/** What every page about a plan needs; what these files import comes with them. */
const PLANNER = [
	'state/(?:workspace|plan/planner)',
	'components/(?:ui/(?:lazy|fields/Stepper)|layout/PersistenceNotice)',
	'components/plan/(?:PlanFrame|sections/ShareSection)',
	'analysis/(?:ledger-rows|named-days)',
	'plan/funding-fields',
	'odds/(?:client|quantile|in-hundred|of-hundred|highest)'
];

const inLib = (/** @type {string[]} */ parts) => new RegExp(`src/lib/(?:${parts.join('|')})`);

/** The groups for the bundler: a module goes to the first by priority, with what it imports. */
export function chunkGroups() {
	return [
		{ name: 'framework', test: new RegExp(`node_modules/(?:${FRAMEWORK.join('|')})/`), priority: 4 },
		{ name: 'base', test: inLib(BASE), priority: 3 },
		// Tables are in a file of their own for the page on method, which has no code and links the styles of this file.
		{ name: 'tables', test: inLib(['components/ui/(?:ClassMark|FigureTable|Disclosure)']), priority: 3 },
		{ name: 'planner', test: inLib(PLANNER), priority: 2 },
		{ name: 'plan', test: inLib(['components/plan/PlannerPage']), priority: 1 }
	];
}
