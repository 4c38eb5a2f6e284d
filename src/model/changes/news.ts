import type { Dossier } from '../dossier.ts';
import { headline } from '../headline.ts';
import { routes } from '../url.ts';
import { beginning } from './days.ts';
import { addressOf, readingRefs } from './pages.ts';

/** One entry of a feed. */
export interface News {
	/** Where it is told, from the site's root; also what tells it from every other entry. */
	path: string;
	title: string;
	text: string;
	/** The day of the first publication, and that of the newest. */
	published: string;
	updated: string;
	/** What sort of news it is, in one word. */
	kind: 'correction' | 'claim' | 'page';
}

/** The newest first; of one day in the order of their paths. */
const newestFirst = (a: News, b: News): number =>
	a.updated === b.updated ? (a.path < b.path ? -1 : 1) : a.updated > b.updated ? -1 : 1;

/** Every correction, the newest first. */
export const correctionNews = ({ corrections }: Dossier): News[] =>
	corrections
		.map(({ id, date, title, path, before, after, why }): News => ({
			path: `${routes.pages.corrections}#${id}`,
			title: `Corrected: ${headline(title ?? path)}`,
			text: `Was: ${before}\nNow: ${after}\nWhat showed it: ${why}`,
			published: date,
			updated: date,
			kind: 'correction',
		}))
		.sort(newestFirst);

/** So many entries a feed of changes has at most: readers ask for it anew every hour. */
const MOST = 100;

/**
 * Every reading page, and every claim that is new or says something else since the record began, with the day since
 * which it says what it says; the newest first.
 */
export function changeNews(dossier: Dossier): News[] {
	const { published } = dossier.edition;
	const began = beginning(dossier.edition);
	const pages = [
		...readingRefs(dossier).map((page) => ({ ...page, text: page.summary, kind: 'page' as const })),
		...dossier.claims.map(({ path, text }) => ({
			path,
			title: headline(text),
			text,
			kind: 'claim' as const,
		})),
	];
	return pages
		.flatMap(({ path, title, text, kind }): News[] => {
			const recorded = published.get(addressOf(path));
			if (!recorded || (kind === 'claim' && recorded.since === began)) return [];
			return [{ path, title, text, kind, published: recorded.first, updated: recorded.since }];
		})
		.sort(newestFirst)
		.slice(0, MOST);
}
