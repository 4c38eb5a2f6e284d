import { readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { readContent } from './build/content.ts';
import { PROSE_COLLECTIONS } from './model/corpus.ts';

/** The prose of a file as it was written, below its front matter: pages are given as Markdown, too. */
const bodyOf = (file: string): string =>
	readFileSync(file, 'utf8')
		.replace(/^\uFEFF?---\r?\n[^]*?\r?\n---\r?\n/, '')
		.replaceAll('\r\n', '\n');

/**
 * Tells Astro where the prose lies that it is to render. Its fields are read elsewhere, with all other content
 * (`build/content.ts`): to Astro an entry is an id and a file.
 */
const pages = (name: (typeof PROSE_COLLECTIONS)[number]) =>
	defineCollection({
		loader: {
			name: 'pages-of-prose',
			load: ({ store }) => {
				store.clear();
				for (const { id, file } of readContent(process.cwd()).corpus[name])
					store.set({ id, data: {}, filePath: file, deferredRender: true, body: bodyOf(file) });
				return Promise.resolve();
			},
		},
	});

export const collections = {
	background: pages('background'),
	actors: pages('actors'),
	tensions: pages('tensions'),
	short: pages('short'),
};
