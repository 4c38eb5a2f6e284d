import { expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { danglingIds } from './dangling-ids.ts';

const at = '2024-01-17';
const says = 'It was struck.';
const said = [{ holder: 'nobody', statement: says, asOf: at, claims: ['no-claim'] }];
const good = ['strike-on-panjgur'];

it('reports an id that nothing has, with the closest that something has', () => {
	const claims = [one.aClaim({ citations: [{ source: 'dawn-on-strik', says: 'Iran struck.' }] })];
	expect(told(danglingIds, { claims })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: citations[0].source: found "dawn-on-strik", which is not in src/content/sources; expected an id that exists; the closest is "dawn-on-strike". To mend: write "dawn-on-strike", or add src/content/sources/dawn-on-strik [dangling-ids]"`,
	);
});

it('reports an id without a guess if none is near', () => {
	const events = [one.anEvent({ place: 'x' })];
	expect(told(danglingIds, { events })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: place: found "x", which is not in src/content/places; expected an id that exists. To mend: add src/content/places/x [dangling-ids]"`,
	);
});

it('reports a component in prose by its line', () => {
	const background = [one.aChapter({ body: 'First.\n\n<Claim id="strike-on-panjgu">Iran struck</Claim>.' })];
	expect(told(danglingIds, { background })).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3, <Claim id>: found "strike-on-panjgu", which is not in src/content/claims; expected an id that exists; the closest is "strike-on-panjgur". To mend: write "strike-on-panjgur", or add src/content/claims/strike-on-panjgu [dangling-ids]"`,
	);
});

it.each<[string, Partial<Corpus>, string[]]>([
	[
		'a source',
		{ sources: [one.aSource(), one.aSource({ id: 'irna-on-strike', party: 'nobody' })] },
		['party'],
	],
	[
		'a claim',
		{
			claims: [
				one.aClaim({
					author: 'nobody',
					citations: [{ source: 'no-source', says }],
					positions: [{ holder: 'nobody', statement: says, sources: ['no-source'] }],
					overtakenBy: { claim: 'no-claim', on: at },
				}),
			],
		},
		['author', 'citations[0].source', 'positions[0].holder', 'positions[0].sources[0]', 'overtakenBy.claim'],
	],
	[
		'an event',
		{
			events: [
				one.anEvent({
					place: 'nowhere',
					actors: ['iran', 'nobody'],
					claims: ['no-claim'],
					tolls: [{ countedBy: 'nobody', asOf: at, source: 'no-source' }],
				}),
			],
		},
		['place', 'actors[1]', 'claims[0]', 'tolls[0].countedBy', 'tolls[0].source'],
	],
	[
		'a place',
		{
			places: [
				one.aPlace({
					names: [{ lang: 'ur', text: 'پنجگور', source: 'no-source' }],
					within: 'nowhere',
					source: 'no-source',
					claims: ['no-claim'],
				}),
			],
		},
		['names[0].source', 'within', 'source', 'claims[0]'],
	],
	[
		'a term',
		{
			terms: [
				one.aTerm({ names: [{ lang: 'bal', text: 'س', source: 'no-source' }], sources: ['no-source'] }),
			],
		},
		['names[0].source', 'sources[0]'],
	],
	[
		'a relation',
		{
			relations: [
				one.aRelation({
					from: 'nobody',
					to: 'none-such',
					assertedBy: ['nobody'],
					deniedBy: ['nobody'],
					claims: ['no-claim'],
				}),
			],
		},
		['from', 'to', 'assertedBy[0]', 'deniedBy[0]', 'claims[0]'],
	],
	['a statement', { statements: [one.aStatement({ claims: ['no-claim'] })] }, ['claims[0]']],
	[
		'a dispute',
		{
			disputes: [
				one.aDispute({
					claims: ['no-claim'],
					accounts: { iran: said, pakistan: said, group: said, people: said, others: said },
				}),
			],
		},
		[
			'claims[0]',
			...['iran', 'pakistan', 'group', 'people', 'others'].flatMap((column) => [
				`accounts.${column}[0].holder`,
				`accounts.${column}[0].claims[0]`,
			]),
		],
	],
	[
		'the home page',
		{
			home: [
				one.aFrontPage({
					lead: [{ text: 'Iran struck', claim: 'no-claim' }],
					happened: [...good, ...good, ...good, ...good, 'no-claim'],
					accounts: { iran: ['no-claim', ...good], pakistan: ['no-claim', ...good] },
					since: ['no-claim', ...good, ...good],
				}),
			],
		},
		['lead[0].claim', 'happened[4]', 'accounts.iran[0]', 'accounts.pakistan[0]', 'since[0]'],
	],
	['a chapter', { background: [one.aChapter({ claims: ['no-claim'] })] }, ['claims[0]']],
	[
		'an actor',
		{
			actors: [
				one.anActor({
					names: [{ lang: 'fa', text: 'ایران', source: 'no-source' }],
					claims: ['no-claim'],
					renamed: [{ to: 'Iran', on: '1935', claim: 'no-claim' }],
					lists: [{ by: 'nobody', as: 'list', claim: 'no-claim' }],
				}),
				one.anActor({ id: 'pakistan' }),
			],
		},
		['names[0].source', 'claims[0]', 'renamed[0].claim', 'lists[0].by', 'lists[0].claim'],
	],
	[
		'a tension',
		{
			tensions: [
				one.aTension({
					claims: ['no-claim'],
					positions: [
						{ heldBy: ['iran', 'nobody'], statement: 'They were struck there.', claims: ['no-claim'] },
					],
				}),
			],
		},
		['claims[0]', 'positions[0].heldBy[1]', 'positions[0].claims[0]'],
	],
	[
		'prose',
		{
			tensions: [
				one.aTension({
					body: '<Claim id="x">a</Claim> <Toll event="x" /> <Term id="x">b</Term> <Actor id="x">c</Actor> <Place id="x">d</Place> <Event id="x">e</Event>',
				}),
			],
		},
		['Claim id', 'Toll event', 'Term id', 'Actor id', 'Place id', 'Event id'].map(
			(part) => `line 1, <${part}>`,
		),
	],
])('looks at every id of %s', (_, replaced, fields) => {
	const lines = told(danglingIds, replaced).split('\n');
	expect(lines.map((line) => line.split(': ')[1])).toEqual(fields);
});

it('accepts ids that exist', () => {
	expect(told(danglingIds)).toBe('');
});

it('accepts a speaker who has a name instead of a page, and a source of no party', () => {
	const claims = [one.aClaim({ author: { name: 'A witness' } })];
	expect(told(danglingIds, { claims })).toBe('');
});

it('does not take an id of one collection for one of another', () => {
	const events = [one.anEvent({ actors: ['panjgur'] })];
	expect(told(danglingIds, { events })).toContain('"panjgur", which is not in src/content/actors');
});
