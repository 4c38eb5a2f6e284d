import type { Dossier } from './dossier.ts';
import { fold, foldedWords } from './fold.ts';
import { headline } from './headline.ts';
import { slips, slipsAllowed } from './search/slips.ts';
import { STOP_WORDS } from './search/stop-words.ts';

/** One entry of the list: address, title, section, the folded forms of every name it is known by, and what it is. */
export type NameEntry = [path: string, title: string, section: string, names: string[], summary: string];

/** A query that names more entries than this asks for what ties them, which is in the text. */
const MOST_IN_A_QUESTION = 2;

/** What a result says of an entry, at most. */
const SUMMARY = 40;

/**
 * Every name on the site with where it leads: actors, places, terms, chapters and tensions with all spellings in all
 * scripts. Made from the content alone; the search page looks names up here before it asks the full-text index.
 */
export function nameList(dossier: Dossier): NameEntry[] {
	const entry = (
		path: string,
		title: string,
		section: string,
		names: readonly string[],
		summary: string,
	): NameEntry => [
		path,
		title,
		section,
		[...new Set([title, ...names].map(fold).filter(Boolean))],
		headline(summary, SUMMARY),
	];
	const forms = (names: readonly { text: string }[]): string[] => names.map(({ text }) => text);
	return [
		...dossier.actors.map(({ path, name, short, aliases, names, role }) =>
			entry(path, name, 'Actors', [...(short ? [short] : []), ...aliases, ...forms(names)], role),
		),
		...dossier.chapters.map(({ path, title, subject, summary }) =>
			entry(path, title, 'Background', subject, summary),
		),
		...dossier.places.map(({ path, name, aliases, names, summary }) =>
			entry(path, name, 'Places', [...aliases, ...forms(names)], summary),
		),
		...dossier.terms.map(({ path, term, variants, names, meaning }) =>
			entry(path, term, 'Glossary', [...variants, ...forms(names)], meaning),
		),
		...dossier.tensions.map(({ path, title, question }) => entry(path, title, 'Tensions', [], question)),
	];
}

/** Words that say what sort of thing a name belongs to: “Gwadar port” names Gwadar. */
const SORTS = new Set(
	'port city town village district province region group party army minister president general river mine line'.split(
		' ',
	),
);

/** The most words that a name in a query is looked for in. */
const LONGEST = 6;

/** The entries called so, the exact ones before those that begin so; failing these, those with a slip or two. */
function called(list: readonly NameEntry[], wanted: string, begun: boolean): NameEntry[] {
	if (wanted.length < 2) return [];
	const exact = list.filter(([, , , names]) => names.includes(wanted));
	const longer =
		!begun || wanted.length < 3
			? []
			: list.filter((each) => !exact.includes(each) && each[3].some((name) => name.startsWith(wanted)));
	if (exact.length + longer.length > 0) return [...exact, ...longer];
	const allowed = slipsAllowed(wanted.length);
	if (allowed === 0) return [];
	const near = list.flatMap((entry) => {
		const least = Math.min(...entry[3].map((name) => slips(name, wanted, allowed)));
		return least <= allowed ? [{ entry, least }] : [];
	});
	return near.sort((a, b) => a.least - b.least).map(({ entry }) => entry);
}

/**
 * The entries that a query names. The whole query may be a name, or its beginning, or one with a slip or two; or every
 * word of it, but for those that ask or say what sort of thing it is, may belong to a name: “where is sabz koh”.
 * @param query what was typed; fewer than two letters name nothing
 */
export function findNames(list: readonly NameEntry[], query: string): NameEntry[] {
	const whole = called(list, fold(query), true);
	if (whole.length > 0) return whole;
	const telling = foldedWords(query).filter((word) => !STOP_WORDS.has(word));
	const found: NameEntry[] = [];
	let unnamed = 0;
	for (let at = 0; at < telling.length;) {
		const spans = Array.from({ length: Math.min(LONGEST, telling.length - at) }, (_, n) => n + 1).reverse();
		const span = spans.find(
			(length) => called(list, fold(telling.slice(at, at + length).join(' ')), false).length > 0,
		);
		if (span === undefined) {
			if (!SORTS.has(telling[at]!)) unnamed += 1;
			at += 1;
		} else {
			found.push(...called(list, fold(telling.slice(at, at + span).join(' ')), false));
			at += span;
		}
	}
	return unnamed === 0 && found.length <= MOST_IN_A_QUESTION ? [...new Set(found)] : [];
}
