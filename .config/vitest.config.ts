import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests of the model and of the score of the search: plain values in and out, so no Astro plugin is needed. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		// The tests change nothing that another could see: one process runs many files, and loads each module once.
		isolate: false,
		// Shared machines are slow at times; what is right but late is still right.
		testTimeout: 60_000,
		// The story in src/ is their material, whichever another one is being worked on.
		env: { DOSSIER: '' },
		include: ['src/**/*.test.ts', '.config/**/*.test.ts', 'e2e/search/*.test.ts'],
	},
});
