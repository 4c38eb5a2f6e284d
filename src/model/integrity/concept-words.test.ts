import { expect, it } from 'vitest';
import type { Concept, Concepts } from '../../subject/concepts.ts';
import { attack, campaign } from '../testing/concepts.ts';
import { problemLine } from '../../file/problem.ts';
import { conceptProblems } from './concept-words.ts';

const told = (concepts: Concept[], particles: Concepts['particles'] = {}): string[] =>
	conceptProblems({ languages: ['fa', 'ur', 'ar'], partly: [], particles, concepts }).map(problemLine);

it.each<[string, Concept[]]>([
	['concepts without a word in common', [attack, campaign]],
	['a word of two that say so', [attack, { ...campaign, fa: ['حمله'], shared: ['attack'] }]],
	[
		'the same, said by the first',
		[
			{ ...attack, shared: ['campaign'] },
			{ ...campaign, ar: ['هجوم'] },
		],
	],
	[
		'one spelling in two languages',
		[
			{ ...attack, ar: ['حملة'] },
			{ ...campaign, ar: ['مهمة'] },
		],
	],
])('takes %s', (_, concepts) => {
	expect(told(concepts)).toEqual([]);
});

it.each<[string, Concept[], string, Concepts['particles']?]>([
	[
		'a word of two concepts that do not say so',
		[attack, { ...campaign, fa: ['کارزار', 'حمله'] }],
		'src/subject/concepts.yaml: concepts[1].fa[1]: found “حمله”; expected a word of one concept, and “attack” has it. To mend: keep it where readers mean it; if they mean both, add "attack" to "shared" of "campaign" [concept-words]',
	],
	[
		'the same in another spelling and with an article',
		[attack, { ...campaign, ar: ['الهجوم'] }],
		'concepts[1].ar[0]: found “الهجوم”; expected a word of one concept',
	],
	[
		'an English word of two concepts',
		[attack, { ...campaign, asked: ['Attack'] }],
		'concepts[1].asked[0]: found “Attack”; expected a word of one concept',
	],
	[
		'a word twice in one concept',
		[{ ...attack, ur: ['دہشت گرد', 'دہشتگرد'] }],
		'concepts[0].ur[1]: found “دہشتگرد”; expected each word once, in one spelling',
	],
	[
		'a shared word of no concept',
		[{ ...attack, shared: ['war'] }],
		'concepts[0].shared[0]: found “war”; expected the id of another concept',
	],
	[
		'a concept that shares no word after all',
		[attack, { ...campaign, shared: ['attack'] }],
		'concepts[1].shared[0]: found “attack”; expected a concept with a word in common',
	],
	[
		'an id twice',
		[attack, { ...campaign, id: 'attack' }],
		'concepts[1].id: found “attack”; expected each id once',
	],
	[
		'a particle that is a word',
		[attack],
		'concepts[0].fa[0]: found “حمله”; expected no particle of Persian',
		{ fa: ['حمله'] },
	],
])('refuses %s', (_, concepts, problem, particles) => {
	const problems = told(concepts, particles);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(problem);
});
