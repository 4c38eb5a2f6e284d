import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { classSheet } from './class-sheet.ts';

const overtaken = (id: string) =>
	one.aClaim({
		id,
		text: `Iran ${id} it on 16 January.`,
		status: 'overtaken',
		overtakenBy: { claim: 'strike-on-panjgur', on: '2024-01-17' },
	});
const holds = (id: string) => one.aClaim({ id, text: `Iran ${id} it on 16 January.` });
const claims = [one.aClaim(), overtaken('denied'), overtaken('waited'), holds('struck'), holds('spoke')];

it('accepts sentences of which one was overtaken', () => {
	const lesson = [one.aClassSheet({ sentences: ['denied', 'struck', 'spoke'] })];
	expect(told(classSheet, { claims, lesson })).toBe('');
});

it('accepts no sheet at all', () => {
	expect(told(classSheet, { lesson: [] })).toBe('');
});

it.each([
	[['strike-on-panjgur', 'struck', 'spoke'], 'found no claim that was overtaken; expected exactly one'],
	[['denied', 'waited', 'spoke'], 'found 2: denied, waited; expected exactly one claim that was overtaken'],
])('refuses %j', (sentences, expected) => {
	const lesson = [one.aClassSheet({ sentences })];
	expect(told(classSheet, { claims, lesson })).toContain(`class-sheet.yaml: sentences: ${expected}`);
});

it('says nothing of sentences that cannot be read', () => {
	expect(told(classSheet, { claims, lesson: [one.aClassSheet({ sentences: ['a', 'b', 'c'] })] })).toBe('');
});

it('refuses a takeaway and an answer that was overtaken', () => {
	const questions = ['Who?', 'Where?', 'When?'].map((word) => ({
		question: `${word.slice(0, -1)} was struck?`,
		claims: ['denied'],
	}));
	const lesson = [
		one.aClassSheet({
			takeaways: ['struck', 'waited', 'spoke'],
			questions,
			sentences: ['denied', 'struck', 'spoke'],
		}),
	];
	const lines = told(classSheet, { claims, lesson });
	expect(lines).toContain('takeaways[1]: found the claim "waited", which was overtaken on 2024-01-17');
	expect(lines).toContain('questions[2].claims[0]: found the claim "denied"');
	expect(lines.split('\n')).toHaveLength(4);
});

it('refuses a second sheet', () => {
	const sentences = ['denied', 'struck', 'spoke'];
	const lesson = [one.aClassSheet({ sentences }), one.aClassSheet({ id: 'another', sentences })];
	expect(told(classSheet, { claims, lesson })).toBe(
		'src/content/lesson/another.yaml: found a second class sheet; expected one file in src/content/lesson. To mend: delete one of the two [class-sheet]',
	);
});
