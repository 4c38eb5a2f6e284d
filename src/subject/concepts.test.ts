import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { conceptsSchema } from './concepts-schema.ts';
import { readFile } from './file.ts';

type Tree = Record<string, unknown>;

const attack = (): Tree => ({
	id: 'attack',
	words: ['attack'],
	asked: ['raid'],
	fa: ['حمله'],
	ur: ['حملہ'],
	ar: ['هجوم'],
});
const where = (): Tree => ({
	id: 'where',
	words: [],
	asked: ['where'],
	asks: 'where',
	fa: ['کجا'],
	ur: ['کہاں'],
	ar: ['أين'],
});

/** What is said of a file with these concepts. */
function problemsOf(concepts: Tree[], rest: Tree = {}): string[] {
	const problems: string[] = [];
	const text = stringify({ languages: ['fa', 'ur', 'ar'], concepts, ...rest });
	readFile('subject/concepts.yaml', conceptsSchema, () => text, problems);
	return problems;
}

it.each<[string, Tree[], Tree?]>([
	['concepts with words in each language', [attack(), where()]],
	[
		'English alone',
		[{ id: 'attack', words: ['attack'], asked: ['blow up', "o'clock", '9-day'] }],
		{ languages: [] },
	],
	['particles', [attack()], { particles: { fa: ['در'], ur: ['میں'], ar: ['في'] } }],
	['no concept', []],
])('takes %s', (_, concepts, rest) => {
	expect(problemsOf(concepts, rest)).toEqual([]);
});

it.each<[string, Tree[], string, Tree?]>([
	[
		'no word of one language',
		[{ ...attack(), ur: [] }],
		'concepts[0].ur: found []; expected at least one word of Urdu',
	],
	[
		'a language left out',
		[{ id: 'attack', words: ['attack'], fa: ['حمله'], ar: ['هجوم'] }],
		'concepts[0].ur: found nothing; expected words of Urdu, as of each concept. To mend: add the field',
	],
	[
		'a language that is not listed',
		[attack()],
		'concepts[0].ar: found ["هجوم"]; expected "ar" among "languages"',
		{ languages: ['fa', 'ur'] },
	],
	[
		'letters of an Arabic keyboard in Persian',
		[{ ...attack(), fa: ['كشته'] }],
		'✗ subject/concepts.yaml: concepts[0].fa[0]: found "كشته"; expected letters of Persian: write “ک” (U+06A9) in place of “ك” (U+0643). To mend: change the value of "concepts[0].fa[0]" [subject]',
	],
	[
		'Persian letters in Arabic',
		[{ ...attack(), ar: ['سفیر'] }],
		'concepts[0].ar[0]: found "سفیر"; expected letters of Arabic: write “ي” (U+064A) in place of “ی” (U+06CC)',
	],
	[
		'vowel marks',
		[{ ...attack(), ar: ['قَتل'] }],
		'concepts[0].ar[0]: found "قَتل"; expected Arabic without vowel marks',
	],
	[
		'Latin letters',
		[{ ...attack(), ur: ['drone'] }],
		'concepts[0].ur[0]: found "drone"; expected Urdu in its own letters',
	],
	['an empty word', [{ ...attack(), fa: [' '] }], 'concepts[0].fa[0]: found " "; expected a word of Persian'],
	[
		'Arabic letters among English words',
		[{ ...attack(), asked: ['حمله'] }],
		'expected words of Latin letters',
	],
	[
		'a word for nothing',
		[{ ...attack(), words: [] }],
		'concepts[0].words: found []; expected a word that the texts use, or in "asks" what kind of answer is wanted',
	],
	[
		'a question for what no answer is',
		[{ ...where(), asks: 'whither' }],
		'concepts[0].asks: found "whither"; expected',
	],
])('refuses %s', (_, concepts, problem, rest) => {
	const problems = problemsOf(concepts, rest);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(problem);
});

it('tells all faults at once', () => {
	expect(
		problemsOf([
			{ ...attack(), fa: ['كشته'] },
			{ ...where(), ur: [], ar: ['سفیر'] },
		]),
	).toHaveLength(3);
});
