import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Where systems keep a browser that Playwright can drive. */
const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests, if there is one: the one that CHROMIUM_PATH names, Playwright's own, or an installed
 * Chromium or Chrome, in this order.
 */
export function findBrowser(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Correct it or unset it.`);
	}
	return [chromium.executablePath(), ...INSTALLED].find((path) => existsSync(path));
}

/**
 * Finds a browser or installs one: by Playwright's download, or, where that fails and we are root on Debian, from
 * Debian's packages.
 * @throws with one sentence that says what to do, if neither works
 */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	const run = (command: string, args: string[]): boolean =>
		spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
	run('npx', ['playwright', 'install', 'chromium']);
	if (!findBrowser() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		if (run('apt-get', ['update', '-q']))
			run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
	}
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error(
		'No browser was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
	);
}
