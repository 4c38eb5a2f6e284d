import type { Change } from './answer.ts';
import { fold, foldedWords } from './fold.ts';
import { mend, waysOf, type Lookups, type Mended, type Way } from './mend.ts';
import type { NameEntry } from './names.ts';
import { queryWords, type QueryWord } from './query-words.ts';
import { longestSpan } from './spans.ts';
import type { Meaning } from './understand.ts';
import { wordsOf } from './words.ts';

/** A part of the query: a word, a name or a day, with every way in which a text may say it. */
export interface Term {
	typed: string;
	ways: readonly Way[];
	/** Whether longer words that begin so count, too. */
	beginning: boolean;
}

/** What the index is asked for a query. */
export interface Plan {
	terms: readonly Term[];
	changed: readonly Change[];
	/** Words that are in no text and resemble none that is. */
	missing: readonly string[];
	/** The words that are sought, as a reader would write them. */
	asked: string;
	/** The kinds of answer that are asked for. */
	asks: readonly string[];
}

/** What a name that the site writes otherwise counts, beside the words as typed. */
const OWN_SPELLING = 0.95;
/** What the meaning of a word counts, where the word itself is in the texts. */
const MEANING = 0.8;

const partsOf = (text: string): string[] => wordsOf(text).flatMap(({ parts }) => parts);

const bare = (word: string): string => word.replace(/s$/, '');

/** The entry that bears a name, if it is clear which: one that is titled so, or the only one that is called so. */
function bearer(names: readonly NameEntry[], name: string): NameEntry | undefined {
	const bearers = names.filter(([, , , forms]) => forms.includes(name));
	return (
		bearers.find(([, title]) => fold(title) === name) ??
		(new Set(bearers.map(([, title]) => fold(title))).size === 1 ? bearers[0] : undefined)
	);
}

/** How texts call an entry: by the word of its title that is also a name of it, else by the title. */
function siteSpelling([, title, , forms]: NameEntry): string {
	const [, ...others] = forms;
	const short = wordsOf(title).find(({ parts }) => parts.length > 0 && others.includes(parts.join('')));
	return short ? short.typed.replace(/['’]s$/, '') : title;
}

/**
 * Reads a query: finds the names in it, the days, what its words mean, and the nearest word for a slip. No word is
 * dropped: what is in no text is told.
 * @param query as `typedQuery` gives it
 * @param literal whether every word is sought as it was typed
 */
export async function planQuery(query: string, lookups: Lookups, literal = false): Promise<Plan> {
	const words = queryWords(query);
	const meanings = literal ? [] : await lookups.meanings(query);
	const meansOf = ({ at, length, days }: QueryWord): Meaning[] =>
		meanings.filter((each) => !days && each.at < at + length && at < each.at + each.length);
	const nameAt = (at: number): { found: NameEntry; length: number } | undefined =>
		literal
			? undefined
			: longestSpan(words, at, (span) =>
					span.some(({ days }) => days)
						? undefined
						: bearer(lookups.names, fold(span.map(({ typed }) => typed).join(' '))),
				);
	const all = wordsOf(query);
	/** What was typed from one word to another, with the words between them that tell nothing. */
	const typedFrom = (first?: QueryWord, last?: QueryWord): string =>
		all
			.filter(({ at }) => first && last && at >= first.at && at < last.at + last.length)
			.map(({ typed }) => typed)
			.join(' ');
	const asks = [...new Set(meanings.flatMap((each) => each.asks))];
	const terms: Term[] = [];
	const changed: Change[] = [];
	const missing: string[] = [];
	const asked: string[] = [];
	const mended = await Promise.all(
		words.map(async (word): Promise<Mended> =>
			literal
				? { word, parts: word.parts, beginning: word.last, missing: false }
				: mend(
						word,
						lookups,
						meansOf(word).some((each) => each.words.length > 0),
					),
		),
	);
	for (let at = 0; at < words.length;) {
		const name = nameAt(at);
		const span = mended.slice(at, at + (name?.length ?? 1));
		const typed = typedFrom(span[0]?.word, span.at(-1)?.word);
		at += span.length;
		if (name) {
			const own = partsOf(name.found[1]);
			const parts = span.flatMap((each) => each.word.parts);
			const same = parts.every((part) => own.some((each) => bare(each) === bare(part)));
			const ways = [
				{ words: parts, weight: same ? 1 : OWN_SPELLING },
				...(span.length === 1 ? waysOf(span[0]!).slice(1) : []),
			];
			const spelling = siteSpelling(name.found);
			if (!same) {
				ways.unshift({ words: own, weight: 1 });
				if (spelling !== name.found[1]) ways.unshift({ words: partsOf(spelling), weight: 1 });
				changed.push({ typed, taken: spelling, why: 'name' });
			}
			asked.push(same ? typed : spelling);
			terms.push({ typed, ways, beginning: same && (span.at(-1)?.word.last ?? false) && parts.length === 1 });
			continue;
		}
		for (const each of span) {
			const meant = meansOf(each.word);
			const foreign = meant.filter(({ language }) => language !== 'en');
			const senses = meant.flatMap((sense) => sense.words);
			// A word that only asks or joins.
			if (meant.length > 0 && senses.length === 0) continue;
			const unknown = each.missing || foreign.length > 0;
			const ways = unknown
				? senses.map((sense) => ({ words: partsOf(sense), weight: MEANING, phrase: true }))
				: [];
			if (each.missing && ways.length === 0) {
				missing.push(typed);
				asked.push(typed);
				continue;
			}
			if (each.slip !== undefined) changed.push({ typed, taken: each.slip, why: 'slip' });
			const translated = foreign.length > 0 ? senses[0] : undefined;
			if (translated !== undefined) changed.push({ typed, taken: translated, why: 'translated' });
			asked.push(translated ?? each.slip ?? typed);
			terms.push({ typed, ways: [...waysOf(each), ...ways], beginning: each.beginning });
		}
	}
	return { terms, changed, missing, asks, asked: asked.join(' ') || foldedWords(query).join(' ') };
}
