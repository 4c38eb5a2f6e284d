import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginSite, discardSite, placeSite, siteOf, unfitFolder } from '../build/site-folder.ts';
import { stop } from '../stop.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** When the program ends before the site is in its place, removes what was written of it and says what is there instead. */
function discardAtEnd(partial: string, isPlaced: () => boolean): void {
	process.on('exit', () => {
		if (isPlaced()) return;
		discardSite(partial);
		const site = siteOf(partial);
		const left = existsSync(site)
			? `${relative(process.cwd(), site)} is that of an earlier build`
			: 'there is none';
		process.stderr.write(`No site was written; ${left}.\n`);
	});
	for (const signal of SIGNALS) process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/**
 * Lets a build write beside the folder of the site, and puts what it wrote into place when every step is done. A build
 * that fails or is stopped leaves the earlier site as it was, and nothing else (decision 0044).
 * @param steps the integrations that make the site, in their order: none of them knows of it
 */
export function wholeSite(steps: readonly AstroIntegration[]): AstroIntegration[] {
	let placed = false;
	return [
		{
			name: 'site-beside',
			hooks: {
				'astro:config:setup': ({ command, config, updateConfig }) => {
					if (command !== 'build') return;
					const folder = fileURLToPath(config.outDir);
					const unfit = unfitFolder(folder, fileURLToPath(config.root));
					if (unfit) stop(`✗ ${unfit}`, 2);
					const partial = beginSite(folder, process.pid);
					discardAtEnd(partial, () => placed);
					updateConfig({ outDir: pathToFileURL(`${partial}/`) });
				},
			},
		},
		...steps,
		{
			name: 'site-in-place',
			hooks: {
				'astro:build:done': ({ dir }) => {
					placeSite(resolve(fileURLToPath(dir)), process.pid);
					placed = true;
				},
			},
		},
	];
}
