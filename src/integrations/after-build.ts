import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';

/** What a step after the build knows. */
interface Built {
	config: AstroConfig;
	/** The project's root. */
	root: string;
	/** The folder in which the site is built, with a slash at its end. */
	folder: string;
	/** How many pages were written. */
	pages: number;
	logger: AstroIntegrationLogger;
}

/** A step of the build that runs once the pages are written. If it fails, the build fails. */
export function afterBuild(name: string, work: (built: Built) => void | Promise<void>): AstroIntegration {
	let config: AstroConfig;
	return {
		name,
		hooks: {
			'astro:config:done': (done) => {
				config = done.config;
			},
			'astro:build:done': ({ dir, pages, logger }) =>
				work({
					config,
					root: fileURLToPath(config.root),
					folder: fileURLToPath(dir),
					pages: pages.length,
					logger,
				}),
		},
	};
}
