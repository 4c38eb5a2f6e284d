import { globSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { afterBuild } from './after-build.ts';
import { refuseUnnamed } from './shipped.ts';

/** What the bundler leaves of a module of Node in a script for browsers, and what a script has that reads the subject's files. */
const FILES = /process\.cwd\(|__vite-browser-external/;

/**
 * Fails a build of which a script would read files: it would break in every browser, and carry what reads them. So does
 * the code of a package in a script, if it is not among what may be sent to readers.
 */
export function browserScripts(): AstroIntegration {
	const modules = new Set<string>();
	const { name, hooks } = afterBuild('browser-scripts', ({ folder }) => {
		const found = globSync('_astro/*.js', { cwd: folder }).filter((path) =>
			FILES.test(readFileSync(folder + path, 'utf8')),
		);
		if (found.length > 0)
			throw new Error(
				`Scripts of pages import what reads files (src/subject.ts, src/site.ts or a module of Node): ${found.join(', ')}. Import src/href.ts, or pass the value in.`,
			);
		refuseUnnamed(modules);
	});
	return {
		name,
		hooks: {
			...hooks,
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({
					vite: {
						plugins: [
							{
								name: 'browser-scripts',
								applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
								generateBundle: (
									_options: unknown,
									bundle: Record<string, { fileName: string; moduleIds?: string[] }>,
								) => {
									for (const { moduleIds = [] } of Object.values(bundle))
										for (const id of moduleIds) modules.add(id);
								},
							},
						],
					},
				}),
		},
	};
}
