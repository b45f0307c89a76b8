import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// The import order of the rooms of `src`, types included; the map in words is src/README.md. That no files and no
// folders import each other in a circle is checked by cycles.cjs beside this file.

const src = fileURLToPath(new URL('../src', import.meta.url));

/** From the lowest up: a room imports from itself and from rooms below it; one line, rooms that do not know each other. */
const ROOMS = [
	['lib/model'],
	['lib/engine'],
	['lib/reference'],
	['lib/validation', 'lib/input', 'lib/files'],
	['lib/plan'],
	['lib/odds'],
	['lib/i18n'],
	['lib/prices', 'lib/payments'],
	['lib/analysis', 'lib/method'],
	['lib/estimate'],
	['lib/share'],
	['lib/pwa'],
	['lib/server'],
	['lib/server/outlook'],
	['lib/server/api'],
	['lib/state/app'],
	['lib/state/plan'],
	['lib/state/money'],
	['lib/state/compare', 'lib/state/estimate'],
	['lib/state/share'],
	['lib/state'],
	['lib/components/ui'],
	['lib/components/layout'],
	['lib/components/care', 'lib/components/prices', 'lib/components/share', 'lib/components/method'],
	['lib/components/money'],
	['lib/components/plan'],
	['lib/components/compare'],
	['lib/components/estimate'],
	['lib/components/shared'],
	['lib/components'],
	['routes', 'hooks.server.ts', 'params', 'service-worker', 'app.d.ts']
];

/** Folders without rules of their own: style sheets, and plain programs that are started before anything is built. */
const APART = ['lib/styles', 'start'];

/** The room of a file: the longest name of one that its path begins with. */
function roomOf(file) {
	const path = relative(src, file).replaceAll('\\', '/');
	const isIn = (room) => path === room || path.startsWith(`${room}/`);
	const names = ROOMS.flatMap((names, rank) => names.map((name) => ({ name, rank })));
	return {
		path,
		isApart: APART.some(isIn),
		room: names.filter(({ name }) => isIn(name)).sort((one, other) => other.name.length - one.name.length)[0]
	};
}

/** Where an import leads, or `null` where that is no file of ours. */
function targetOf(from, specifier) {
	if (specifier === '$lib' || specifier.startsWith('$lib/')) return resolve(src, specifier.slice(1));
	return specifier.startsWith('.') ? resolve(dirname(from), specifier) : null;
}

/** @type {import('eslint').Rule.RuleModule} */
const importOrder = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const own = roomOf(context.filename);
		if (own.path.startsWith('..') || own.isApart) return {};
		const check = ({ source }) => {
			const file = typeof source?.value === 'string' ? targetOf(context.filename, source.value) : null;
			if (file === null || !file.startsWith(src)) return;
			const target = roomOf(file);
			if (target.isApart) return;
			const message = !own.room
				? `${own.path} is in no room: give it one in .config/rooms.js.`
				: !target.room
					? `${target.path} is in no room: give it one in .config/rooms.js.`
					: target.room.rank > own.room.rank ||
						  (target.room.rank === own.room.rank && target.room.name !== own.room.name)
						? `${own.room.name} does not import from ${target.room.name} (src/README.md).`
						: null;
			if (message !== null) context.report({ node: source, message });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};

export default { rules: { 'import-order': importOrder } };
