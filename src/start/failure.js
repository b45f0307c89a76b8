/** Something a person can put right: its message is one sentence and all they see, without a stack. */
export class Failure extends Error {}

/**
 * Runs a command's main function: an expected failure becomes its sentence and exit code 1, a bug keeps its stack.
 *
 * @param {() => Promise<void>} work
 */
export async function orExplain(work) {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
