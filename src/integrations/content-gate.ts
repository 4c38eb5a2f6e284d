import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetContent, isError, readContent } from '../build/content.ts';
import { FOLDERS } from '../folders.ts';
import { problemReport } from '../file/problem.ts';
import { stop } from '../stop.ts';

/** Files that are saved together, such as by a change of branch, are read together: milliseconds without another. */
const TOGETHER = 50;

/**
 * Reads and checks the content.
 * @param publish whether it is to be published, so that its lock has to fit; while somebody writes it need not
 * @returns what is wrong with it as text, and how many errors and warnings there are
 */
function check(root: string, publish: boolean): { report: string; errors: number; warnings: number } {
	const story = readContent(root);
	const problems = publish ? [...story.problems, ...story.unrecorded] : story.problems;
	const errors = problems.filter(isError).length;
	return { report: problemReport(problems), errors, warnings: problems.length - errors };
}

const print = (report: string): void => void (report && process.stderr.write(`${report}\n`));

/**
 * Checks all content before anything is built. A build with errors stops here, with every problem of every file
 * printed. In development the problems are printed and the server goes on; each edit is read and checked, and the page
 * in the browser is loaded anew: with an error in the content it shows the report instead, until that is mended.
 */
export function contentGate(): AstroIntegration {
	let root = '';
	return {
		name: 'content-gate',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command !== 'build' && command !== 'dev') return;
				root = fileURLToPath(config.root);
				const { report, errors, warnings } = check(root, command === 'build');
				if (errors > 0 && command === 'build') stop(report, 1);
				print(report);
				if (errors === 0) logger.info(`content checked, ${warnings} warnings`);
				else logger.warn(`${errors} errors in the content; a build would stop`);
			},
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				const content = join(root, FOLDERS.content, '/');
				let timer: NodeJS.Timeout | undefined;
				/** Reads the content anew; then no module may keep what it took from it, and the page comes last. */
				async function reload(): Promise<void> {
					forgetContent(root);
					const { report, errors, warnings } = check(root, false);
					print(report);
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
