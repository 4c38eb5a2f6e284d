import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests of the model and of the score of the search: plain values in and out, so no Astro plugin is needed. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['src/**/*.test.ts', '.config/**/*.test.ts', 'e2e/search/*.test.ts'],
	},
});
