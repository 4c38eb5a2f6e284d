import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim } from '../testing/entries.ts';
import { overtaken } from './overtaken.ts';

const by = (id: string, claim: string, on = '2024-01-18') =>
	aClaim({ id, status: 'overtaken', overtakenBy: { claim, on } });

it('accepts a chain that ends with a claim that holds', () => {
	const claims = [by('a', 'b'), by('b', 'c', '2024-01-17'), aClaim({ id: 'c' })];
	claims[1]!.data.asOf = '2024-01-18';
	expect(told(overtaken, { claims })).toBe('');
});

it('refuses a claim that overtook itself, and two that overtook each other', () => {
	expect(told(overtaken, { claims: [by('a', 'a')] })).toContain('overtakenBy.claim: found a circle: a by a');
	expect(told(overtaken, { claims: [by('a', 'b'), by('b', 'a')] })).toContain('found a circle: a by b by a');
});

it('refuses a claim that does not reach as far as the day on which it overtook another', () => {
	expect(told(overtaken, { claims: [by('a', 'b', '2024-02-01'), aClaim({ id: 'b' })] })).toContain(
		'overtakenBy.on: found 2024-02-01, though "b" reaches to 2024-01-17 only',
	);
});
