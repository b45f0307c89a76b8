import type { Fen } from '$lib/model/money';
import type { ChartParts } from './chart-parts';
import type { ChargesDrawing } from './drawing';
import { frameOf, isolated } from './frame';
import type { Palette } from './palette';
import { slanted, upright } from './patterns';

const CLASSES = ['routine', 'allowance', 'signal'] as const;

/** The charges of each day, one class upon the other; each class has a pattern beside its colour. */
export function chargesChart(drawing: ChargesDrawing, palette: Palette): ChartParts {
	const { points, words, dayName, money } = drawing;
	const frame = frameOf(drawing, palette, true);
	const fills = {
		routine: palette.routine,
		allowance: upright(palette.surface, palette.allowance),
		signal: slanted(palette.surface, palette.signal)
	};
	return {
		type: 'bar',
		data: {
			datasets: CLASSES.map((kind) => ({
				label: words[kind],
				data: points.map((point) => ({ x: point.day, y: point[kind] / 100 })),
				backgroundColor: fills[kind],
				borderColor: palette.surface,
				borderWidth: 0.5,
				borderSkipped: false,
				barPercentage: 0.92,
				categoryPercentage: 1
			}))
		},
		options: {
			...frame,
			plugins: {
				...frame.plugins,
				tooltip: {
					...frame.plugins?.tooltip,
					filter: ({ raw }) => (raw as { y: number }).y > 0,
					callbacks: {
						title: ([item]) => dayName(points[item?.dataIndex ?? 0]?.day ?? 0),
						label: ({ dataset, dataIndex, datasetIndex }) => {
							const kind = CLASSES[datasetIndex];
							const amount = kind ? points[dataIndex]?.[kind] : undefined;
							return amount === undefined ? '' : `${dataset.label ?? ''}: ${isolated(money(amount))}`;
						},
						footer: ([item]) => {
							const point = points[item?.dataIndex ?? 0];
							if (!point) return '';
							return `${words.total}: ${isolated(money((point.routine + point.allowance + point.signal) as Fen))}`;
						}
					}
				}
			}
		}
	};
}
