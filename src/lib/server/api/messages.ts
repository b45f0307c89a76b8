import type { Warning } from '$lib/engine';
import type { Fault, FaultCode } from '$lib/model/faults';

const FAULT_MESSAGES: Readonly<Record<FaultCode, string>> = {
	missing: 'This field is required and is not there.',
	'wrong-type': 'This value is of another type than the field takes.',
	'unknown-key': 'There is no field of this name here.',
	'unknown-value': 'This value is none of those the field takes.',
	'out-of-range': 'This number lies outside the limits of the field.',
	'not-whole': 'This number must be whole.',
	'malformed-amount':
		'An amount is a plain decimal string with at most two decimals, such as "1234.50": no sign, comma, space or leading zero.',
	'malformed-decimal': 'This must be a plain decimal string: no sign, exponent, comma, space or leading zero.',
	'not-positive': 'This must be above 0.',
	'too-many-decimals': 'This has more decimals than the field takes.',
	'not-a-date': 'This is not a real calendar day in the form YYYY-MM-DD.',
	'too-long': 'This text is longer than the field takes.',
	empty: 'This must not be empty.',
	'too-many': 'This list is longer than the field takes.',
	'too-deep': 'This document is nested more deeply than any field is.',
	'one-of-two': 'Give either the whole or the id of a built-in one, not both.',
	'unknown-sheet': 'There is no built-in price sheet of this id; GET /api/v1/sheets lists them.',
	'repeated-id': 'Another item above has the same id.',
	'reserved-id': 'The ids "package" and "none" have a meaning of their own; choose another.',
	'low-above-typical': 'The low price is above the typical price.',
	'typical-above-high': 'The typical price is above the high price.',
	'from-after-to': 'The window begins after it ends.',
	'dose-beside-price': 'An item has a price or a dose, not both.',
	'neither-price-nor-dose': 'An item needs a price or a dose.',
	'repeated-vial': 'Another vial above has the same size.',
	'repeated-class': 'This class is already listed.',
	'valid-to-before-from': 'The sheet ends before it begins.',
	'unknown-item': 'The sheet has no item of this id.',
	'unknown-choice-group': 'The sheet has no group of items of this name to choose from.',
	'unknown-choice': 'This group of the sheet has no item of this id.',
	'lead-not-before-baseline': 'The infusion must fall inside the planned stay: fewer lead days than baseline days.',
	'unknown-support': 'This is none of the kinds of support that the model knows.',
	'outside-stay': 'This span leaves the days in hospital.',
	'same-support-overlaps': 'Another span of the same support already covers one of these days.',
	'ventilation-needs-icu': 'Mechanical ventilation needs intensive care on each of its days.',
	'second-vasopressor-needs-first': 'A second vasopressor needs a first one on each of its days.',
	'two-kinds-of-oxygen': 'Another span already gives oxygen or ventilation of another kind on one of these days.',
	'target-below-floor': 'The level to fill up to is below the level at which the hospital asks.',
	'planned-before-admission': 'A planned payment arrives on the day of admission or later.',
	'unknown-currency': 'This is no currency code of ISO 4217.',
	'total-too-large': 'The whole estimate would pass CNY 1,000,000,000,000.00.',
	'chances-not-one': 'These probabilities must sum to exactly 1.',
	'too-many-courses': 'This model unfolds into more courses than are calculated.',
	'too-many-candidates':
		'No deposit is safe enough within CNY 100,000,000.00 and the number of deposits that are tried: ask for larger steps, a larger first deposit or a lower aim.',
	'not-hospital-prices': "A hospital's own estimate rests on the hospital's own price sheet.",
	'after-prices-end': 'It holds no longer than the prices under it.',
	'out-of-order': 'Revisions are numbered from 1, one after the other.',
	'unknown-model': 'There is no built-in course model of this id.',
	'too-much-work':
		'This model takes longer or more memory to work out than the server grants one request: it has too many different onsets, lengths of stay or days in intensive care.'
};

const WARNING_MESSAGES: Readonly<Record<Warning['code'], string>> = {
	'usually-icu': 'This care is usually given in intensive care; some of its days are on the ward.',
	'many-tocilizumab-doses': 'More than four doses of tocilizumab in one course is unusual.',
	'early-discharge': 'Leaving before day 14 after the infusion is early: reactions may still begin.',
	'window-cut': 'Part of the days of this charge lies before admission and is not counted.',
	'sheet-not-valid': 'The price sheet is not valid on a day that this estimate concerns.'
};

/** Faults whose known names come from the request's own sheet; an answer repeats no value that it was sent. */
const KNOWN_BY_SENDER: ReadonlySet<FaultCode> = new Set<FaultCode>(['unknown-choice-group', 'unknown-choice']);

/** Facts that belong to a fault, in one line: limits, days, the names that are known. */
function detailText({ code, detail }: Fault): string {
	if (!detail || KNOWN_BY_SENDER.has(code)) return '';
	const { least, most, days, values, count } = detail;
	if (count !== undefined && most !== undefined) return ` It unfolds into ${count}; at most ${most}.`;
	if (days) return ` Days: ${days.join(', ')}.`;
	if (values) return ` Known: ${values.slice(0, 40).join(', ') || 'none'}.`;
	if (least !== undefined && most !== undefined) return ` From ${least} to ${most}.`;
	if (most !== undefined) return ` At most ${most}.`;
	return least === undefined ? '' : ` At least ${least}.`;
}

/** The sentence of a fault for a developer who reads an answer of the HTTP interface. */
export function faultMessage(fault: Fault): string {
	return FAULT_MESSAGES[fault.code] + detailText(fault);
}

export function warningMessage(code: Warning['code']): string {
	return WARNING_MESSAGES[code];
}
