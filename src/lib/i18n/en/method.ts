import type { Hundred } from '$lib/odds/of-hundred';
import { counted } from './counts';

const inHundred = (chance: Hundred): string =>
	chance === 'none'
		? 'none'
		: chance === 'fewer'
			? 'fewer than 1'
			: chance === 'more'
				? 'more than 99'
				: chance === 'all'
					? 'all'
					: String(chance);

/** The page that says how every figure comes about: plain sentences, and the formula beside for those who want it. */
export const method = {
	title: 'How every figure comes about · CAR-T Stay Planner',
	heading: 'How every figure comes about',
	lede: 'This page says where each figure of the planner comes from, how sure it is, and what it leaves out. You need no mathematics to use it. Formulas stand in boxes, for readers who want to check.',
	contents: 'On this page',
	back: 'Back to the planner',
	inHundred,
	range: (low: Hundred, high: Hundred) =>
		inHundred(low) === inHundred(high) ? inHundred(low) : `${inHundred(low)} to ${inHundred(high)}`,
	what: {
		heading: 'What the figures are, and are not',
		points: {
			estimate: { say: 'Every figure is an estimate. It is not a contract, not a bill and not medical advice.' },
			groups: {
				say: 'Chances are about groups. “8 in 100” means: of 100 patients like those who were studied, about 8. Nobody can say who the 8 are. Ask the doctors about the patient.'
			},
			grades: {
				say: 'The planner never grades a reaction. It says which grade a level of care is usually seen with. Only the medical team grades CRS.'
			},
			more: {
				say: 'You could be charged more if complications happen. More services may be recommended that are not here.'
			},
			same: {
				say: 'The same entries and the same version give the same figures, to everyone and every time. Nothing is drawn by lot.'
			},
			next: {
				say: 'What you can do now: ask the hospital for its own quote, and put its prices in the place of ours.'
			}
		}
	},
	stay: {
		heading: 'The stay and its prices',
		days: 'The days',
		dayPoints: {
			zero: {
				say: 'Day 0 is the day of the infusion. Days before it have a minus. The day of admission is charged, the day of going home is not.',
				formula:
					'admission day = −(days before the infusion);  days in hospital = planned days + extra days;  last day = admission day + days in hospital − 1'
			},
			course: {
				say: 'A course is what one patient needs and when: so many days of fever, so many doses, so many days in intensive care. Each piece has a first day and a length.'
			}
		},
		prices: 'The price sheet',
		pricePoints: {
			sheet: {
				say: 'A price sheet is a list of charges. For each it says what one costs, when it is charged, and how often.',
				formula:
					'charge of a day = times × quantity × unit price;  total = sum of all charges of all days, exact to the fen'
			},
			dose: {
				say: 'Some medicines go by weight. Then the cheapest set of whole vials that holds the dose is charged, because an opened vial is paid for.',
				formula: 'dose in mg = the smaller of (largest dose) and (weight in kg × mg per kg)'
			},
			levels: {
				say: 'The built-in sheet has three levels of price. They are three kinds of hospital, not good or bad luck: one stay is paid at one of them. They say nothing about chances.'
			},
			illustrative: {
				say: 'The built-in prices are illustrative. No hospital has confirmed them. No clinician has reviewed our explanations of the charges.'
			}
		},
		lines: (count: number, of: number) => `${count} of ${counted(of, 'line', 'lines')}`,
		sheet: 'Price sheet',
		version: 'Version',
		valid: 'For admissions',
		fromTo: (from: string, to: string) => `from ${from} to ${to}`,
		levelNames: 'Kinds of hospital',
		linesIn: 'Lines in the sheet',
		strength: (name: string) => `Evidence: ${name}`,
		kind: (name: string) => `Class: ${name}`,
		turning: 'Lines that turn into a signal after some times',
		allowance: 'Allowance for CRS inside the quote',
		classes: 'Routine, allowance, signal',
		classPoints: {
			signal: {
				say: 'A signal is about money and questions. It is not a diagnosis. The class says how usual a charge is, not how ill a patient is.'
			}
		},
		quote: 'The quote, and what goes beyond it',
		quotePoints: {
			quote: {
				say: 'Before arrival, a hospital states what a planned stay costs, and often a sum for CRS. We build the likely quote the same way: the planned days with no added care, what is paid ahead, and the allowance.',
				formula: 'likely quote = planned stay + paid ahead + allowance'
			},
			beyond: {
				say: 'What your course costs above that quote is shown as “beyond the quote”. It can also be below: then the quote has money to spare.',
				formula: 'beyond the quote = all charges of the course − likely quote'
			}
		}
	},
	account: {
		heading: 'The hospital account, day by day',
		points: {
			deposit: {
				say: 'You pay a deposit on admission. Each day the charges are drawn from it. What is paid before admission, such as the cell product, never touches it.',
				formula: 'left today = left yesterday + money that arrived today − charges of today'
			},
			asks: {
				say: 'When too little is left, the hospital asks for a top-up. It counts a guarantee letter, and money it asked for that is still on its way. It does not count what you only plan to send. It asks for nothing on the last day.',
				formula: 'expected = left + guarantee + asked for and not yet arrived;  it asks where expected < floor'
			},
			fillTo: {
				say: 'Hospitals use one of two rules. In the first, it asks for enough to be back at a level, in round sums.',
				formula: 'top-up = step × ⌈(target − expected) ÷ step⌉, at least one step'
			},
			standard: {
				say: 'In the second, it asks for a fixed sum each time, and for any debt on top.',
				formula: 'top-up = fixed sum + step × ⌈(the larger of 0 and −expected) ÷ step⌉'
			},
			arrears: {
				say: 'A day is in arrears when the account cannot pay for it. A guarantee letter helps here, but it pays for nothing.',
				formula: 'in arrears where left + guarantee < 0'
			},
			needed: {
				say: '“Needed” is the cash you must be able to lay out. It can be more than the charges, because top-ups are round sums and what is left comes back only after discharge.',
				formula:
					'paid in = deposit + planned transfers + top-ups;  needed = paid in + still to pay;  paid in = charges + comes back − still to pay'
			}
		},
		planning: 'Values we plan with until the hospital states its own',
		planningWords: 'No hospital has stated these. Change them as soon as yours has.',
		deposit: 'Deposit',
		floor: 'It asks when less than this is left',
		target: 'It asks for enough to be back at',
		step: 'In steps of',
		arrival: 'From sending to arrival',
		workingDays: (count: number) => counted(count, 'working day', 'working days'),
		dates: 'Dates and holidays',
		datePoints: {
			working: {
				say: 'A working day is one on which banks of both sides work: no weekend and no bank holiday in China or where you pay from. Weekend days that China works in exchange for a holiday are not counted on.',
				formula:
					'money sent on day d arrives on the n-th working day after d;  “send by” = the latest working day from which it still arrives in time'
			},
			expected: {
				say: 'China announces its holidays year by year. For a year that is not announced, the planner counts the closures that law and custom fix, and calls them expected. The real list usually has a day or two more.'
			},
			undated: { say: 'Without a day of admission, every day counts as a working day.' }
		},
		currency: 'Your own currency',
		currencyPoints: {
			up: {
				say: 'The hospital is owed CNY. In your currency we show what to have ready. So every rounding goes up: too little would not be enough. The buffer is for a rate that moves.',
				formula:
					'at home = ⌈CNY × rate × (1 + buffer ÷ 100)⌉;  fee = ⌈at home × fee % ÷ 100⌉ + fixed fee;  to have ready = at home + fee'
			},
			rate: {
				say: 'The rate comes from a table of one day, and its date stands beside it. It is a middle rate, which no bank gives. Type your bank’s rate where you have it.'
			}
		}
	},
	odds: {
		heading: 'How likely: the chances',
		points: {
			model: {
				say: 'A course model describes a group of patients. It has ten rows: each grade of CRS from 0 to 4, without and with severe nerve side effects. Each row says how many patients are in it, and how many days or doses they need.',
				formula: 'Σ P(row) = 1;  in each row and for each kind of care, Σ P(value) = 1, in exact decimals'
			},
			course: {
				say: 'One row and one value for each kind of care make one course. All of them count, more than a million in the larger models: each has its price and its chance.',
				formula: 'P(course) = P(row) × P(onset) × P(fever days) × P(doses) × … × P(extra days)'
			},
			exact: {
				say: 'So the answer is exact for this model: no lots are drawn, there is no sampling error, and everyone sees the same. To be fast, the program adds up parts that do not depend on one another; a slow one in its tests goes through every course of small models, and the two must agree. Exact does not mean certain. It is only as good as the chances and prices that go in.',
				formula: 'amounts to the fen; probabilities within 10⁻¹² of the exact value'
			},
			build: {
				say: 'Each course is laid out on the days by fixed rules. What would reach past the last day in hospital is cut there.',
				formula:
					'with onset day o: fever and infection from o; tocilizumab, steroids and oxygen from o + 1; intensive care from o + 2; nerve side effects from o + 3; oxygen ends where intensive care begins; blood-pressure medicine and ventilator for at most the days in intensive care; dialysis from its second day'
			},
			quantile: {
				say: '“Enough in 80 of 100” is the smallest sum that at least 80 of 100 such stays would not pass. A range for 80 of 100 stays leaves at most 10 below it and at most 10 above.',
				formula: 'Q(q) = the smallest cost c with P(cost ≤ c) ≥ q;  range for 80 of 100 = Q(0.1) to Q(0.9)'
			},
			coverage: {
				say: 'For a sum you have within reach, the planner says how many of 100 such stays would need no more. It also says the other side: how many would need more.',
				formula: 'coverage = P(paid ahead + needed ≤ sum);  needed comes from the account of each course'
			},
			ladder: {
				say: 'On the ladder, each course counts once, at its highest care: life support (ventilator or dialysis), else intensive care, else medicine, else fever, else none.',
				formula: 'the five chances add up to 1'
			},
			ends: {
				say: 'A chance is never shown as 0 or 100. It says “fewer than 1 in 100” or “more than 99 in 100”. In the tables of this page, “none” and “all” describe what a series counted or what a model holds, not what will happen.'
			},
			condition: {
				say: 'Every chance about money holds only if the prices and the chances on the page are right.'
			},
			variants: {
				say: 'Each model has a low and a high form. In the low form, the overall shares stand at the lowest end that was published, all at once; in the high form at the highest. The distance between them shows how much the studies differ. It is not a margin of error, and the truth may lie outside it.'
			}
		},
		independent: 'What is taken as independent, and is not',
		independentPoints: {
			care: {
				say: 'Inside a row, each kind of care is taken by itself: a long fever does not make a longer stay. In reality bad days come together. So very cheap and very expensive stays are probably more common than shown. The grade ties care together only in part.'
			},
			ward: {
				say: 'Prices are taken as fixed. A course does not change them, and the hospital does not choose care by the money left.'
			},
			sent: {
				say: 'Each top-up is taken to be sent on the day it is asked for, and to travel for the working days you entered. Slow banks are not in the chances.'
			},
			person: {
				say: 'Age, illness, tumour burden and the hospital’s experience are not in the models. They matter.'
			},
			elsewhere: {
				say: 'Most series are from outside China. Where Chinese series could be read, they are in the tables.'
			}
		}
	},
	evidence: {
		heading: 'The evidence',
		intro: {
			read: {
				say: 'For each model, the first table sets what was seen beside what the model says. All figures are out of 100 patients who got the infusion.'
			},
			interval: {
				say: '“Seen” is the lowest to the highest of the published series. Where there is one series alone, or where all lie less than 3 in 100 apart, it is the 95% interval of the largest.',
				formula: '95% interval after Wilson: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96'
			},
			held: {
				say: 'A test of this program stops a release when tocilizumab, intensive care, ventilator, any CRS or severe CRS leave what was seen. The other lines may differ, because studies contradict one another. A line that lies outside, by its exact numbers before rounding, says so.'
			},
			small: {
				say: 'A series of fewer than 11 patients is named without its figure: so few say little. Some sources give no number of patients; the counts leave those out. Two series may share patients, so a sum of patients says how much was published, not how many people.'
			}
		},
		bases: {
			source: { name: 'From a source', words: 'read in the source named' },
			derived: { name: 'Derived', words: 'worked out from sources, as the note says' },
			assumption: { name: 'Assumption', words: 'our own choice, because nothing was published' }
		},
		basesHeading: 'Three kinds of number',
		which: 'Which product uses which model',
		product: 'Product',
		model: 'Model',
		why: 'Why',
		measures: {
			crsAny: 'Any CRS',
			crsSevere: 'CRS of grade 3 or more',
			tocilizumab: 'Tocilizumab',
			steroid: 'Steroids',
			icu: 'Intensive care',
			ventilation: 'Ventilator',
			vasopressor: 'Blood-pressure medicine',
			dialysis: 'Dialysis',
			neurotoxicityAny: 'Any nerve side effects',
			neurotoxicitySevere: 'Severe nerve side effects'
		},
		fields: {
			onsetDay: 'Day on which the reaction begins',
			feverDays: 'Days of fever',
			tocilizumab: 'Doses of tocilizumab',
			steroidDays: 'Days of steroids',
			oxygenDays: 'Days of oxygen',
			icuDays: 'Days in intensive care',
			vasopressorDays: 'Days of blood-pressure medicine',
			ventilationDays: 'Days on a ventilator',
			dialysisDays: 'Days of dialysis',
			neurotoxicityDays: 'Days of nerve side effects',
			infectionDays: 'Days of infection treatment',
			extraDays: 'Days beyond the planned stay'
		},
		size: (courses: string) => `${courses} courses, each with its exact probability.`,
		beside: (name: string) => `Seen and modelled, of 100 patients: ${name}`,
		columns: {
			measure: 'Of 100 patients',
			seen: 'Seen',
			series: 'Series and patients',
			model: 'The model',
			forms: 'Low to high form'
		},
		noneSeen: 'nothing published',
		outside: { below: 'Below what was seen', above: 'Above what was seen' },
		seriesOf: (series: number, patients: string) => `${counted(series, 'series', 'series')}, ${patients} patients`,
		seriesUncounted: (series: number) => `${counted(series, 'series', 'series')}, patients not stated`,
		extraDays: (half: number, nine: number) =>
			`Days beyond the planned stay: 50 of 100 patients have at most ${half}, 90 of 100 at most ${nine}.`,
		extraMean: (mean: string, low: string, high: string) => `Mean ${mean} days (low form ${low}, high form ${high}).`,
		doses: (mean: string) => `Among patients who get tocilizumab, the mean is ${mean} doses.`,
		everySeries: 'Every series behind this table',
		oneSeries: (share: Hundred, n: string) => `${inHundred(share)} in 100, of ${n} patients`,
		oneUncounted: (share: Hundred) => `${inHundred(share)} in 100, number of patients not stated`,
		oneSmall: 'fewer than 11 patients, figure not shown',
		source: (number: number) => `source ${number}`,
		byGrade: (name: string) => `By grade: ${name}`,
		byGradeHeading: 'By grade of CRS',
		byGradeWords: 'The first figure is out of all 100 patients. The others are out of 100 patients in that row.',
		gradeColumns: {
			grade: 'Grade of CRS',
			share: 'In this row',
			tocilizumab: 'Tocilizumab',
			steroid: 'Steroids',
			icu: 'Intensive care',
			ventilation: 'Ventilator',
			extraDays: 'Extra days: 50 of 100, 90 of 100 have at most'
		},
		grade: (grade: number, isSevere: boolean) =>
			`${grade === 0 ? 'No CRS' : `Grade ${grade}`}${isSevere ? ', severe nerve side effects' : ''}`,
		atMost: (half: number, nine: number) => `${half}, ${nine}`,
		exact: 'Every number of this model, exact, with what it rests on',
		probabilities: 'How patients are spread over the rows',
		rowsOf: (without: string, withSevere: string) =>
			without === withSevere
				? `Grade ${without}, without and with severe nerve side effects`
				: [
						without && `Grade ${without} without severe nerve side effects`,
						withSevere && `Grade ${withSevere} with severe nerve side effects`
					]
						.filter(Boolean)
						.join('; '),
		chanceOf: (count: string, chance: string) => `${count}: ${chance}`,
		notGiven: 'In the lists that follow, a row that is not named has 0 with probability 1.',
		variantHeading: 'What the low and the high form change',
		sourcesOf: (numbers: string) => `Sources: ${numbers}`,
		staysHeading: 'How much longer stays were',
		staysWords:
			'Two studies say how many days longer a stay was. They are not shares, and no interval is made of them.',
		stayDays: (count: string) => `${count} days`,
		stayBetween: (low: string, high: string) => `95% interval ${low} to ${high}`,
		sourcesHeading: 'Sources',
		sourcesWords:
			'Patients are those that a source reports on, all its series together. One source may serve several models.',
		patients: (n: string) => `${n} patients`,
		noAddress: 'read as an abstract without an address'
	},
	leftOut: {
		heading: 'What is left out',
		models: 'Not in the chances',
		modelsWords: 'These can make a stay longer or more expensive. The chances do not know them.',
		costs: 'Not in the sums'
	},
	versions: {
		heading: 'Versions and dates',
		words: 'Note these when you ask about a figure: with them, anyone gets the same figures again.',
		engine: 'Program',
		sheet: 'Price sheet',
		sheetVersion: (id: string, version: string) => `${id}, version ${version}`,
		valid: 'Prices for admissions',
		models: 'Course models compiled',
		evidence: 'Their evidence compiled',
		transfers: 'Transfer times and limits compiled',
		countries: (count: number) => `${counted(count, 'country', 'countries')} researched`,
		rates: 'Exchange rates of',
		holidays: 'Chinese holidays announced for',
		ratesSource: 'Table of rates',
		chinaSource: 'Holidays in China',
		senderSource: 'Bank holidays elsewhere'
	},
	questions: {
		heading: 'Questions, and who made this',
		charge: 'To question a charge',
		chargeSteps: {
			list: {
				say: 'Ask the ward or the billing desk for the list of charges of each day. In Chinese it is called 一日清单.'
			},
			ask: { say: 'Point at the line and ask: what is this for, how often is it planned, who ordered it?' },
			when: {
				say: 'Ask on the day you see it, and before the final bill is settled. We know of no date by which you must have asked: ask the hospital for its own.'
			},
			desk: {
				say: 'The hospital answers for its charges: the international department, or the billing desk. This page cannot change a bill.'
			}
		},
		figure: 'To question a figure of this page',
		figureSteps: {
			note: { say: 'Note the versions above, and what you had entered.' },
			data: {
				say: 'The price sheet as data and the HTTP interface, at the foot of every page, give every figure again for someone who wants to check.'
			},
			desk: { say: 'Ask the hospital for its own price or number, and use that one instead of ours.' }
		},
		maker: 'Who made it, and who pays',
		makerPoints: {
			hospital: { say: 'This tool is not a hospital and speaks for none. It sells nothing.' },
			money: {
				say: 'It takes no commission. No hospital, maker of medicines, bank or agent pays for what it says, and nobody earns anything when you choose one.'
			},
			open: {
				say: 'Its program is open under the MIT licence: anyone may read, check and change it.'
			},
			kept: { say: 'What you enter in the planner stays on your device.' }
		}
	}
};
