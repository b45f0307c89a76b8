import type { Chart } from 'chart.js';
import type { ChartParts } from './chart';
import type { BalanceDrawing } from './drawing';
import { frameOf, isolated } from './frame';
import type { Palette } from './palette';
import { slanted } from './patterns';

/** Neighbouring days in arrears as runs, first and last day included. */
export function shortRuns(points: BalanceDrawing['points']): { first: number; last: number }[] {
	const runs: { first: number; last: number }[] = [];
	for (const { day, isShort } of points) {
		const run = runs.at(-1);
		if (!isShort) continue;
		if (run?.last === day - 1) run.last = day;
		else runs.push({ first: day, last: day });
	}
	return runs;
}

/** Behind the line: days in arrears as a patterned stretch, and the line below which the hospital asks. */
export function drawGround(chart: Chart, { points, askedBelow }: BalanceDrawing, palette: Palette): void {
	const { ctx, chartArea, scales } = chart;
	const { x, y } = scales;
	if (!x || !y) return;
	ctx.save();
	ctx.fillStyle = slanted(palette.signal, palette.surface, 9);
	ctx.globalAlpha = 0.55;
	for (const { first, last } of shortRuns(points)) {
		const [from, to] = [x.getPixelForValue(first - 0.5), x.getPixelForValue(last + 0.5)];
		ctx.fillRect(Math.min(from, to), chartArea.top, Math.abs(to - from), chartArea.height);
	}
	ctx.globalAlpha = 1;
	const asked = y.getPixelForValue(askedBelow / 100);
	ctx.strokeStyle = palette.soft;
	ctx.lineWidth = 1.5;
	ctx.setLineDash([6, 5]);
	ctx.beginPath();
	ctx.moveTo(chartArea.left, asked);
	ctx.lineTo(chartArea.right, asked);
	ctx.stroke();
	ctx.restore();
}

/** Above the days in arrears: what they are. A name that would touch the one before is left out. */
export function nameArrears(chart: Chart, { points, words }: BalanceDrawing, palette: Palette): void {
	const { ctx, chartArea, scales } = chart;
	const { x } = scales;
	if (!x) return;
	ctx.save();
	ctx.font = `600 ${palette.font.size}px ${palette.font.family}`;
	ctx.fillStyle = palette.ink;
	ctx.textAlign = 'left';
	const { width } = ctx.measureText(words.short);
	const taken: number[] = [];
	for (const { first, last } of shortRuns(points)) {
		const from = Math.min(x.getPixelForValue(first - 0.5), x.getPixelForValue(last + 0.5));
		const place = Math.max(chartArea.left, Math.min(from, chartArea.right - width));
		if (taken.some((other) => Math.abs(other - place) < width + palette.font.size)) continue;
		ctx.fillText(words.short, place, chartArea.top - palette.font.size * 0.5);
		taken.push(place);
	}
	ctx.restore();
}

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
