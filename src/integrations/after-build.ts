import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';

/** What a step after the build knows. */
interface Built {
	config: AstroConfig;
	/** The project's root. */
	root: string;
	/** The folder of the built site, with a slash at its end. */
	folder: string;
	/** How many pages were written. */
	pages: number;
	logger: AstroIntegrationLogger;
}

/**
 * A step of the build that runs once the pages are written. If it fails the build fails, and no site is left behind: one
 * without its search index or its pictures must not be published by mistake.
 */
export function afterBuild(name: string, work: (built: Built) => void | Promise<void>): AstroIntegration {
	let config: AstroConfig;
	return {
		name,
		hooks: {
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const folder = fileURLToPath(dir);
				try {
					await work({ config, root: fileURLToPath(config.root), folder, pages: pages.length, logger });
				} catch (error) {
					rmSync(folder, { recursive: true, force: true });
					throw error;
				}
			},
		},
	};
}
