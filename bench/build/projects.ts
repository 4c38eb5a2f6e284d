import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProject, linkPackages } from '../../.config/project-copy.ts';
import { multiplyContent } from './multiply.ts';

/** Makes an empty folder for a project. */
function emptied(folder: string): string {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	return folder;
}

/**
 * A commit of this project with the packages of its own lockfile.
 * @throws if there is no such commit, or its packages cannot be installed
 */
export function commitProject(root: string, commit: string, folder: string): string {
	emptied(folder);
	const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 2 ** 30 });
	execFileSync('tar', ['-x'], { cwd: folder, input: archive });
	execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
	return folder;
}

/** This project as it stands, uncommitted changes too, with so many times the sources, claims and events. */
export function grownProject(root: string, times: number, folder: string): string {
	emptied(folder);
	copyProject(root, folder);
	multiplyContent(join(folder, 'src/content'), times);
	// What is multiplied was never published: it is recorded as if today were its first day.
	rmSync(join(folder, 'src/content.lock'));
	execFileSync('node', ['.config/lock.ts'], { cwd: folder, stdio: 'ignore' });
	return folder;
}

/** The least that Astro, MDX and Pagefind do for so many pages of a paragraph each. */
export function bareProject(root: string, pages: number, folder: string): string {
	emptied(folder);
	linkPackages(root, folder);
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	write('package.json', '{ "type": "module", "scripts": { "build": "astro build" } }');
	write(
		'astro.config.mjs',
		`import mdx from '@astrojs/mdx';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
const search = { name: 'search', hooks: { 'astro:build:done': async ({ dir }) => {
	const { index } = await createIndex({});
	await index.addDirectory({ path: fileURLToPath(dir) });
	await index.writeFiles({ outputPath: fileURLToPath(dir) + 'pagefind' });
	await close();
} } };
export default { integrations: [mdx(), search] };
`,
	);
	write(
		'src/content.config.ts',
		`import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { notes: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'src/notes' }) }) };
`,
	);
	write(
		'src/pages/[id].astro',
		`---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
	(await getCollection('notes')).map((note) => ({ params: { id: note.id }, props: { note } }));
const { Content } = await render(Astro.props.note);
---
<html lang="en"><head><title>{Astro.params.id}</title></head><body><Content /></body></html>
`,
	);
	for (let page = 0; page < pages; page += 1)
		write(
			`src/notes/note-${page}.mdx`,
			`# Note ${page}\n\nA paragraph with the **number** ${page} and a [link](/).\n`,
		);
	return folder;
}
