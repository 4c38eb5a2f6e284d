import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installed } from '../../.config/packages.ts';
import type { Prose } from './prose.ts';

/** The versions that are measured. */
const PACKAGES = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' };

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	trailingSlash: 'always',
	integrations: [
		starlight({
			title: 'The same texts',
			sidebar: ['background', 'actors', 'tensions'].map((directory) => ({
				label: directory,
				items: [{ autogenerate: { directory } }],
			})),
		}),
	],
});
`;

const COLLECTION = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Bundles and styles that depend on the texts in no way are built anew each time: what is old could be measured. */
const BUILT = ['src', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/**
 * Builds a site of the same texts with Starlight as it comes.
 * @returns the folder of the built site, to be served at `/`
 * @throws if the packages cannot be installed or the site cannot be built
 */
export function buildStarlight(pages: readonly Prose[]): string {
	const root = installed('paint-starlight', PACKAGES);
	const run = (command: string, ...args: string[]): void => {
		execFileSync(command, args, {
			cwd: root,
			env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
			stdio: ['ignore', 'ignore', 'inherit'],
		});
	};
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	for (const folder of BUILT) rmSync(join(root, folder), { recursive: true, force: true });
	write('astro.config.mjs', CONFIG);
	write('src/content.config.ts', COLLECTION);
	for (const { path, title, description, body } of pages) {
		const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`;
		write(`src/content/docs/${path === '' ? 'index' : path.replace(/\/$/, '')}.md`, `${head}\n${body}\n`);
	}
	run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
	return join(root, 'dist');
}
