import { defineConfig } from '@playwright/test';
import { findEngines } from './engines.ts';
import usual from './playwright.config.ts';

/**
 * `npm run check:engines`: what readers do, in the engines beside Chromium that are at hand. Playwright runs and counts the
 * tests, which drive the engines themselves: it has its own builds of them, which are not what readers have.
 */
export default defineConfig({
	...usual,
	testDir: '../e2e/engines',
	testIgnore: [],
	// One window for each engine serves all tests of it, one after the other.
	fullyParallel: false,
	workers: 1,
	projects: findEngines()
		.filter(({ program }) => program)
		.map(({ name }) => ({ name })),
});
