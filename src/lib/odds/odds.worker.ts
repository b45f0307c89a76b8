import type { OddsRequest, OddsResponse } from './messages';
import { type Pace, workOut } from './work';

/** Long enough to get on, short enough to hear of a newer question at once. */
const STRETCH_MS = 12;

/** A newer question came: nobody waits for this one any more. */
class Stale extends Error {}

let newest = 0;

function respond(response: OddsResponse): void {
	postMessage(response);
}

function paceOf(id: number): Pace {
	return {
		async run(steps, onProgress) {
			let since = performance.now();
			for (;;) {
				const step = steps.next();
				if (step.done) return step.value;
				if (performance.now() - since < STRETCH_MS) continue;
				onProgress?.(step.value);
				await new Promise((resolve) => setTimeout(resolve, 0));
				if (id !== newest) throw new Stale();
				since = performance.now();
			}
		}
	};
}

addEventListener('message', ({ data }: MessageEvent<OddsRequest>) => {
	newest = data.id;
	workOut(data, paceOf(data.id), (response) => {
		if (response.id === newest) respond(response);
	}).catch((error: unknown) => {
		if (!(error instanceof Stale)) throw error;
	});
});
