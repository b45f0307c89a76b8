import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';
import rooms from './rooms.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '**/.cache/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				tsconfigRootDir: root,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			// TypeScript resolves names itself; the rule knows neither types nor Svelte's generics.
			'no-undef': 'off',
			'no-console': ['error', { allow: ['error'] }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			eqeqeq: ['error', 'always']
		}
	},
	{
		// Rules that ask for types cost more than all others together: the code that ships is worth it.
		files: ['src/**'],
		languageOptions: { parserOptions: { project: ['.config/tsconfig.lint.json', 'src/service-worker/tsconfig.json'] } }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// Every address comes from `pagePath`, which resolves it: the rule sees no further than its own file.
		files: ['src/lib/components/**/*.svelte', 'src/lib/state/app/moved-parts.ts'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: ['src/**'],
		plugins: { rooms },
		rules: { 'rooms/import-order': 'error' }
	},
	{
		// The engine is pure: no framework, no page, no clock, no network, no chance, no locale.
		files: ['src/lib/engine/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['$app/*', '$lib/*', 'svelte', 'svelte/*', 'chart.js', 'node:*', 'zod', 'zod/*'],
							message: 'The engine is pure.'
						}
					]
				}
			],
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'fetch',
				'Date',
				'performance',
				'setTimeout',
				'localStorage',
				'navigator',
				'crypto',
				'Intl',
				'process'
			],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random' }]
		}
	},
	{
		ignores: ['src/**'],
		...ts.configs.disableTypeChecked
	},
	{
		// Plain programs that a person starts from the command line: they print, and read JSON they wrote.
		files: [
			'src/start/**',
			'tests/run.js',
			'tests/steps/**',
			'tests/bench/**',
			'tests/browser/**',
			'.config/**',
			'svelte.config.js'
		],
		...ts.configs.disableTypeChecked,
		rules: { ...ts.configs.disableTypeChecked.rules, 'no-console': 'off' }
	}
);
