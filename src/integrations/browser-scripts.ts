import { globSync, readFileSync } from 'node:fs';
import { afterBuild } from './after-build.ts';

/** What the bundler leaves of a module of Node in a script for browsers, and what a script has that reads the subject's files. */
const FILES = /process\.cwd\(|__vite-browser-external/;

/** Fails a build of which a script would read files: it would break in every browser, and carry what reads them. */
export const browserScripts = (): ReturnType<typeof afterBuild> =>
	afterBuild('browser-scripts', ({ folder }) => {
		const found = globSync('_astro/*.js', { cwd: folder }).filter((name) =>
			FILES.test(readFileSync(folder + name, 'utf8')),
		);
		if (found.length > 0)
			throw new Error(
				`Scripts of pages import what reads files (src/subject.ts, src/site.ts or a module of Node): ${found.join(', ')}. Import src/href.ts, or pass the value in.`,
			);
	});
