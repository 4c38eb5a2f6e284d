import { prosePages, type Corpus } from '../corpus.ts';
import { wordsReader } from '../figure/quantity.ts';
import { sweepingIn } from '../figure/reach.ts';
import type { Problem } from '../../file/problem.ts';
import { quote } from '../prose/fault.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('scopes');

/** “First”, “only” and “not found” hold as far as somebody looked, and the claim says how far. */
export const scopes: Rule = {
	id: 'scopes',
	demands:
		'A claim that calls something the first, only, last or most, or says “never” or “not found”, has a scope, and for “not found” the day of looking; words on a page that say so rest on such a claim; no two claims are the first of one scope; and what one claim did not find, no other has.',
	check: (corpus) => [
		...corpus.claims.flatMap((claim) => unscoped(claim)),
		...unscopedProse(corpus),
		...rivals(corpus),
		...foundAfterAll(corpus),
		...foundInWords(corpus),
	],
};

type Claim = Corpus['claims'][number];

const isAttributed = ({ status, author }: Claim['data']): boolean =>
	status === 'attributed' || author !== undefined;

function unscoped({ file, data }: Claim): Problem[] {
	const found = sweepingIn(data.text, isAttributed(data));
	const [first] = found;
	if (!first)
		return data.scope
			? [
					report({
						file,
						field: 'scope',
						found: 'a scope, though the text calls nothing the first, only, last or most and misses nothing',
						expected: 'a text that says so, or no scope',
						mend: 'delete the scope, or write the word into the text',
					}),
				]
			: [];
	if (!data.scope)
		return [
			report({
				file,
				field: 'scope',
				found: `nothing, though the text says ${quote(first.words, 80)}`,
				expected: 'how far that holds',
				mend: 'add "scope:" with "within": of what it is the first, or what was looked through; or reword the text',
			}),
		];
	if (data.scope.looked !== undefined || !found.some(({ word }) => word === 'not found')) return [];
	return [
		report({
			file,
			field: 'scope.looked',
			found: 'nothing, though the text says that something was not found',
			expected: 'the day on which it was last looked for',
			mend: 'add "looked:" with that day',
		}),
	];
}

/** What pages say in this way rests on a claim that says how far; only what was not found may stand by itself, by the day on which its page was reviewed. */
function unscopedProse(corpus: Corpus): Problem[] {
	const claims = new Map(corpus.claims.map(({ id, data }) => [id, data]));
	return prosePages(corpus).flatMap(({ file, prose }) =>
		prose.blocks
			.filter(({ kind }) => kind !== 'heading')
			.flatMap(({ line, spans }) =>
				spans.flatMap(({ text, claim: id }) => {
					const claim = id === undefined ? undefined : claims.get(id);
					if (claim?.scope || (id !== undefined && !claim)) return [];
					const found = sweepingIn(text, claim !== undefined && isAttributed(claim));
					return found
						.filter(({ word }) => word !== 'last' && (claim !== undefined || word !== 'not found'))
						.map(({ words }) =>
							report({
								file,
								field: `line ${line}`,
								found: `${quote(words, 80)}, which ${claim ? `the claim "${id}" does not say` : 'stands in no claim'}`,
								expected: 'a claim that says so, and how far it holds',
								mend: 'cite or write the claim that says so, with its scope; or reword the sentence',
							}),
						);
				}),
			),
	);
}

/** Two things that are each the first of the same, or of what lies within the same. */
function rivals({ claims }: Corpus): Problem[] {
	const scoped = claims.flatMap((claim) => {
		const within = claim.data.scope?.within;
		if (within === undefined) return [];
		return sweepingIn(claim.data.text, isAttributed(claim.data))
			.filter(({ word }) => word !== 'not found' && word !== 'never')
			.map(({ word }) => ({ claim, word, within, words: scopeWords(within) }));
	});
	return scoped.flatMap((other, index) => {
		const one = scoped
			.slice(0, index)
			.find(
				({ claim, word, words }) =>
					claim !== other.claim &&
					word === other.word &&
					(words.isSubsetOf(other.words) || other.words.isSubsetOf(words)),
			);
		if (!one) return [];
		return report({
			file: other.claim.file,
			field: 'scope.within',
			found: `${quote(other.within, 80)}, of which "${one.claim.id}" tells the same (${quote(one.within, 80)})`,
			expected: 'one first, only, last or most of one scope',
			mend: 'make one claim of both, disputed if they differ, or say how their scopes differ',
		});
	});
}

/** Words that tell one scope from another. */
const scopeWords = (within: string): ReadonlySet<string> =>
	new Set(
		within
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 2 && !FILLING.has(word)),
	);
const FILLING: ReadonlySet<string> = new Set([
	'and',
	'the',
	'for',
	'from',
	'with',
	'that',
	'its',
	'own',
	'word',
	'put',
]);

/** Words of somebody on an event, beside a claim that none were found. */
function foundAfterAll({ claims, events }: Corpus): Problem[] {
	return claims.flatMap(({ id, file, data }) => {
		const { from = [], about = [] } = data.scope ?? {};
		const tied = new Set(events.flatMap((event) => (about.includes(event.id) ? event.data.claims : [])));
		return claims
			.filter(
				(other) =>
					other.id !== id &&
					tied.has(other.id) &&
					speakersOf(other).some((speaker) => from.includes(speaker)),
			)
			.map((other) =>
				report({
					file,
					field: 'scope',
					found: `no word of ${from.join(', ')} on ${about.join(', ')}, while the claim "${other.id}" gives one`,
					expected: 'one of the two',
					mend: 'take back that nothing was found, or narrow "about" and "from" and say how the two differ',
				}),
			);
	});
}

/** Another claim that has every word of what was looked for. */
function foundInWords({ claims }: Corpus): Problem[] {
	const asked = claims.flatMap(({ id, file, data }) =>
		data.scope?.words ? [{ id, file, tells: wordsReader(data.scope.words) }] : [],
	);
	return asked.flatMap(({ id, file, tells }) =>
		claims
			.filter((other) => other.id !== id && tells(other.data.text))
			.map((other) =>
				report({
					file,
					field: 'scope.words',
					found: `the claim "${other.id}", which has the words of what was not found: ${quote(other.data.text, 80)}`,
					expected: 'no claim that found it',
					mend: 'take back that nothing was found, or make the words narrower if that claim tells of something else',
				}),
			),
	);
}

const speakersOf = ({ data }: Claim): string[] =>
	[data.author, ...(data.positions ?? []).map(({ holder }) => holder)].filter(
		(each) => typeof each === 'string',
	);
