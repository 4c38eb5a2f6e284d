import type { EnglishForm, ScriptsForm } from '../../model/search/concepts.ts';
import { englishReader, scriptsReader, type Meaning } from '../../model/search/understand.ts';
import { once } from './once.ts';

/** Letters of the Arabic script, in which the dictionary of other languages is written. */
const ARABIC_LETTERS = /\p{Script=Arabic}/u;

/**
 * What reads the words of a query by the concepts of the subject.
 * @param english the concepts in English
 * @param scripts fetches the other languages, when the first query in their letters comes; where they cannot be had, such
 * a query is read without them
 */
export function meaningsBy(
	english: EnglishForm,
	scripts: () => Promise<ScriptsForm>,
): (query: string) => Promise<readonly Meaning[]> {
	const inEnglish = englishReader(english);
	const inScripts = once(async () => scriptsReader(await scripts()));
	return async (query) =>
		ARABIC_LETTERS.test(query)
			? inScripts().then(
					(read) => read(query),
					() => [],
				)
			: inEnglish(query);
}
