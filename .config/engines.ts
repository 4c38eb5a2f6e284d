import { existsSync, globSync } from 'node:fs';

/** A browser engine beside Chromium in which `npm run test:full` opens and uses the site. */
export interface Engine {
	name: 'Firefox' | 'WebKitGTK';
	/** What has to be installed, for whoever reads that it is missing. */
	wanted: string;
	/** The browser that is driven; nothing where it is missing. */
	program: string | undefined;
	/** The driver in between, where the browser needs one. */
	driver?: string | undefined;
}

const first = (...paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

/** The engines, whether they are at hand or not. FIREFOX_PATH names a Firefox in another place. */
export function findEngines(): Engine[] {
	const named = process.env['FIREFOX_PATH'];
	if (named && !existsSync(named))
		throw new Error(`FIREFOX_PATH names ${named}, which does not exist. Correct it or unset it.`);
	const driver = first('/usr/bin/WebKitWebDriver');
	return [
		{
			name: 'Firefox',
			wanted: 'Firefox (Debian: firefox-esr)',
			program:
				named ??
				first('/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'),
		},
		{
			name: 'WebKitGTK',
			wanted: 'WebKitGTK with its driver, and a display for it (Debian: webkit2gtk-driver, xvfb)',
			program:
				driver && first('/usr/bin/Xvfb')
					? globSync('/usr/lib/*/webkit{2gtk-4.1,gtk-6.0}/MiniBrowser').sort().at(-1)
					: undefined,
			driver,
		},
	];
}
