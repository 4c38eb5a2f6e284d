import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemReport } from '../model/problem.ts';
import { checkContent } from './content-check.ts';

let warnings = 0;

/** How many warnings the content gave when this build began; errors end a build. */
export const contentWarnings = (): number => warnings;

/**
 * Checks all content before anything is built. A build with errors stops here, with every problem of every file
 * printed, and leaves no site behind: not even the one of an earlier build. In development the problems are printed
 * and the server goes on, so that an editor can mend them while looking.
 */
export function contentGate(): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				if (command === 'build') rmSync(config.outDir, { recursive: true, force: true });
				const problems = checkContent(fileURLToPath(config.root));
				if (problems.length > 0) process.stderr.write(`${problemReport(problems)}\n`);
				const errors = problems.filter(({ severity }) => severity === 'error').length;
				warnings = problems.length - errors;
				if (errors === 0) logger.info(`content checked, ${warnings} warnings`);
				else if (command === 'dev') logger.warn(`${errors} errors in the content; a build would stop`);
				else throw new Error(`${errors} errors in the content, listed above. No site was written.`);
			},
		},
	};
}
