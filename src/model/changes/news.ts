import type { Change, Claim, Dossier } from '../dossier.ts';
import { headline } from '../headline.ts';
import { routes } from '../url.ts';
import { beginning } from './days.ts';
import { historyOf } from './history.ts';
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

/** What stood and what replaced it, or what was added, a line each. */
const wordings = ({ before, after }: Pick<Change, 'before' | 'after'>): string =>
	before === undefined ? `Added: ${after}` : `Was: ${before}\nNow: ${after}`;

/** Every correction, the newest first. */
export const correctionNews = ({ corrections }: Dossier): News[] =>
	corrections
		.map(({ id, date, title, path, before, after, why }): News => ({
			path: `${routes.pages.corrections}#${id}`,
			title: `Corrected: ${headline(title ?? path)}`,
			text: `${wordings({ before, after })}\nWhat showed it: ${why}`,
			published: date,
			updated: date,
			kind: 'correction',
		}))
		.sort(newestFirst);

/** So many entries a feed of changes has: readers ask for it anew every hour. A day that fits in part is told whole. */
const ENOUGH = 100;

/** The newest entries, to the end of a day. @param news the newest first */
const wholeDays = (news: readonly News[]): News[] =>
	news.filter(({ updated }) => updated >= (news[ENOUGH - 1]?.updated ?? ''));

/** What a claim said before its newest change, if it said it otherwise on that day. */
function wordsBefore(claim: Claim, dossier: Dossier, day: string): string {
	return historyOf(claim, dossier)
		.filter(({ date }) => date === day)
		.map((step) => {
			if (step.kind === 'published') return '';
			const told = step.kind === 'changed' ? step.change : step.correction;
			return `\n${wordings(told)}\n${told.why}`;
		})
		.join('');
}

/**
 * Every reading page, and every claim that is new or says something else since the record began, with the day since
 * which it says what it says; the newest first.
 */
export function changeNews(dossier: Dossier): News[] {
	const { published } = dossier.edition;
	const began = beginning(dossier.edition);
	const pages = [
		...readingRefs(dossier).map((page) => ({ ...page, text: () => page.summary, kind: 'page' as const })),
		...dossier.claims.map((claim) => ({
			path: claim.path,
			title: headline(claim.text),
			text: (day: string) => `${claim.text}${wordsBefore(claim, dossier, day)}`,
			kind: 'claim' as const,
		})),
	];
	const news = pages.flatMap(({ path, title, text, kind }): News[] => {
		const recorded = published.get(addressOf(path));
		if (!recorded || (kind === 'claim' && recorded.since === began)) return [];
		const { first, since } = recorded;
		return [{ path, title, text: text(since), kind, published: first, updated: since }];
	});
	return wholeDays(news.sort(newestFirst));
}
