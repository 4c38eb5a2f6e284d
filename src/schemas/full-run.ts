import { z } from 'astro/zod';

const countSchema = z.int().min(0);

/** What one engine came to. */
const engineSchema = z.strictObject({
	name: z.string().min(3),
	/** As the program itself says it. */
	version: z.string().min(1),
	/** Tests in it. */
	passed: countSchema,
	failed: countSchema,
});

/** `full-run.json` of a story: the last run of all its tests, as `npm run test:full` writes it. */
export const fullRunSchema = z.strictObject({
	/** The day on which it ended (ISO 8601, UTC). */
	date: z.iso.date(),
	/** Git’s short name of the version that was run, where there was one. */
	version: z
		.string()
		.regex(/^[0-9a-f]{7,40}$/, 'expected a short name of Git')
		.optional(),
	engines: z.array(engineSchema).min(1),
	/** Engines that would have been run, but were not at hand. */
	missing: z.array(z.string().min(3)),
	/** What axe-core looked for: its version, the tags of its rules, and on how many pages. */
	axe: z.strictObject({
		version: z.string().min(1),
		rules: z.array(z.string().min(1)).min(1),
		pages: countSchema,
	}),
	/** Titles of the tests that failed, each with its engine. */
	failures: z.array(z.string().min(1)),
});

/** The last full run of the tests. */
export type FullRun = z.output<typeof fullRunSchema>;
