import type { Environment } from 'vitest/runtime';

/** Node, with Svelte's modules compiled as for a browser: on a server nothing that depends on a state follows it. */
export default {
	name: 'state',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => {} })
} satisfies Environment;
