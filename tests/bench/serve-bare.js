// Serves the bare pages as the planner's own server would: `node serve-bare.js`, with PORT in the environment.
import { createAppServer } from '../../src/start/server.js';

// A computed address keeps the generated bundle out of type checking.
const { handler } = await import(new URL('../../.cache/bench/bare/handler.js', import.meta.url).href);

createAppServer(handler).listen(Number(process.env.PORT), '127.0.0.1');
