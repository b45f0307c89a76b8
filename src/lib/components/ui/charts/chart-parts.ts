import type { ChartConfiguration } from 'chart.js';

/** What chart.js is given to draw: points by day and amount. */
export type ChartParts = ChartConfiguration<'line' | 'bar', { x: number; y: number }[]>;
