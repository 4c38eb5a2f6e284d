import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { readDossier } from '../build/content.ts';
import { partOf, type KeptFile, type KeptList } from '../model/offline/kept.ts';
import { withBase } from '../model/url.ts';
import { subject } from '../subject.ts';
import { afterBuild } from './after-build.ts';

const COMPONENTS = 'src/components/offline';

/**
 * Makes the service worker of one file.
 * @param root the project's root
 * @param offered whether readers can keep a copy; otherwise it is one that takes itself back
 * @returns its JavaScript
 */
export async function workerScript(root: string, offered: boolean): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [join(root, COMPONENTS, offered ? 'worker.ts' : 'no-worker.ts')],
		define: { 'process.env.NODE_ENV': '"production"' },
		bundle: true,
		minify: true,
		write: false,
		legalComments: 'none',
		target: 'es2022',
	});
	return outputFiles[0]!.text;
}

/** What a file weighs on its way to a reader, in bytes. Pagefind compresses its own; pictures and faces are compressed too. */
function weight(path: string): number {
	const file = readFileSync(path);
	return /\.(html|css|js|json|svg|txt|webmanifest)$/.test(path) ? gzipSync(file).length : file.length;
}

/** The files that a reader can keep, of a built site. */
function keptFiles(folder: string, base: string): KeptFile[] {
	return globSync('**/*.*', { cwd: folder })
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.flatMap((path) => {
			const part = partOf(path);
			const address = withBase(base, `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
			return part ? [{ address, part, bytes: weight(join(folder, path)) }] : [];
		});
}

/** Writes the service worker and the list of what it can keep, once all pages and the search index are there. */
export const offlineWorker = (): AstroIntegration =>
	afterBuild('offline-worker', async ({ root, config, folder }) => {
		writeFileSync(join(folder, 'worker.js'), await workerScript(root, subject.offline));
		const { edition } = readDossier(root);
		const list: KeptList = {
			version: edition.version,
			files: subject.offline ? keptFiles(folder, config.base) : [],
		};
		writeFileSync(join(folder, 'offline/files.json'), JSON.stringify(list));
	});
