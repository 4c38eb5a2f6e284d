import type { SearchRecord } from './record.ts';

/**
 * What is shown of a record, in a file of its own beside the index: everything that a result prints, and nothing that is
 * there for the index only. Names are short, as each file is a request of its own.
 */
export type Shown = Pick<
	SearchRecord,
	'path' | 'title' | 'kind' | 'page' | 'status' | 'date' | 'place' | 'sources' | 'text' | 'same'
>;

/** What is shown of a record; its prose, from which the excerpt is taken, without breaks. */
export const shownOf = ({
	path,
	title,
	kind,
	page,
	status,
	date,
	place,
	sources,
	text,
	same,
}: SearchRecord): Shown => ({
	path,
	title,
	kind,
	text: text.replace(/\s+/gu, ' ').trim(),
	...(page ? { page } : {}),
	...(status ? { status } : {}),
	...(date ? { date } : {}),
	...(place ? { place } : {}),
	...(sources ? { sources } : {}),
	...(same ? { same } : {}),
});
