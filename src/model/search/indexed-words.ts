import { dayWords } from './days.ts';
import type { SearchRecord } from './record.ts';
import { indexText } from './words.ts';

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
 */
export function indexedWords(
	{ title, names, text, more = '' }: Pick<SearchRecord, 'title' | 'names' | 'text' | 'more'>,
	conceptsIn: (text: string) => readonly string[],
	stops?: ReadonlySet<string>,
): IndexedWords {
	const said = `${title} ${names.join(' ')} ${text} ${more}`;
	const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
	return {
		content: joined(indexText(`${text} ${more}`, stops), ...dayWords(said), ...conceptsIn(`${text} ${more}`)),
		title: joined(indexText(title, stops), ...conceptsIn(title)),
		names: indexText(names.join(' / '), stops),
	};
}
