import type { BalancePoint } from '$lib/analysis/ledger-rows';
import type { Fen } from '$lib/model/money';

/** One day of charges as it is drawn. */
export interface ChargePoint {
	readonly day: number;
	readonly routine: Fen;
	readonly allowance: Fen;
	readonly signal: Fen;
}

/** What every chart needs to speak: it knows neither a language nor a way of writing money. */
interface Spoken {
	readonly dayName: (day: number) => string;
	/** For the scale, whose unit the caption names. */
	readonly plain: (amount: Fen) => string;
	readonly money: (amount: Fen) => string;
	/** The days that the axis names. */
	readonly namedDays: readonly number[];
}

export interface BalanceDrawing extends Spoken {
	readonly kind: 'balance';
	readonly points: readonly BalancePoint[];
	/** Below this balance the hospital asks: its floor, less the guarantee that counts toward it. */
	readonly askedBelow: Fen;
	/** Days of the stay on which banks of one side or the other are closed. */
	readonly closedDays: readonly number[];
	/** From the day on which a top-up is asked for to the day on which it arrives. */
	readonly journeys: readonly { readonly from: number; readonly to: number }[];
	/** The balance at the hospital's lowest and highest prices, day by day; `null` between kinds of hospital. */
	readonly band: readonly { readonly day: number; readonly least: Fen; readonly most: Fen }[] | null;
	readonly words: {
		readonly closing: string;
		readonly credits: string;
		readonly short: string;
	};
}

export interface ChargesDrawing extends Spoken {
	readonly kind: 'charges';
	readonly points: readonly ChargePoint[];
	readonly words: {
		readonly routine: string;
		readonly allowance: string;
		readonly signal: string;
		readonly total: string;
	};
}

/** Charges up to the end of one day, over all courses, and of the plan itself. */
export interface FanPoint {
	readonly day: number;
	/** What 50, 80 and 95 of 100 stays are below. */
	readonly half: Fen;
	readonly most: Fen;
	readonly nearly: Fen;
	/** Absent after the plan's own stay. */
	readonly own: Fen | null;
}

export interface FanDrawing extends Spoken {
	readonly kind: 'fan';
	readonly points: readonly FanPoint[];
	readonly words: { readonly half: string; readonly most: string; readonly nearly: string; readonly own: string };
}

/** What a chart shows, as plain data: the same rows that its table has. */
export type Drawing = BalanceDrawing | ChargesDrawing | FanDrawing;
