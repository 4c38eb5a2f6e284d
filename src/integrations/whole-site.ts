import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { beginSite, discardSite, placeSite, siteOf, unfitFolder } from '../build/site-folder.ts';
import { inputsOf, isUnchanged, recordSite } from '../build/unchanged-site.ts';
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

/** Ends the program well before anything is built. */
function leaveUnchanged(site: string): never {
	const name = relative(process.cwd(), site);
	console.log(`${name} stands as it is: nothing has changed since it was built. --force builds it anyway.`);
	process.exit(0);
}

/** What a build is told besides the files of the project: all settings that a variable of the environment may change. */
const settingsOf = ({ site, base, cacheDir, integrations, vite }: AstroConfig): unknown => [
	...[site, base, cacheDir.pathname, vite.define],
	integrations.map(({ name }) => name),
];

/**
 * Lets a build write beside the folder of the site, and puts what it wrote into place when every step is done. A build
 * that fails or is stopped leaves the earlier site as it was, and nothing else (decision 0044). Where nothing has changed
 * since, the earlier site stands and nothing is built, unless `--force` is given (decision 0092).
 * @param steps the integrations that make the site, in their order: none of them knows of it
 */
export function wholeSite(steps: readonly AstroIntegration[]): AstroIntegration[] {
	let placed = false;
	let [root, inputs] = ['', ''];
	return [
		{
			name: 'site-beside',
			hooks: {
				'astro:config:setup': ({ command, config, updateConfig }) => {
					if (command !== 'build') return;
					const folder = fileURLToPath(config.outDir);
					root = fileURLToPath(config.root);
					const unfit = unfitFolder(folder, root);
					if (unfit) stop(`✗ ${unfit}`, 2);
					const partial = beginSite(folder, process.pid);
					const site = siteOf(partial);
					inputs = inputsOf(root, site, settingsOf(config));
					if (!process.argv.includes('--force') && isUnchanged(root, site, inputs)) leaveUnchanged(site);
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
					const partial = resolve(fileURLToPath(dir));
					placeSite(partial, process.pid);
					placed = true;
					recordSite(root, siteOf(partial), inputs);
				},
			},
		},
	];
}
