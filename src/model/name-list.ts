import type { Dossier } from './dossier.ts';
import { fold } from './fold.ts';

/** One entry of the list of names: address, title, section, and the folded forms of every name it is known by. */
export type NameEntry = [path: string, title: string, section: string, names: string[]];

/**
 * Every name on the site with where it leads: actors, places, terms, chapters and tensions with all spellings in all
 * scripts. Made from the content alone; the search page looks names up here before it asks the full-text index.
 */
export function nameList(dossier: Dossier): NameEntry[] {
	const entry = (path: string, title: string, section: string, names: readonly string[]): NameEntry => [
		path,
		title,
		section,
		[...new Set([title, ...names].map(fold).filter(Boolean))],
	];
	const forms = (names: readonly { text: string }[]): string[] => names.map(({ text }) => text);
	return [
		...dossier.actors.map(({ path, name, short, aliases, names }) =>
			entry(path, name, 'Actors', [...(short ? [short] : []), ...aliases, ...forms(names)]),
		),
		...dossier.chapters.map(({ path, title, subject }) => entry(path, title, 'Background', subject)),
		...dossier.places.map(({ path, name, aliases, names }) =>
			entry(path, name, 'Places', [...aliases, ...forms(names)]),
		),
		...dossier.terms.map(({ path, term, variants, names }) =>
			entry(path, term, 'Glossary', [...variants, ...forms(names)]),
		),
		...dossier.tensions.map(({ path, title }) => entry(path, title, 'Tensions', [])),
	];
}

/**
 * The entries that a query names: those with a name that is the query come first, then those with one that begins with
 * it, each in the order of the list.
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
	return [...exact, ...begun];
}
