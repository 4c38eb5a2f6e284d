import { expect, it } from 'vitest';
import { finderIn, finderInWhole, runsOf } from './dictionary.ts';
import { foldedWords } from './fold.ts';
import { keyOf, type Tongue } from './word-forms.ts';

const dictionaryOf = (tongue: Tongue, phrases: readonly string[]): Map<string, string> =>
	new Map(phrases.map((phrase) => [keyOf(phrase, tongue), phrase]));

it.each<[tongue: Tongue, phrases: string[], text: string]>([
	[
		'en',
		['gas pipeline', 'gas', 'border market', 'attack', 'in'],
		'in gas pipelines attacks gas border markets',
	],
	['en', ['ab-cd'], 'ab cds'],
	['fa', ['خط لوله', 'حمله'], 'حمله های خط لوله ها'],
	['ar', ['خط انابيب', 'هجوم', 'حدود'], 'والحدود هجوم بخط الانابيب'],
	['tr', ['sinir pazari', 'saldiri'], 'saldirilar sinir pazarinda'],
])('finds in a whole dictionary in %s what it finds in a growing one', (tongue, phrases, text) => {
	const dictionary = dictionaryOf(tongue, phrases);
	const folded = foldedWords(text);
	const runs = runsOf(folded, finderInWhole(dictionary, tongue));
	expect(runs).toEqual(runsOf(folded, finderIn(dictionary, tongue)));
	expect(runs.length).toBeGreaterThan(0);
});

it('prefers the longest run', () => {
	const find = finderInWhole(dictionaryOf('en', ['gas', 'gas pipeline']), 'en');
	expect(runsOf(['the', 'gas', 'pipelines', 'gas'], find)).toEqual([
		{ at: 1, length: 2, found: 'gas pipeline' },
		{ at: 3, length: 1, found: 'gas' },
	]);
});
