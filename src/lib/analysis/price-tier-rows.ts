import { priceTierName } from '$lib/i18n/price-tier-name';
import { type PriceTier, PRICE_TIERS } from '$lib/model/price-tiers';
import { figureLine, type FigureLine, type FigureQuestion, type FigureSection } from './figure-line';

type TierQuestion = Pick<FigureQuestion, 'columns' | 'sheet' | 'i18n' | 'words'>;

/** Parts of a total, in the order in which they are added up; the sums last. */
const PARTS = ['ahead', 'routine', 'allowance', 'signal', 'inHospital', 'all'] as const;
type Part = (typeof PARTS)[number];

/** What the rows by level are about: three kinds of hospital, or the three price levels of one. */
export function priceTierRowsName({ sheet, words }: TierQuestion): string {
	return sheet.levelNames ? words.table.levels.kinds : words.table.levels.prices;
}

function part({ columns, i18n }: TierQuestion, level: PriceTier, of: Part, name: string, isStrong = false): FigureLine {
	const amount = ({ answer }: TierQuestion['columns'][number]) => answer.levels[level].estimate.totals[of];
	const id = `${level}-${of}`;
	return figureLine(columns, { id, name, isStrong }, (column) => i18n.formats.exact(amount(column)), amount);
}

/** The whole of each column at every price level of the sheet, whichever the column itself is priced at. */
export function totalsByTier(question: TierQuestion): readonly FigureLine[] {
	const { sheet, i18n } = question;
	return PRICE_TIERS.map((level) => part(question, level, 'all', priceTierName(sheet, level, i18n)));
}

/** The same totals taken apart by class, a section for each level. */
export function classesByTier(question: TierQuestion): readonly FigureSection[] {
	const { sheet, i18n, words } = question;
	return PRICE_TIERS.map((level) => ({
		id: level,
		name: priceTierName(sheet, level, i18n),
		lines: PARTS.map((of) => part(question, level, of, words.table.rows[of], of === 'inHospital' || of === 'all'))
	}));
}
