/** A tile of straight lines that repeats without a seam. */
function tile(size: number, paint: (context: CanvasRenderingContext2D) => void): HTMLCanvasElement {
	// Twice as many dots as units, so that lines stay sharp on a dense screen.
	const canvas = document.createElement('canvas');
	canvas.width = size * 2;
	canvas.height = size * 2;
	const context = canvas.getContext('2d');
	if (context) {
		context.scale(2, 2);
		paint(context);
	}
	return canvas;
}

function patternOf(canvas: HTMLCanvasElement): CanvasPattern | null {
	const pattern = document.createElement('canvas').getContext('2d')?.createPattern(canvas, 'repeat') ?? null;
	pattern?.setTransform(new DOMMatrix([0.5, 0, 0, 0.5, 0, 0]));
	return pattern;
}

/** Slanted lines of one colour over another, as the strip draws a signal. */
export function slanted(colour: string, ground: string, size = 7): CanvasPattern | string {
	const painted = tile(size, (context) => {
		context.fillStyle = ground;
		context.fillRect(0, 0, size, size);
		context.strokeStyle = colour;
		context.lineWidth = size / 4;
		for (const shift of [-size, 0, size]) {
			context.beginPath();
			context.moveTo(shift - 1, size + 1);
			context.lineTo(shift + size + 1, -1);
			context.stroke();
		}
	});
	return patternOf(painted) ?? colour;
}

/** Upright lines of one colour over another, as the strip draws the allowance. */
export function upright(colour: string, ground: string, size = 6): CanvasPattern | string {
	const painted = tile(size, (context) => {
		context.fillStyle = ground;
		context.fillRect(0, 0, size, size);
		context.fillStyle = colour;
		context.fillRect(0, 0, size / 4, size);
	});
	return patternOf(painted) ?? colour;
}
