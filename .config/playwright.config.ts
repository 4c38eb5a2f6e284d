import { defineConfig } from '@playwright/test';
import { tested } from './address.ts';
import { ensureBrowser } from './browser.ts';

/** The site under test: built with this base path and served as GitHub Pages would serve it. */
const base = tested.origin + tested.base;

export default defineConfig({
	testDir: '../e2e',
	// A *.test.ts is a unit test, which Vitest runs.
	testMatch: '**/*.spec.ts',
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
		launchOptions: {
			executablePath: ensureBrowser(),
			// Debian's Chromium refuses its sandbox to root; the pages under test are our own.
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
			],
		},
	},
	webServer: {
		command: `node e2e/server.ts .cache/site ${tested.base} ${tested.port}`,
		cwd: '..',
		url: base,
		reuseExistingServer: false,
	},
});
