import type { Concepts } from '../../subject/concepts.ts';
import { LANGUAGES, type Language } from '../../subject/languages.ts';
import { scriptsForm, type ScriptsForm } from './concepts.ts';
import { foldedWords } from './fold.ts';
import { conceptWord } from './index-concepts.ts';
import { scriptsReader } from './understand.ts';

/** How texts and queries are read in a language other than English that has an index of its own. */

/** The same as a browser gets it. */
export interface TongueForm {
	/** The language, such as `fa`. */
	tongue: string;
	/** Its words that only ask or join, folded, parted by spaces. */
	stops: string;
	/** Its words that ask who, when, where and the like, in the same way: a name may stand among them. */
	asking: string;
	/** The concepts of the subject, each with its most telling word in this language. */
	concepts: ScriptsForm;
}

const isListed = (tag: string): tag is Language => tag in LANGUAGES;

/**
 * What is known of a language.
 * @param tag of the language; of one for which the subject lists no words nothing is known, and its words are sought as
 * they stand
 */
export function tongueForm(concepts: Concepts, tag: string): TongueForm {
	if (!isListed(tag) || !concepts.languages.includes(tag))
		return { tongue: tag, stops: '', asking: '', concepts: { languages: [], particles: [], concepts: [] } };
	const own = concepts.concepts.map((concept) => ({
		...concept,
		// The pages of this language that tell of the site itself have the word for it.
		words: concept.words.length > 0 || concept.asks === 'site' ? (concept[tag] ?? []).slice(0, 1) : [],
	}));
	const stops = (concepts.particles[tag] ?? []).map(foldedWords).filter(({ length }) => length === 1);
	const asking = concepts.concepts.flatMap((concept) =>
		concept.words.length === 0 && concept.asks !== 'site' && concept.asks !== 'beyond'
			? (concept[tag] ?? [])
			: [],
	);
	return {
		tongue: tag,
		stops: [...new Set(stops.flat())].join(' '),
		asking: [...new Set(asking.flatMap(foldedWords))].join(' '),
		concepts: scriptsForm({ ...concepts, languages: [tag], concepts: own }),
	};
}

/** The words of a language that only ask or join, folded: as for `wordsOf`. */
export const stopsOf = ({ stops }: TongueForm): ReadonlySet<string> => new Set(stops.split(' '));

/** The words of a language among which a name may stand in a question, folded: as for `findNames`. */
export const besideNames = ({ stops, asking }: TongueForm): ReadonlySet<string> =>
	new Set(`${stops} ${asking}`.split(' '));

/**
 * What finds the concepts in a text of the language.
 * @returns a function of a text: the words of the index for its concepts, each once
 */
export function conceptWordsIn({ concepts }: TongueForm): (text: string) => string[] {
	const read = scriptsReader(concepts);
	return (text) => [...new Set(read(text).flatMap((meaning) => meaning.concepts.map(conceptWord)))];
}
