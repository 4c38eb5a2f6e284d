import type { Dossier, PageRef } from '../dossier.ts';

/** A reading page with what it is about. */
export type ReadingRef = Pick<PageRef, 'path' | 'title'> & { summary: string };

/** Every reading page: chapters, profiles, tensions, short forms. */
export const readingRefs = ({ chapters, actors, tensions, shortForms }: Dossier): ReadingRef[] => [
	...chapters.map(({ path, title, summary }) => ({ path, title, summary })),
	...actors.map(({ path, name, summary }) => ({ path, title: name, summary })),
	...[...tensions, ...shortForms].map(({ path, title, summary }) => ({ path, title, summary })),
];

/** What the lock calls the page of a path: `claims/some-id`. */
export const addressOf = (path: string): string => path.slice(1, -1);
