import { fromCyrillic, isCyrillic } from './cyrillic.ts';
import { fold } from './fold.ts';
import { matching, type NameEntry } from './names.ts';
import { partsOf, wordsOf } from './words.ts';

/** How the texts call what a query names. */
export interface Named {
	/** The words of its title. */
	title: readonly string[];
	/** What it is called in running text. */
	spelling: string;
}

/** Endings of Russian cases. */
const CASE = /(?:ами|ого|ому|ыми|ов|ев|ей|ом|ем|ой|ам|ах|ях|ям|ия|ии|ию|ы|и|а|я|у|ю|е|о|й|ь)$/u;

/** What Arabic joins to a name: “and”, “in”, “for”, and the article. */
const ARABIC_START = /^(?:[وف]?[بک]?ال|[وف]?لل|[وفبل])(?=\p{L}{3})/u;

/**
 * Forms of a name under which the list may have it: in Arabic letters also without what is joined to it, with the
 * article, and without the ending of what belongs to it; in Cyrillic without the ending of a case, and in Latin letters.
 */
function formsOf(typed: string): string[] {
	const name = fold(typed);
	if (/^\p{Script=Arabic}/u.test(name)) {
		const starts = [name, name.replace(ARABIC_START, '')];
		// The word for a people names its country.
		const plain = starts.flatMap((start) => [start, start.replace(/(?<=\p{L}{3})ی(?:ه|ین|ون|وں)?$/u, '')]);
		return [...new Set(plain.flatMap((each) => [each, `ال${each}`]))];
	}
	if (!isCyrillic(typed)) return [name];
	const plain = typed.normalize('NFC').toLowerCase();
	const bare = plain.replace(CASE, '');
	const cases = [plain, ...['', 'а', 'я', 'ия'].map((ending) => `${bare}${ending}`)];
	return [...new Set([...cases, ...cases.flatMap(fromCyrillic)].map(fold))];
}

const bare = (word: string): string => word.replace(/['’]s$/u, '');

/** The word of its title that is also a name of an entry, else the title. */
function spellingOf([, title, , [, ...others]]: NameEntry): string {
	const short = wordsOf(title).find(({ parts }) => parts.length > 0 && others.includes(parts.join('')));
	return short ? bare(short.typed) : title;
}

/** What the titles of several entries have in common: a country's name is one of its government and of its army. */
function shared(entries: readonly NameEntry[]): Named | undefined {
	const [first, ...others] = entries.map(([, title]) => wordsOf(title));
	const word = first?.find(
		({ parts }) =>
			parts.length > 0 &&
			others.every((words) => words.some((other) => other.parts.join('') === parts.join(''))),
	);
	return word && { title: word.parts, spelling: bare(word.typed) };
}

/** The entries with a name as near as a slip or two to one in Cyrillic, by the first reading that has any. */
const nearNames = (names: readonly NameEntry[], typed: string): readonly NameEntry[] =>
	fromCyrillic(typed)
		.map((reading) => matching(names, fold(reading), { prefixes: false }))
		.find((found) => found.length > 0) ?? [];

/**
 * What a run of words names, if it is clear: an entry that is titled so, the only one that is called so, or what several
 * have in common that are called so.
 * @param stops as for `wordsOf`
 */
export function namedBy(
	names: readonly NameEntry[],
	typed: string,
	stops?: ReadonlySet<string>,
): Named | undefined {
	for (const name of formsOf(typed)) {
		const bearers = names.filter(([, , , forms]) => forms.includes(name));
		const [first] = bearers;
		if (!first) continue;
		const own =
			bearers.find(([, title]) => fold(title) === name) ?? (bearers.length === 1 ? first : undefined);
		return own ? { title: partsOf(own[1], stops), spelling: spellingOf(own) } : shared(bearers);
	}
	// Letters of another script are told in Latin ones by rule, which seldom gives the very spelling of the list.
	const [near, ...others] = isCyrillic(typed) ? nearNames(names, typed) : [];
	return near && others.length === 0
		? { title: partsOf(near[1], stops), spelling: spellingOf(near) }
		: undefined;
}
