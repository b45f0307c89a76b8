import type { ChartParts } from './chart-parts';
import type { BalanceDrawing } from './drawing';
import { frameOf, isolated } from './frame';
import type { Palette } from './palette';

/** The balance at the end of each day as a stepped line, with a dot on each day on which money comes in. */
export function balanceChart(drawing: BalanceDrawing, palette: Palette): ChartParts {
	const { points, words, dayName, money, askedBelow } = drawing;
	const frame = frameOf(drawing, palette, false);
	const creditAt = (index: number): number => points[index]?.credits ?? 0;
	return {
		type: 'line',
		data: {
			datasets: [
				{
					data: points.map(({ day, closing }) => ({ x: day, y: closing / 100 })),
					stepped: 'middle',
					// The first dot is whole, although half of it lies beyond the first day.
					clip: false,
					borderColor: palette.line,
					borderWidth: 2.5,
					borderJoinStyle: 'round',
					pointRadius: points.map(({ credits }) => (credits > 0 ? 5 : 0)),
					pointHoverRadius: 6,
					pointBackgroundColor: palette.line,
					pointBorderColor: palette.surface,
					pointBorderWidth: 2
				}
			]
		},
		options: {
			...frame,
			scales: {
				...frame.scales,
				y: { ...frame.scales?.y, suggestedMin: Math.min(0, askedBelow / 100), suggestedMax: askedBelow / 100 }
			},
			plugins: {
				...frame.plugins,
				tooltip: {
					...frame.plugins?.tooltip,
					callbacks: {
						title: ([item]) => dayName(points[item?.dataIndex ?? 0]?.day ?? 0),
						label: ({ dataIndex }) => {
							const point = points[dataIndex];
							if (!point) return '';
							const closing = `${words.closing}: ${isolated(money(point.closing))}`;
							return creditAt(dataIndex) > 0
								? [`${words.credits}: ${isolated(money(point.credits))}`, closing]
								: closing;
						},
						footer: ([item]) => (points[item?.dataIndex ?? 0]?.isShort ? words.short : '')
					}
				}
			}
		}
	};
}
