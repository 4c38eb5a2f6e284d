import type { Language } from './language.ts';
import { pagesOf } from './resolve.ts';

/** A page in one language. */
export interface Alternate {
	tag: string;
	/** What the language calls itself. */
	name: string;
	direction: 'ltr' | 'rtl';
	path: string;
}

const ENGLISH = { tag: 'en', name: 'English', direction: 'ltr' } as const;

/**
 * A page in all languages that have it, English first.
 * @param path of the page in any of them
 * @returns nothing if there is no other
 */
export function alternatesOf(path: string, languages: readonly Language[]): Alternate[] {
	const english =
		languages.flatMap((language) => [...pagesOf(language)]).find((pair) => pair.includes(path))?.[0] ?? path;
	const others = languages.flatMap((language): Alternate[] => {
		const { tag, name, direction } = language;
		const own = pagesOf(language).get(english);
		return own === undefined ? [] : [{ tag, name, direction, path: own }];
	});
	return others.length === 0 ? [] : [{ ...ENGLISH, path: english }, ...others];
}
