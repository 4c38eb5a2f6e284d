import { defineConfig } from '@playwright/test';
import { tested } from './address.ts';
import { ensureBrowser } from './browser.ts';
import { FACES, fontconfigOf, type Face } from './faces.ts';

/** The site under test: built with this base path and served as GitHub Pages would serve it. */
const base = tested.origin + tested.base;

/** Debian's Chromium refuses its sandbox to root; the pages under test are our own. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	// Chromium 150 and later draw the suggestions of the address bar as two pages of their own for each window, which cost as
	// much processor time as the page under test.
	'--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

/** What a browser needs to set every page in one family, whatever fonts the machine has; only Linux can be told. */
const setIn = async (face: Face): Promise<{ launchOptions: object }> => ({
	launchOptions: {
		executablePath: ensureBrowser(),
		args,
		...(process.platform === 'linux'
			? { env: { ...process.env, FONTCONFIG_FILE: await fontconfigOf(face) } }
			: {}),
	},
});

/** The face of most tests; those tagged @faces, which ask what fits, are run in every face. */
const usual: Face = 'liberation';
const others =
	process.platform === 'linux' ? (Object.keys(FACES) as Face[]).filter((face) => face !== usual) : [];

export default defineConfig({
	testDir: '../e2e',
	// A *.test.ts is a unit test, which Vitest runs.
	testMatch: '**/*.spec.ts',
	// Other engines: engines.config.ts.
	testIgnore: '**/engines/**',
	outputDir: '../test-results',
	snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
	// A flaky test is a wrong test.
	retries: 0,
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	timeout: 180_000,
	// Shared machines are slow at times; what is right but late is still right.
	expect: { timeout: 20_000 },
	reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['dot'], ['json']] : [['list']],
	use: {
		baseURL: base,
		// A new window costs more than most tests. The one before is cleared instead: address, storage, routes, clock, media, size.
		reuseContext: true,
	},
	projects: [
		{ name: usual, use: await setIn(usual) },
		...(await Promise.all(
			others.map(async (face) => ({ name: face, grep: /@faces/, use: await setIn(face) })),
		)),
	],
	webServer: {
		command: `node e2e/server.ts .cache/site ${tested.base} ${tested.port}`,
		cwd: '..',
		url: base,
		reuseExistingServer: false,
	},
});
