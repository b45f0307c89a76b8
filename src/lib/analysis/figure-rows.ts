import { priceTierName } from '$lib/i18n/price-tier-name';
import type { Measures } from './measures';
import { pickedItems } from '$lib/engine';
import type { Fen } from '$lib/model/money';
import type { Outlook } from '$lib/engine/outlook';
import { chanceWithin } from '$lib/engine/outlook';
import type { LazyWords } from '$lib/i18n/lazy-words';
import { inHundred, type InHundred } from '$lib/odds/in-hundred';
import { highestCare } from '$lib/odds/highest-care';
import type { ComparedScenario } from './measures';
import { figureLine, type FigureLine, type FigureQuestion, type FigureSection } from './figure-line';
import { priceTierRowsName, totalsByTier } from './price-tier-rows';

type Words = LazyWords<'compare'>;

type FiguresOf<T> = {
	[Name in keyof Measures]: Name extends keyof Words['table']['rows']
		? Measures[Name] extends T
			? Name
			: never
		: never;
}[keyof Measures];

type MoneyFigure = FiguresOf<Fen>;
type CountFigure = Exclude<FiguresOf<number>, MoneyFigure>;

/** Every figure of the comparison, section by section. */
export function figureSections(question: FigureQuestion): readonly FigureSection[] {
	const { columns, sheet, i18n, words, days, odds, funds, isLate } = question;
	const { formats } = i18n;
	const { rows, sections } = words.table;
	const line = (
		id: string,
		name: string,
		of: (column: ComparedScenario) => string | readonly string[],
		keyOf?: (column: ComparedScenario) => unknown
	): FigureLine => figureLine(columns, { id, name }, of, keyOf);
	const money = (id: MoneyFigure, isStrong = false): FigureLine =>
		figureLine(
			columns,
			{ id, name: rows[id], isStrong },
			({ measures }) => formats.exact(measures[id]),
			({ measures }) => measures[id]
		);
	const count = (id: CountFigure): FigureLine => line(id, rows[id], ({ measures }) => formats.count(measures[id]));
	const product = ({ document }: ComparedScenario): string => {
		const picked = pickedItems(sheet.items, document.plan.choices);
		const item = sheet.items.find(({ choice }, place) => choice === 'product' && picked[place]);
		return item ? formats.name(item.name) : words.table.none;
	};
	const chance =
		(of: (column: ComparedScenario, outlook: Outlook) => InHundred | null) => (column: ComparedScenario) => {
			const outlook = odds(column);
			const value = outlook ? of(column, outlook) : null;
			return value === null ? '…' : words.table.of100(value);
		};
	const hasDue = columns.some(({ measures }) => measures.due > 0);
	return [
		{
			id: 'stay',
			name: sections.stay,
			lines: [
				count('plannedDays'),
				count('addedDays'),
				count('stayDays'),
				count('icuDays'),
				line('dischargeDay', rows.dischargeDay, ({ measures }) => days.name(measures.dischargeDay)),
				line('hospital', rows.hospital, ({ level }) => priceTierName(sheet, level, i18n)),
				line('product', rows.product, product)
			]
		},
		{
			id: 'money',
			name: sections.money,
			lines: [
				money('all', true),
				money('ahead'),
				money('inHospital', true),
				money('routine'),
				money('allowance'),
				money('signal'),
				money('quote'),
				money('beyond')
			]
		},
		{ id: 'levels', name: priceTierRowsName(question), lines: totalsByTier(question) },
		{
			id: 'asked',
			name: sections.asked,
			lines: [
				line(
					'topUps',
					rows.topUps,
					({ measures }) =>
						measures.topUps.length === 0
							? words.table.none
							: measures.topUps.map(({ askedOn, amount }) =>
									words.table.topUp(days.name(askedOn), formats.exact(amount))
								),
					({ measures }) => measures.topUps
				),
				money('lowest', true),
				line('lowestDay', rows.lowestDay, ({ measures }) => days.name(measures.lowestDay)),
				count('arrearsDays'),
				money('refund'),
				...(hasDue ? [money('due')] : [])
			]
		},
		{
			id: 'ahead',
			name: sections.ahead,
			lines: [
				money('deposit'),
				money('reach', true),
				money('needed'),
				line('sendBy', rows.sendBy, ({ measures: { topUps } }) => {
					const [first] = topUps;
					if (!first) return words.table.none;
					const date = days.name(first.sendBy);
					return isLate(first.sendBy) ? i18n.messages.sendBy.was(date) : date;
				})
			]
		},
		{
			id: 'odds',
			name: sections.odds,
			lines: [
				line('chance', rows.chance, (column) =>
					column.careLevel === null
						? words.own
						: chance(({ careLevel }, { ladder }) => highestCare(ladder, careLevel))(column)
				),
				line(
					'enough',
					rows.enough,
					chance(({ measures }, { account }) =>
						account ? inHundred(chanceWithin(account.needed, measures.needed)) : null
					)
				),
				...(funds === null
					? []
					: [
							line(
								'funds',
								rows.funds(formats.money(funds)),
								chance((_, { account }) => (account ? inHundred(chanceWithin(account.needed, funds)) : null))
							)
						])
			]
		}
	];
}
