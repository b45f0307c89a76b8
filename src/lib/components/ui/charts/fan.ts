import type { Fen } from '$lib/model/money';
import type { ChartParts } from './chart-parts';
import type { FanDrawing } from './drawing';
import { frameOf, isolated } from './frame';
import type { Palette } from './palette';

const LINES = ['half', 'most', 'nearly'] as const;

/** What 50, 80 and 95 of 100 stays are below, each line with strokes of its own, and the plan's line over them. */
export function fanChart(drawing: FanDrawing, palette: Palette): ChartParts {
	const { points, words, dayName, money } = drawing;
	const frame = frameOf(drawing, palette, false);
	const dashes = { half: [], most: [8, 4], nearly: [2, 4] };
	const lines = LINES.map((line) => ({
		label: words[line],
		data: points.map((point) => ({ x: point.day, y: point[line] / 100 })),
		borderColor: palette.soft,
		borderDash: dashes[line],
		borderWidth: 1.75,
		pointRadius: 0,
		pointHoverRadius: 4
	}));
	const own = points.flatMap(({ day, own: amount }) => (amount === null ? [] : [{ x: day, y: amount / 100 }]));
	return {
		type: 'line',
		data: {
			datasets: [
				...lines,
				{ label: words.own, data: own, borderColor: palette.line, borderWidth: 3, pointRadius: 0, pointHoverRadius: 5 }
			]
		},
		options: {
			...frame,
			plugins: {
				...frame.plugins,
				tooltip: {
					...frame.plugins?.tooltip,
					callbacks: {
						title: ([item]) => dayName(points[item?.dataIndex ?? 0]?.day ?? 0),
						label: ({ dataset, raw }) => {
							const amount = Math.round((raw as { y: number }).y * 100) as Fen;
							return `${dataset.label ?? ''}: ${isolated(money(amount))}`;
						}
					}
				}
			}
		}
	};
}
