import { expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { duplicateNames } from './duplicate-names.ts';

it('reports a name that another actor has as an alias', () => {
	const actors = [one.anActor({ aliases: ['Tehran'] }), one.anActor({ id: 'city', name: 'Tehran' })];
	expect(told(duplicateNames, { actors })).toMatchInlineSnapshot(
		`
		"src/content/actors/city.mdx: name: found "Tehran", which src/content/actors/iran.mdx has too; expected a name of its own; case, accents, spaces and punctuation tell none apart. To mend: rename one, or make one file of the two [duplicate-names]
		src/content/actors/city.mdx: short: found "Iran", which src/content/actors/iran.mdx has too; expected a name of its own; case, accents, spaces and punctuation tell none apart. To mend: rename one, or make one file of the two [duplicate-names]"
	`,
	);
});

it.each<[string, Partial<Corpus>, string]>([
	[
		'the address of a source, with or without a final slash',
		{
			sources: [
				one.aSource({ URL: 'https://www.dawn.com/news/a' }),
				one.aSource({ id: 'again', URL: 'https://www.dawn.com/news/a/' }),
			],
		},
		'sources/again.yaml: URL',
	],
	['the text of a claim', { claims: [one.aClaim(), one.aClaim({ id: 'again' })] }, 'claims/again.yaml: text'],
	[
		'the name and date of an event',
		{ events: [one.anEvent(), one.anEvent({ id: 'again' })] },
		'events/again.yaml: name',
	],
	[
		'the name of an event, of which one has a vaguer date',
		{ events: [one.anEvent(), one.anEvent({ id: 'again', name: 'IRAN strikes, Panjgur', date: '2024-01' })] },
		'events/again.yaml: name',
	],
	[
		'the address of a source, by another way to it',
		{
			sources: [one.aSource(), one.aSource({ id: 'again', URL: 'http://dawn.com/news/1?utm_source=x#top' })],
		},
		'sources/again.yaml: URL',
	],
	[
		'the short name of an actor and the alias of another',
		{
			actors: [
				one.anActor({ short: 'IRN' }),
				one.anActor({ id: 'again', name: 'Irn News', short: undefined, aliases: ['irn.'] }),
			],
		},
		'actors/again.mdx: aliases[0]',
	],
	[
		'the question of a tension',
		{ tensions: [one.aTension(), one.aTension({ id: 'again', title: 'Shelter' })] },
		'tensions/again.mdx: question',
	],
	[
		'the ends, type and time of a tie, told from the other end',
		{
			relations: [
				one.aRelation({ type: 'talks-with' }),
				one.aRelation({
					id: 'again',
					from: 'pakistan',
					to: 'iran',
					type: 'talks-with',
					sentence: 'Pakistan talked with Iran.',
				}),
			],
		},
		'relations/again.yaml: type',
	],
	[
		'what a statement says',
		{ statements: [one.aStatement(), one.aStatement({ id: 'again', order: 2 })] },
		'statements/again.yaml: says',
	],
	[
		'the alias of a place',
		{
			places: [
				one.aPlace({ aliases: ['Kech'] }),
				one.aPlace({ id: 'again', name: 'Turbat', aliases: ['KECH'] }),
			],
		},
		'places/again.yaml: aliases[0]',
	],
	[
		'the variant of a term, in either Unicode form',
		{
			terms: [
				one.aTerm({ variants: ['Sarmach\u0101r'] }),
				one.aTerm({ id: 'again', term: 'Fighter', variants: ['Sarmacha\u0304r'] }),
			],
		},
		'terms/again.yaml: variants[0]',
	],
	[
		'the question of a dispute',
		{ disputes: [one.aDispute(), one.aDispute({ id: 'again' })] },
		'disputes/again.yaml: question',
	],
	[
		'the title of a chapter and a tension',
		{ background: [one.aChapter()], tensions: [one.aTension({ title: 'The Strikes' })] },
		'tensions/sanctuary.mdx: title',
	],
	[
		'the sentence of a relation',
		{ relations: [one.aRelation(), one.aRelation({ id: 'again', type: 'attacks' })] },
		'relations/again.yaml: sentence',
	],
])('reports twins in %s', (_, replaced, where) => {
	const lines = told(duplicateNames, replaced).split('\n');
	expect(lines).toHaveLength(1);
	expect(lines[0]).toContain(`src/content/${where}: found`);
});

it('accepts names of their own', () => {
	expect(told(duplicateNames)).toBe('');
});

it('accepts an alias that is another spelling of the name, and refuses the name itself', () => {
	expect(told(duplicateNames, { places: [one.aPlace({ aliases: ['Panj-gur'] })] })).toBe('');
	expect(told(duplicateNames, { places: [one.aPlace({ aliases: ['panjgur'] })] })).toContain(
		'aliases[0]: found "panjgur", which is the name itself',
	);
});

it('accepts one name for two events of different days, and for a place and a term', () => {
	const events = [one.anEvent(), one.anEvent({ id: 'again', date: '2024-01-18' })];
	expect(told(duplicateNames, { events, terms: [one.aTerm({ term: 'Panjgur' })] })).toBe('');
});
