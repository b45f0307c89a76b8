// `npm run lint`: no files and no folders of `src` import each other in a circle, types included. The order of the
// rooms is held by rooms.js beside this file, which also reads the types of components.

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{ name: 'cycle of files', severity: 'error', from: {}, to: { circular: true } },
		{ name: 'cycle of folders', scope: 'folder', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'the engine takes types alone from schemas',
			severity: 'error',
			from: { path: '^src/lib/engine/' },
			to: { path: '\\.schema\\.ts$', dependencyTypesNot: ['type-only', 'type-import'] }
		}
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^\\.svelte-kit' }
	}
};
