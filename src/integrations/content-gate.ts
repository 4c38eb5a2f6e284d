import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetContent, isError, readContent } from '../build/content.ts';
import { FOLDERS } from '../folders.ts';
import { problemReport } from '../model/problem.ts';

/** Files that are saved together, such as by a change of branch, are read together: milliseconds without another. */
const TOGETHER = 50;

/** Reads and checks the content, and prints what is wrong with it. @returns how many errors and warnings there are */
function check(root: string): { errors: number; warnings: number } {
	const { problems } = readContent(root);
	if (problems.length > 0) process.stderr.write(`${problemReport(problems)}\n`);
	const errors = problems.filter(isError).length;
	return { errors, warnings: problems.length - errors };
}

/**
 * Checks all content before anything is built. A build with errors stops here, with every problem of every file
 * printed, and leaves no site behind: not even the one of an earlier build. In development the problems are printed and
 * the server goes on; each edit is read and checked, and the page in the browser is loaded anew: with an error in the
 * content it shows the report instead, until that is mended.
 */
export function contentGate(): AstroIntegration {
	let root = '';
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				root = fileURLToPath(config.root);
				if (command === 'build') rmSync(config.outDir, { recursive: true, force: true });
				const { errors, warnings } = check(root);
				if (errors === 0) logger.info(`content checked, ${warnings} warnings`);
				else if (command === 'dev') logger.warn(`${errors} errors in the content; a build would stop`);
				else throw new Error(`${errors} errors in the content, listed above. No site was written.`);
			},
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				const content = join(root, FOLDERS.content, '/');
				let timer: NodeJS.Timeout | undefined;
				/** Reads the content anew; then no module may keep what it took from it, and the page comes last. */
				async function reload(): Promise<void> {
					forgetContent(root);
					const { errors, warnings } = check(root);
					logger.info(`content read again: ${errors} errors, ${warnings} warnings`);
					for (const { moduleGraph, hot, name } of Object.values(server.environments)) {
						moduleGraph.invalidateAll();
						if (name !== 'client') hot.send({ type: 'full-reload' });
					}
					await refreshContent?.({ loaders: ['pages-of-prose'] });
					server.environments.client.hot.send({ type: 'full-reload' });
				}
				server.watcher.add(content);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(content)) return;
					clearTimeout(timer);
					timer = setTimeout(() => {
						reload().catch((error: unknown) => logger.error(String(error)));
					}, TOGETHER);
				});
			},
		},
	};
}
