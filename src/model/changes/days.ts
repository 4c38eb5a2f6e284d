import type { Change, Claim, Correction, Dossier } from '../dossier.ts';
import { counted } from '../../file/counted.ts';
import { addressOf, readingRefs, type ReadingRef } from './pages.ts';

/** What was published on one day. */
export interface Day {
	date: string;
	corrections: Correction[];
	changes: Change[];
	/** Claims that were published for the first time. */
	claims: Claim[];
	/** Reading pages that were published for the first time. */
	pages: ReadingRef[];
	/** Reading pages that say something else since then. */
	changedPages: ReadingRef[];
	/** Addresses that were redirected. */
	redirects: Dossier['redirects'];
}

/** The day on which the record begins: what was published then is the whole site, and is news to nobody. */
export const beginning = ({ published }: Dossier['edition']): string | undefined =>
	[...published.values()].map(({ first }) => first).sort()[0];

/**
 * What changed, day by day, the newest first. Everything between two days is what lies between two versions of the site.
 * The first day of the record tells no new claims and pages: on it all were new.
 */
export function changeDays(dossier: Dossier): Day[] {
	const { published } = dossier.edition;
	const began = beginning(dossier.edition);
	const firstOf = (path: string): string | undefined => {
		const first = published.get(addressOf(path))?.first;
		return first === began ? undefined : first;
	};
	const changedOn = (path: string): string | undefined => {
		const recorded = published.get(addressOf(path));
		return recorded && recorded.since !== recorded.first ? recorded.since : undefined;
	};
	const pages = readingRefs(dossier);
	const dates = new Set([
		...dossier.corrections.map(({ date }) => date),
		...dossier.changes.map(({ date }) => date),
		...dossier.redirects.map(({ date }) => date),
		...[...dossier.claims, ...pages].flatMap(({ path }) => firstOf(path) ?? []),
		...pages.flatMap(({ path }) => changedOn(path) ?? []),
	]);
	return [...dates]
		.sort()
		.reverse()
		.map((date) => ({
			date,
			corrections: dossier.corrections.filter((each) => each.date === date),
			changes: dossier.changes.filter((each) => each.date === date),
			claims: dossier.claims.filter(({ path }) => firstOf(path) === date),
			pages: pages.filter(({ path }) => firstOf(path) === date),
			changedPages: pages.filter(({ path }) => changedOn(path) === date),
			redirects: dossier.redirects.filter((each) => each.date === date),
		}));
}

/** What a day brought, counted: “3 corrections”, “1 new claim”; nothing that it did not bring. */
export const inWords = (day: Day): string[] =>
	(
		[
			[day.corrections, 'correction'],
			[day.changes, 'claim reworded or completed', 'claims reworded or completed'],
			[day.claims, 'new claim'],
			[day.pages, 'new page'],
			[day.changedPages, 'page that says something else', 'pages that say something else'],
			[day.redirects, 'address that moved', 'addresses that moved'],
		] as const
	).flatMap(([list, one, many]) => (list.length > 0 ? [counted(list.length, one, many)] : []));
