/**
 * The one module that knows chart.js: loaded when a chart comes near the view, never with the page. It registers what
 * is drawn here and nothing else.
 */
import {
	BarController,
	BarElement,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	type Plugin,
	PointElement,
	Tooltip
} from 'chart.js';
import { balanceChart } from './balance';
import { drawUnderlay, nameArrears } from './balance-underlay';
import { chargesChart } from './charges';
import type { Drawing } from './drawing';
import { fanChart } from './fan';
import type { ChartParts } from './chart-parts';
import { type Palette, paletteOf } from './palette';
import { watchLooks, watchPrint } from './watch';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** The size of a chart on A4, in pixels of the page. */
const ON_PAPER = { width: 640, height: 240 } as const;

function partsOf(drawing: Drawing, palette: Palette): ChartParts {
	switch (drawing.kind) {
		case 'balance':
			return balanceChart(drawing, palette);
		case 'charges':
			return chargesChart(drawing, palette);
		case 'fan':
			return fanChart(drawing, palette);
	}
}

/** A chart on its canvas. It reads the colours of the page anew whenever they may have changed. */
export class DrawnChart {
	readonly #canvas: HTMLCanvasElement;
	#drawing: Drawing;
	#palette: Palette;
	#chart: Chart<'line' | 'bar', { x: number; y: number }[]>;
	#isOnPaper = false;
	readonly #unwatch: readonly (() => void)[];

	constructor(canvas: HTMLCanvasElement, drawing: Drawing) {
		this.#canvas = canvas;
		this.#drawing = drawing;
		this.#palette = paletteOf(canvas, false);
		const parts = partsOf(drawing, this.#palette);
		// What appears stands still; only what changes moves.
		const options = { ...parts.options, animation: false as const };
		this.#chart = new Chart(canvas, { ...parts, options, plugins: [this.#underlay()] });
		this.#unwatch = [watchPrint((isPrinting) => this.#print(isPrinting)), watchLooks(() => this.#draw('none'))];
	}

	/** Shows other figures in place of the present ones. */
	show(drawing: Drawing): void {
		if (drawing === this.#drawing) return;
		this.#drawing = drawing;
		this.#draw();
	}

	destroy(): void {
		for (const end of this.#unwatch) end();
		this.#chart.destroy();
	}

	/** Draws with the colours, letters and direction that the page has now. */
	#draw(mode?: 'none'): void {
		this.#palette = paletteOf(this.#canvas, this.#isOnPaper);
		const { data, options } = partsOf(this.#drawing, this.#palette);
		// Points keep their places, so that a change moves them instead of drawing all anew.
		data.datasets.forEach((dataset, index) => {
			const shown = this.#chart.data.datasets[index];
			if (shown) Object.assign(shown, dataset);
		});
		this.#chart.options = options ?? {};
		this.#chart.update(mode);
	}

	/** Black on white and as wide as a sheet while the page is printed. */
	#print(isOnPaper: boolean): void {
		if (isOnPaper === this.#isOnPaper) return;
		this.#isOnPaper = isOnPaper;
		this.#draw('none');
		if (isOnPaper) this.#chart.resize(ON_PAPER.width, ON_PAPER.height);
		else this.#chart.resize();
	}

	/** What is drawn around the figures of a balance; it always takes the present ones. */
	#underlay(): Plugin<'line' | 'bar'> {
		const around = (draw: typeof drawUnderlay) => (chart: Chart) => {
			if (this.#drawing.kind === 'balance') draw(chart, this.#drawing, this.#palette);
		};
		return { id: 'ground', beforeDatasetsDraw: around(drawUnderlay), afterDraw: around(nameArrears) };
	}
}
