import { distance } from 'fastest-levenshtein';
import type { Dossier } from './dossier.ts';
import { fold } from './fold.ts';
import { headline } from './headline.ts';

/** One entry of the list: address, title, section, the folded forms of every name it is known by, and what it is. */
export type NameEntry = [path: string, title: string, section: string, names: string[], summary: string];

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

/**
 * The entries that a query names: those with a name that is the query come first, then those with one that begins with
 * it, each in the order of the list; failing these, entries whose name differs by a slip or two.
 * @param query what was typed; fewer than two letters name nothing
 */
export function findNames(list: readonly NameEntry[], query: string): NameEntry[] {
	const wanted = fold(query);
	if (wanted.length < 2) return [];
	const exact = list.filter(([, , , names]) => names.includes(wanted));
	const begun =
		wanted.length < 3
			? []
			: list.filter((each) => !exact.includes(each) && each[3].some((name) => name.startsWith(wanted)));
	if (exact.length + begun.length > 0) return [...exact, ...begun];
	// Nothing is called so: perhaps a slip of the finger or the ear in a longer name.
	const slips = wanted.length < 5 ? 0 : wanted.length < 8 ? 1 : 2;
	return slips === 0 ? [] : list.filter((each) => each[3].some((name) => distance(name, wanted) <= slips));
}
