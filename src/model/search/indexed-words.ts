import { dayWords } from './days.ts';
import type { SearchRecord } from './record.ts';
import { indexText } from './words.ts';

/** The words of the index that stand for the concepts in a text. */
export type ConceptsIn = (text: string) => readonly string[];

/** What an index holds of a record: its folded words, parted by spaces. */
export interface IndexedWords {
	/** Of its text, and the days that it names; empty where it has only a title. */
	content: string;
	title: string;
	/** Of its other names; empty where there are none. */
	names: string;
}

/**
 * The words under which a record is found.
 * @param conceptsIn the words that stand for the concepts in a text: `conceptWordsBy`
 * @param stops as for `wordsOf`
 * @param conceptsInEnglish the same for what is said of a record in English, where the index is in another language
 */
export function indexedWords(
	{
		title,
		names,
		text,
		more = '',
		english = '',
	}: Pick<SearchRecord, 'title' | 'names' | 'text' | 'more' | 'english'>,
	conceptsIn: ConceptsIn,
	stops?: ReadonlySet<string>,
	conceptsInEnglish: ConceptsIn = () => [],
): IndexedWords {
	const said = `${title} ${names.join(' ')} ${text} ${more}`;
	const meant = new Set([...conceptsIn(`${text} ${more}`), ...conceptsInEnglish(english)]);
	const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
	return {
		content: joined(indexText(`${text} ${more}`, stops), ...dayWords(said), ...meant),
		title: joined(indexText(title, stops), ...conceptsIn(title)),
		names: indexText(names.join(' / '), stops),
	};
}
