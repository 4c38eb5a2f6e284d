import { fold } from './fold.ts';
import type { NameEntry } from './names.ts';

/**
 * The list of names in two files: names in Latin letters, which every search needs, and names in other scripts, which
 * only those need who type such letters.
 */

/** The names of an entry in other scripts: its address, and their folded forms. */
export type OtherNames = [path: string, names: string[]];

const isLatin = (folded: string): boolean => !/\p{L}/u.test(folded.replace(/\p{Script=Latin}/gu, ''));

/** Whether a query has letters of another script than the Latin one, so that names in other scripts may answer it. */
export const needsOtherNames = (query: string): boolean => !isLatin(fold(query));

/** The list with names in Latin letters only; the title of an entry stays, whatever its letters. */
export const latinNameList = (list: readonly NameEntry[]): NameEntry[] =>
	list.map(([path, title, section, names, summary]) => [
		path,
		title,
		section,
		names.filter((name, at) => at === 0 || isLatin(name)),
		summary,
	]);

/** The names that `latinNameList()` leaves out, by the address of their entry. */
export const otherNameList = (list: readonly NameEntry[]): OtherNames[] =>
	list.flatMap(([path, , , [, ...names]]): OtherNames[] => {
		const others = names.filter((name) => !isLatin(name));
		return others.length > 0 ? [[path, others]] : [];
	});

/** The whole list again, from its two parts; names of an address that the list does not have are left out. */
export function withOtherNames(latin: readonly NameEntry[], others: readonly OtherNames[]): NameEntry[] {
	const known = new Map(others);
	return latin.map(([path, title, section, names, summary]) => [
		path,
		title,
		section,
		[...names, ...(known.get(path) ?? [])],
		summary,
	]);
}
