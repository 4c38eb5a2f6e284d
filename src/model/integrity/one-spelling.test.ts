import { expect, it } from 'vitest';
import { irnaSource, told } from '../testing/corpus.ts';
import { aClaim, aRelation, aSource } from '../testing/entries.ts';
import { oneSpelling } from './one-spelling.ts';

it('accepts one spelling, and speakers without a page', () => {
	const claims = [aClaim({ author: { name: 'A. Baloch', role: 'scholar' } })];
	expect(told(oneSpelling, { claims })).toBe('');
});

it('asks for the spelling of a publisher that most sources have', () => {
	const sources = [
		aSource({ id: 'a', publisher: 'DAWN.' }),
		aSource({ id: 'b' }),
		aSource({ id: 'c', publisher: 'IRNA', 'original-publisher': 'Dawn' }),
		irnaSource(),
	];
	expect(told(oneSpelling, { sources })).toMatchInlineSnapshot(
		`"src/content/sources/a.yaml: publisher: found "DAWN."; expected "Dawn", as other sources spell it. To mend: write "Dawn" [one-spelling]"`,
	);
});

it('refuses a first publisher that is the publisher', () => {
	const sources = [aSource({ 'original-publisher': 'Dawn' }), irnaSource()];
	expect(told(oneSpelling, { sources })).toContain(
		'original-publisher: found "Dawn", which is the publisher',
	);
});

it('asks for the id of a speaker who has a page', () => {
	const relations = [aRelation({ assertedBy: ['pakistan', { name: 'government of iran' }] })];
	expect(told(oneSpelling, { relations })).toMatchInlineSnapshot(
		`"src/content/relations/iran-struck-pakistan.yaml: assertedBy[1]: found "government of iran", who has a page; expected the id of that page. To mend: write iran in place of the name [one-spelling]"`,
	);
});
