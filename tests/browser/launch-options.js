/**
 * How every test starts the browser: one place, so that component and end-to-end tests see the same one.
 * `CHROMIUM_PATH` is set by `npm test` after it has found or installed a browser.
 *
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunchOptions() {
	const executablePath = process.env.CHROMIUM_PATH;
	return {
		...(executablePath ? { executablePath } : {}),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			// Without these the browser calls its maker at every start; tests must not need the network.
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}
