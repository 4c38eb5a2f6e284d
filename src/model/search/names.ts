import type { Dossier } from '../dossier.ts';
import { fromCyrillic, isCyrillic } from './cyrillic.ts';
import { fold, foldedWords } from './fold.ts';
import { headline } from '../headline.ts';
import { otherNames } from '../other-names.ts';
import type { Kind } from './kinds.ts';
import type { Contents } from './records.ts';
import { slips, slipsAllowed } from './slips.ts';
import { longestSpan } from './spans.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One entry of the list: address, title, section, the folded forms of every name it is known by, and what it is. */
export type NameEntry = [path: string, title: string, section: string, names: string[], summary: string];

/** Which section's entries of the list of names are of which kind. */
export const KIND_OF_SECTION: Readonly<Record<string, Kind>> = {
	Actors: 'Actors',
	Background: 'Background',
	Places: 'Places',
	Glossary: 'Terms',
	Tensions: 'Tensions',
	Pages: 'Pages',
};

/** A query that names more entries than this asks for what ties them, which is in the text. */
const MOST_IN_A_QUESTION = 2;

/** What a query is compared with: the folded forms of a title and of other names, each once, the title first. */
export const foldedNames = (title: string, names: readonly string[]): string[] => [
	...new Set([title, ...names].map(fold).filter(Boolean)),
];

/** What a result says of an entry, at most. */
const SUMMARY = 40;

/**
 * Every name on the site with where it leads: actors, places, terms, chapters and tensions with all spellings in all
 * scripts, and the pages that there is one of. Made from the content alone; the search page looks names up here before it asks the full-text index.
 */
export function nameList(dossier: Dossier, contents: Contents): NameEntry[] {
	const entry = (
		path: string,
		title: string,
		section: string,
		names: readonly string[],
		summary: string,
	): NameEntry => [path, title, section, foldedNames(title, names), headline(summary, SUMMARY)];
	return [
		...dossier.actors.map((actor) =>
			entry(
				actor.path,
				actor.name,
				'Actors',
				[...(actor.short ? [actor.short] : []), ...otherNames(actor)],
				actor.role,
			),
		),
		...dossier.chapters.map(({ path, title, summary }) => entry(path, title, 'Background', [], summary)),
		...dossier.places.map((place) =>
			entry(place.path, place.name, 'Places', otherNames(place), place.summary),
		),
		...dossier.terms.map(({ path, term, variants, names, meaning }) =>
			entry(path, term, 'Glossary', otherNames({ aliases: variants, names }), meaning),
		),
		...dossier.tensions.map(({ path, title, question }) => entry(path, title, 'Tensions', [], question)),
		...dossier.shortForms.map(({ path, title, summary }) => entry(path, title, 'Pages', [], summary)),
		...contents.flatMap(({ name, pages }) =>
			pages.map((page) => entry(page.path, page.name, 'Pages', page.also ?? [], name)),
		),
	];
}

/** Words that say what sort of thing a name belongs to: “Geneva port” names Geneva. */
const SORTS = new Set(
	'port city town village district province region group party army minister president general river mine line'.split(
		' ',
	),
);

/**
 * The entries with a name that matches: exact matches first, then prefixes; if there are none, names with a slip or two.
 * @param query folded
 * @param prefixes whether the query may be the beginning of a name
 */
export function matching(
	list: readonly NameEntry[],
	query: string,
	{ prefixes }: { prefixes: boolean },
): NameEntry[] {
	if (query.length < 2) return [];
	const bearers = list.filter(([, , , names]) => names.includes(query));
	// What is titled so comes before what is also called so: the title is the first of the names.
	const own = bearers.filter(([, , , [title]]) => title === query);
	const exact = [...own, ...bearers.filter((each) => !own.includes(each))];
	const longer =
		!prefixes || query.length < 3
			? []
			: list.filter((each) => !exact.includes(each) && each[3].some((name) => name.startsWith(query)));
	if (exact.length + longer.length > 0) return [...exact, ...longer];
	const allowed = slipsAllowed(query.length);
	if (allowed === 0) return [];
	const near = list.flatMap((entry) => {
		const least = Math.min(...entry[3].map((name) => slips(name, query, allowed)));
		return least <= allowed ? [{ entry, least }] : [];
	});
	return near.sort((a, b) => a.least - b.least).map(({ entry }) => entry);
}

/** The entries that a query names, read as it stands. */
function named(list: readonly NameEntry[], query: string, stops: ReadonlySet<string>): NameEntry[] {
	const whole = matching(list, fold(query), { prefixes: true });
	if (whole.length > 0) return whole;
	const telling = foldedWords(query).filter((word) => !stops.has(word));
	const found = new Set<NameEntry>();
	let count = 0;
	for (let at = 0; at < telling.length;) {
		const span = longestSpan(telling, at, (words) => {
			const entries = matching(list, fold(words.join(' ')), { prefixes: false });
			return entries.length > 0 ? entries : undefined;
		});
		if (!span && !SORTS.has(telling[at]!)) return [];
		for (const entry of span?.found ?? []) found.add(entry);
		count += span?.found.length ?? 0;
		if (count > MOST_IN_A_QUESTION) return [];
		at += span?.length ?? 1;
	}
	return [...found];
}

/**
 * The entries that a query names. The whole query may be a name, or its beginning, or one with a slip or two; or every
 * word of it, but for those that ask or say what sort of thing it is, may belong to a name: “where is new york”. What is
 * typed in Cyrillic and is no name as it stands is read in Latin letters.
 * @param query what was typed; fewer than two letters name nothing
 * @param stops words that only ask or join, folded: those of English, if it is in no other language
 */
export function findNames(list: readonly NameEntry[], query: string, stops = STOP_WORDS): NameEntry[] {
	for (const reading of [query, ...(isCyrillic(query) ? fromCyrillic(query) : [])]) {
		const found = named(list, reading, stops);
		if (found.length > 0) return found;
	}
	return [];
}
