import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Debian's Chromium, and the same without windows, which takes little more than half the processor time for a page. */
const DEBIAN = { whole: '/usr/bin/chromium', shell: '/usr/bin/chromium-headless-shell' };

/** Where systems keep a browser that Playwright can drive; the quicker first. */
const INSTALLED = [
	DEBIAN.shell,
	DEBIAN.whole,
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

const run = (command: string, args: string[]): boolean =>
	spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Installs a package of Debian, if this is Debian and we are root. @returns whether it is there now */
function installed(name: string): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const install = (): boolean => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
	// Lists of packages may be old or missing.
	return install() || (run('apt-get', ['update', '-q']) && install());
}

/**
 * Finds a browser or installs one: by Playwright's download, or, where that fails and we are root on Debian, from
 * Debian's packages.
 * @throws with one sentence that says what to do, if neither works
 */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	run('npx', ['playwright', 'install', 'chromium']);
	if (!findBrowser() && !installed('chromium-headless-shell')) installed('chromium');
	const browser = findBrowser();
	if (browser) return browser;
	throw new Error(
		'No browser was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
	);
}

/** For a run of many tests: where Debian's Chromium would be taken, its quicker form is installed beside it, if that can be done. */
export function ensureQuickBrowser(): string {
	const browser = ensureBrowser();
	return browser === DEBIAN.whole && installed('chromium-headless-shell') ? ensureBrowser() : browser;
}
