// The build as a step of `npm test`: a process of its own, so that its output can be kept until it ends.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../src/start/build.js';
import { orExplain } from '../../src/start/failure.js';

await orExplain(() => ensureBuilt(fileURLToPath(new URL('../..', import.meta.url))));
