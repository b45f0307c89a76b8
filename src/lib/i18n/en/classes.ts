export const classes = {
	classes: {
		routine: { name: 'Routine', short: 'Routine', words: 'Expected in nearly every stay.' },
		allowance: {
			name: 'In the CRS allowance',
			short: 'Allowance',
			words: 'Mild or moderate CRS care that quotes usually make room for.'
		},
		signal: {
			name: 'Signals a complex course',
			short: 'Signal',
			words:
				'Not part of a usual stay. It is not bad news by itself: it tells you the course is more complex than planned, and what to ask.'
		},
		ahead: {
			name: 'Before admission',
			short: 'Before',
			words: 'Paid ahead. It never draws on the deposit.'
		},
		included: {
			name: 'Already in the package',
			short: 'Included',
			words: 'Covered by the package price.'
		}
	},
	evidence: {
		A: { name: 'Published', words: 'A published paper or an official figure.' },
		B: { name: 'Reported', words: 'A news page or a vendor’s page.' },
		C: { name: 'Assumption', words: 'Our own assumption. Replace it with the hospital’s price.' },
		heading: 'How strong each price is'
	},
	charts: {
		dayHead: 'Day',
		day: (day: number) => `day ${day < 0 ? `−${-day}` : day}`,
		axisDay: (day: number) => (day === 0 ? 'infusion' : `day ${day < 0 ? `−${-day}` : day}`),
		inCny: (name: string) => `${name}, CNY`,
		everyDay: 'Every day in figures'
	}
};
