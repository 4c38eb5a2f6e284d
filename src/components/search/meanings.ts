import type { EnglishForm, ScriptsForm } from '../../model/search/concepts.ts';
import { isCyrillic } from '../../model/search/cyrillic.ts';
import { englishReader, scriptsReader, type Meaning } from '../../model/search/understand.ts';
import { once } from './once.ts';

/** Letters of the Arabic script, in which the dictionary of other languages is written. */
const ARABIC_LETTERS = /\p{Script=Arabic}/u;

/** Where the concepts in other languages come from: those of Arabic script, and the others. */
export interface OtherLanguages {
	scripts: () => Promise<ScriptsForm>;
	others: () => Promise<ScriptsForm>;
}

type Read = (query: string) => Promise<readonly Meaning[]>;

/** What reads by concepts that are fetched when the first query comes; where they cannot be had, it knows no word. */
function readerOf(load: () => Promise<ScriptsForm>): Read {
	const reader = once(async () => scriptsReader(await load()));
	return (query) =>
		reader().then(
			(read) => read(query),
			() => [],
		);
}

/**
 * What reads the words of a query by the concepts of the subject.
 * @param english the concepts in English
 */
export function meaningsBy(
	english: EnglishForm,
	{ scripts, others }: OtherLanguages,
): { meanings: Read; otherMeanings: Read } {
	const inEnglish = englishReader(english);
	const inScripts = readerOf(scripts);
	const otherMeanings = readerOf(others);
	return {
		meanings: async (query) =>
			ARABIC_LETTERS.test(query)
				? inScripts(query)
				: isCyrillic(query)
					? otherMeanings(query)
					: inEnglish(query),
		otherMeanings,
	};
}
