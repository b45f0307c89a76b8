import { days } from './counts';

export const stay = {
	stay: {
		heading: 'The planned stay',
		intro: 'Most CAR-T admissions plan for two to four weeks in hospital.',
		label: 'Days in hospital, as planned',
		slider: 'Days in hospital, as planned, on a scale',
		fewer: 'One day fewer',
		more: 'One day more',
		twoWeeks: '2 weeks',
		threeWeeks: '3 weeks',
		fourWeeks: '4 weeks',
		value: days,
		notInRange: (least: number, most: number, kept: number) =>
			`Type a whole number from ${least} to ${most}. The answer still shows ${days(kept)}.`,
		summary: (lead: number, home: number) => `Admission ${days(lead)} before the infusion; home ${days(home)} after it.`
	},
	careLevels: {
		heading: 'If CRS needs more care',
		intro:
			'Cytokine release syndrome (CRS) is the fever reaction that often follows CAR-T. Most people have a mild course. Pick the most care you want to plan for.',
		legend: 'The most care to plan for',
		added: (money: string) => `${money} more`,
		asPlanned: 'as planned',
		longer: (count: number) => `${days(count)} longer`,
		levels: {
			'very-little': { name: 'Very little', words: 'No added treatment' },
			fever: { name: 'Fever', words: 'Fluids, tests, close watching' },
			medicine: { name: 'Needs medicine', words: 'Tocilizumab, some oxygen' },
			'intensive-care': { name: 'Intensive care', words: 'Blood-pressure support, steroids' },
			'life-support': { name: 'Life support', words: 'A ventilator, repeat treatment' }
		},
		grade: (grade: string) =>
			`This much care is usually seen with grade ${grade} CRS. Only the medical team grades CRS, and no page can say which course one person will have.`,
		own: 'Your own course, from the strip below.',
		timing: 'When fever usually begins',
		timings: {
			'car-t': { name: 'CAR-T', words: 'after the patient’s own cells' },
			bispecific: {
				name: 'Bispecific antibody',
				words: 'first doses; day 0 is the first dose. Prices here stay those of CAR-T.'
			},
			allogeneic: { name: 'Donor CAR-T', words: 'cells from a donor (allogeneic); sometimes earlier' }
		},
		timingWords: 'A starting point for the first day of fever, not a forecast.',
		dayNote: 'Day 0 is the infusion.'
	},
	details: {
		heading: 'Product, hospital and weight',
		intro: 'Leave what you do not know. The answer uses what is shown.',
		product: 'CAR-T product',
		hospital: 'Kind of hospital',
		weight: 'Weight of the patient, kg',
		weightHelp: 'Some medicines are dosed by weight.',
		weightNotInRange: (least: number, most: number, kept: string) =>
			`Type a weight from ${least} to ${most} kg, with one decimal at the most. The answer still shows ${kept} kg.`
	}
};
