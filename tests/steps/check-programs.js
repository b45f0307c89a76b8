// The type check of programs with packages of their own, the bench and the data: installs these first.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/start/command.js';
import { ensureInstalled } from '../../src/start/dependencies.js';
import { Failure, orExplain } from '../../src/start/failure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiler = join('node_modules', 'typescript', 'bin', 'tsc');

await orExplain(async () => {
	for (const folder of ['tests/bench', '.config/data']) {
		await ensureInstalled(join(root, folder));
		const code = await run(process.execPath, [compiler, '--noEmit', '-p', folder], { cwd: root });
		if (code !== 0) throw new Failure(`The type check of ${folder} failed.`);
	}
});
