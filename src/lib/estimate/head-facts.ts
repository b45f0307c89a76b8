import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { isHospitalsOwn } from '$lib/estimate/issue';
import { dayInWords } from '$lib/i18n/day-in-words';
import type { BilingualSide } from '$lib/i18n/bilingual';
import { isolated } from '$lib/i18n/isolated';
import type { PlanDocument } from '$lib/model/document.schema';
import type { EstimateValidity } from '$lib/estimate/validity';
import { priceTierName } from '$lib/i18n/price-tier-name';

type Speaking = Omit<BilingualSide, 'days'>;

/** Something that the document says of itself, in one language at a time. */
export interface HeadFact {
	readonly id: string;
	readonly name: (side: Speaking) => string;
	readonly value: (side: Speaking) => string;
}

export interface HeadQuestion {
	readonly document: PlanDocument;
	readonly validity: EstimateValidity;
	readonly sheet: PriceSheet;
}

/** Who hands the estimate out, for whom, when, until when, and on which prices. */
export function headFacts({ document, validity, sheet }: HeadQuestion): readonly HeadFact[] {
	const { issuer, revision } = validity;
	const caseCode = revision ? revision.caseCode : document.estimate.caseCode;
	/** Prices of a hospital's own sheet are that hospital's, whatever somebody typed. */
	const hospital = ({ formats, estimate }: Speaking): string =>
		isHospitalsOwn(document, sheet)
			? isolated(formats.name(sheet.hospital.name))
			: (issuer.hospital ?? estimate.head.unknown);
	/** The day in words, then the time of the clock there, with its zone. */
	const moment = (side: Speaking): string => {
		const [date = '', time = ''] = validity.made.split('T');
		const zone = time.slice(8) === 'Z' ? '+00:00' : time.slice(8);
		return side.estimate.head.moment(dayInWords(date, side.formats), time.slice(0, 5), side.estimate.head.zone(zone));
	};
	const given = (['campus', 'department'] as const).flatMap((part): HeadFact[] => {
		const value = issuer[part];
		return value === undefined ? [] : [{ id: part, name: ({ estimate }) => estimate.head[part], value: () => value }];
	});
	return [
		{ id: 'hospital', name: ({ estimate }) => estimate.head.hospital, value: hospital },
		...given,
		{
			id: 'issuer',
			name: ({ estimate }) => estimate.head.issuer,
			value: ({ estimate }) => issuer.person ?? estimate.head.unknown
		},
		{
			id: 'contact',
			name: ({ estimate }) => estimate.head.contact,
			value: ({ estimate }) => issuer.contact ?? estimate.head.unknown
		},
		{
			id: 'case',
			name: ({ estimate }) => estimate.head.caseCode,
			value: ({ estimate }) => caseCode ?? estimate.head.caseUnknown
		},
		{ id: 'made', name: ({ estimate }) => (revision ? estimate.head.at : estimate.head.made), value: moment },
		{
			id: 'valid',
			name: ({ estimate }) => estimate.head.validUntil,
			value: (side) => dayInWords(validity.validUntil, side.formats)
		},
		{
			id: 'sheet',
			name: ({ estimate }) => estimate.head.sheet,
			value: ({ estimate: { head }, formats }) =>
				head.sheetLine(
					head.sheetVersion(isolated(formats.name(sheet.hospital.name)), sheet.version),
					head.sheetDates(sheet.validFrom, sheet.validTo)
				)
		},
		{
			id: 'level',
			name: ({ estimate }) => estimate.head.level,
			value: (side) => priceTierName(sheet, document.level, side)
		}
	];
}
