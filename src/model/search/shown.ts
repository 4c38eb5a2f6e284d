import type { SearchRecord } from './records.ts';

/**
 * What is shown of a record, in a file of its own beside the index: everything that a result prints, and nothing that is
 * there for the index only. Names are short, as each file is a request of its own.
 */
export interface Shown {
	/** Path from the site's root. */
	path: string;
	title: string;
	kind: string;
	page?: string;
	status?: string;
	date?: string;
	place?: string;
	sources?: number;
	/** Prose, from which the excerpt is taken. */
	text: string;
	/** Path of the record that says the same, which is shown with this one. */
	same?: string;
}

/** What is shown of a record. */
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
