import type { ChartOptions, Scale } from 'chart.js';
import type { Fen } from '$lib/model/money';
import type { Drawing } from './drawing';
import type { Palette } from './palette';

type Options = ChartOptions<'line' | 'bar'>;

/** Letters that the name of a day takes, at the most, and the room after it. */
const EMS_PER_NAME = 5.5;

/** The named days that have room for their names: the infusion always, the others as far as they do not touch. */
export function fittingDays(named: readonly number[], pixelsPerDay: number, fontSize: number): number[] {
	const apart = (EMS_PER_NAME * fontSize) / pixelsPerDay;
	const kept = [0];
	for (const day of named) if (kept.every((other) => Math.abs(other - day) >= apart)) kept.push(day);
	return kept.filter((day) => named.includes(day)).sort((one, other) => one - other);
}

/** A figure that keeps its own direction inside a sentence of the other: what <bdi> does in a page. */
export function isolated(figure: string): string {
	return `\u2066${figure}\u2069`;
}

/** What both charts share: days across, money up, the page's letters, its direction, and no more motion than it allows. */
export function frameOf(drawing: Drawing, palette: Palette, isStacked: boolean): Options {
	const { points, namedDays, dayName, plain } = drawing;
	const [first, last] = [points[0]?.day ?? 0, points.at(-1)?.day ?? 0];
	const font = { family: palette.font.family, size: palette.font.size };
	const nameDays = (scale: Scale): void => {
		const days = fittingDays(namedDays, (scale.chart.width * 0.82) / points.length, font.size);
		scale.ticks = days.map((value) => ({ value }));
	};
	return {
		responsive: true,
		maintainAspectRatio: false,
		animation: palette.isStill ? false : { duration: 150 },
		// The nearest day answers, wherever in its column a finger lands.
		interaction: { mode: 'index', intersect: false, axis: 'x' },
		layout: { padding: { top: palette.font.size * 1.5 } },
		font,
		color: palette.ink,
		scales: {
			x: {
				type: 'linear',
				// Bars would widen the scale by a column at each end: half a day is already there.
				offset: false,
				reverse: palette.isRtl,
				stacked: isStacked,
				min: first - 0.5,
				max: last + 0.5,
				afterBuildTicks: nameDays,
				border: { color: palette.soft },
				grid: {
					offset: false,
					color: ({ tick }) => (tick?.value === 0 ? palette.soft : 'transparent'),
					tickColor: palette.soft
				},
				ticks: {
					autoSkip: false,
					maxRotation: 0,
					color: palette.soft,
					font,
					callback: (value) => dayName(Number(value))
				}
			},
			y: {
				position: palette.isRtl ? 'right' : 'left',
				stacked: isStacked,
				beginAtZero: true,
				border: { display: false },
				grid: { color: ({ tick }) => (tick?.value === 0 ? palette.soft : palette.rule) },
				ticks: {
					maxTicksLimit: 6,
					color: palette.soft,
					font,
					// The scale is in whole CNY, so that its steps are round figures to a reader.
					callback: (value) => isolated(plain(Math.round(Number(value) * 100) as Fen))
				}
			}
		},
		plugins: {
			tooltip: {
				rtl: palette.isRtl,
				textDirection: palette.isRtl ? 'rtl' : 'ltr',
				backgroundColor: palette.ink,
				titleColor: palette.surface,
				bodyColor: palette.surface,
				footerColor: palette.surface,
				titleFont: { ...font, weight: 'bold' },
				bodyFont: font,
				footerFont: { ...font, weight: 'bold' },
				padding: 10,
				displayColors: false
			}
		}
	};
}
