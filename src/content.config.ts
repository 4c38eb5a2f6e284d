import { defineCollection } from 'astro:content';
import { readContent } from './build/content.ts';
import { PROSE_COLLECTIONS } from './model/corpus.ts';

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
					store.set({ id, data: {}, filePath: file, deferredRender: true });
				return Promise.resolve();
			},
		},
	});

export const collections = {
	background: pages('background'),
	actors: pages('actors'),
	tensions: pages('tensions'),
};
