import type { Chart } from 'chart.js';
import type { BalanceDrawing } from './drawing';
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

/** A stretch of days as tall as the chart. */
function fillDays({ ctx, chartArea, scales }: Chart, first: number, last: number): void {
	const { x } = scales;
	if (!x) return;
	const [from, to] = [x.getPixelForValue(first - 0.5), x.getPixelForValue(last + 0.5)];
	const [left, right] = [Math.max(chartArea.left, Math.min(from, to)), Math.min(chartArea.right, Math.max(from, to))];
	ctx.fillRect(left, chartArea.top, right - left, chartArea.height);
}

/** The balance at one hospital's lowest and highest prices, as a band behind the line. */
function drawBand({ ctx, scales }: Chart, band: NonNullable<BalanceDrawing['band']>, palette: Palette): void {
	const { x, y } = scales;
	if (!x || !y) return;
	ctx.fillStyle = palette.line;
	ctx.globalAlpha = 0.16;
	ctx.beginPath();
	const corners = [
		...band.flatMap(
			({ day, most }) =>
				[
					[day - 0.5, most],
					[day + 0.5, most]
				] as const
		),
		...band.toReversed().flatMap(
			({ day, least }) =>
				[
					[day + 0.5, least],
					[day - 0.5, least]
				] as const
		)
	];
	for (const [day, amount] of corners) ctx.lineTo(x.getPixelForValue(day), y.getPixelForValue(amount / 100));
	ctx.fill();
	ctx.globalAlpha = 1;
}

/** From each question of the hospital to the day its money arrives: how long a wire is on its way. */
function drawJourneys(
	{ ctx, scales }: Chart,
	{ journeys, points, askedBelow }: BalanceDrawing,
	palette: Palette
): void {
	const { x, y } = scales;
	if (!x || !y) return;
	const closing = new Map(points.map((point) => [point.day, point.closing]));
	ctx.strokeStyle = palette.line;
	ctx.fillStyle = palette.surface;
	ctx.lineWidth = 1.5;
	const lastDay = points.at(-1)?.day ?? 0;
	for (const { from, to } of journeys) {
		const left = closing.get(from) ?? askedBelow;
		const start = [x.getPixelForValue(from), y.getPixelForValue(left / 100)] as const;
		// Money that arrives after the stay leaves the chart at the height at which it was asked for.
		const end = [
			x.getPixelForValue(Math.min(to, lastDay + 0.5)),
			y.getPixelForValue((closing.get(to) ?? left) / 100)
		] as const;
		ctx.setLineDash([2, 4]);
		ctx.beginPath();
		ctx.moveTo(...start);
		ctx.lineTo(...end);
		ctx.stroke();
		ctx.setLineDash([]);
		ctx.beginPath();
		ctx.arc(...start, 3.5, 0, 2 * Math.PI);
		ctx.fill();
		ctx.stroke();
	}
}

/** Behind the line: closed banks, days in arrears, the band of prices, money on its way, and the hospital's line. */
export function drawUnderlay(chart: Chart, drawing: BalanceDrawing, palette: Palette): void {
	const { points, askedBelow, closedDays, band } = drawing;
	const { ctx, chartArea, scales } = chart;
	const { y } = scales;
	if (!y) return;
	ctx.save();
	ctx.fillStyle = slanted(palette.signal, palette.surface, 9);
	ctx.globalAlpha = 0.55;
	for (const { first, last } of shortRuns(points)) fillDays(chart, first, last);
	ctx.fillStyle = palette.soft;
	ctx.globalAlpha = 0.14;
	for (const day of closedDays) fillDays(chart, day, day);
	ctx.globalAlpha = 1;
	if (band) drawBand(chart, band, palette);
	drawJourneys(chart, drawing, palette);
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
