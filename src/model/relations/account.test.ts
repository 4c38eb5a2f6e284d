import { expect, test } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aRelation } from '../testing/entries.ts';
import { accountOf, denialOf, phasesInWords } from './account.ts';

const relation = (fields: Parameters<typeof aRelation>[0]) =>
	aDossier({ relations: [aRelation(fields)] }).relations[0]!;

test('who says so and who denies it are named in words', () => {
	const denied = relation({ assertedBy: ['pakistan', { name: 'AFP' }], deniedBy: ['iran'] });
	expect(accountOf(denied)).toBe('Said by Pakistan and AFP. Denied by Iran.');
	expect(denialOf([denied])).toBe('denied by Iran');
	expect(denialOf([denied, relation({})])).toBe('partly denied by Iran');
	expect(denialOf([relation({})])).toBe('');
});

test('only where somebody may well deny a tie is the lack of a denial told', () => {
	expect(accountOf(relation({ type: 'accuses' }))).toBe('Said by Pakistan. No denial found.');
	expect(accountOf(relation({ type: 'leads' }))).toBe('Said by Pakistan.');
});

test('a tie says when it held, unless it has no date', () => {
	expect(phasesInWords(relation({ span: { from: '2019' } }))).toBe('Before, during and after');
	expect(phasesInWords(relation({ span: { from: '2024-01-16', to: '2024-01-16' } }))).toBe('During');
	expect(phasesInWords(relation({}))).toBe('');
});
