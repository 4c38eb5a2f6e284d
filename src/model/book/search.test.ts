import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../search/names.ts';
import type { SearchRecord } from '../search/record.ts';
import { heldNames } from './held-names.ts';
import { bookSearch } from './search.ts';

const form = { languages: [], particles: [], concepts: [] };
const forms = { scripts: form, others: form };
const record = (given: Partial<SearchRecord>): SearchRecord => ({
	path: '/actors/miller/',
	title: 'The miller',
	kind: 'Actors',
	names: [],
	text: 'stands in the book',
	actors: ['miller'],
	...given,
});
const event = record({
	path: '/timeline/1/#flood',
	title: 'Flood',
	kind: 'Events',
	same: { path: '/claims/flood/', title: 'A flood came' },
});
const claim = record({ path: '/claims/flood/', kind: 'Claims' });
const page = record({ path: '/keyboard/', kind: 'Pages' });
const ids = new Set(['actors_miller', 'timeline_1__flood', 'c1']);
const claims = new Map([['/claims/flood/', 'c1']]);

it('holds what the text of the book does not say, by places in the book', () => {
	const held = bookSearch([record({}), event, claim, page], [], forms, ids, claims);
	expect(held.records).toEqual([
		{ id: 'actors_miller', kind: 'Actors', title: 'The miller' },
		{ id: 'timeline_1__flood', kind: 'Events', title: 'Flood', same: { id: 'c1', title: 'A flood came' } },
	]);
});

describe('the list of names', () => {
	const miller = record({ names: ['Grinds corn for the village', 'Müller', 'al-Tahhan'] });
	const place = record({ path: '/places/#mill', title: 'Mill', kind: 'Places', names: ['Mühle'] });
	const entries: NameEntry[] = [
		['/places/#mill', 'Mill', 'Places', ['mill', 'muhle'], 'A house by the river'],
		['/actors/miller/', 'The miller', 'Actors', ['themiller', 'muller', 'tahhan'], 'Grinds corn'],
		['/keyboard/', 'Keyboard', 'Pages', ['keyboard'], 'Reference'],
	];
	const quarrel = record({
		path: '/tensions/flour/',
		title: 'Flour',
		kind: 'Tensions',
		names: ['Whose is it?'],
	});
	const all = new Set([...ids, 'places__mill', 'tensions_flour']);
	const held = (names: readonly NameEntry[]) =>
		bookSearch([miller, place, page, quarrel], names, forms, all, claims);

	it('is told by the names of the records, each of which stands there once', () => {
		const { names, records } = held(entries);
		expect(names).toEqual([
			[1, 0, 'A house by the river'],
			[0, 1, 'Grinds corn'],
		]);
		expect(JSON.stringify({ names, records }).split('Müller')).toHaveLength(2);
	});

	it('has nothing but the title where the record has no other name', () => {
		const entry: NameEntry = ['/tensions/flour/', 'Flour', 'Tensions', ['flour'], 'Whose is it?'];
		expect(heldNames(held([entry]))).toEqual([['#tensions_flour', ...entry.slice(1)]]);
	});

	it('is read back whole and in its order, but for pages that the book does not have', () => {
		expect(heldNames(held(entries))).toEqual([
			['#places__mill', ...entries[0]!.slice(1)],
			['#actors_miller', ...entries[1]!.slice(1)],
		]);
	});

	it.each([
		[
			'a name that the record does not have',
			['themiller', 'muller', 'tahhan', 'grinder'],
			'Actors',
			'The miller',
		],
		['the role as its only name', ['themiller', 'grindscornforvillage'], 'Actors', 'The miller'],
		['another kind', ['themiller', 'muller', 'tahhan'], 'Places', 'The miller'],
		['another title', ['themiller', 'muller', 'tahhan'], 'Actors', 'Themiller'],
	])('is refused with %s', (_, names, section, title) => {
		expect(() => held([['/actors/miller/', title, section, names, '']])).toThrow('/actors/miller/');
	});
});

it('refuses an entry that the book does not have', () => {
	expect(() => bookSearch([record({ path: '/actors/ghost/' })], [], forms, ids, claims)).toThrow(
		'/actors/ghost/',
	);
	expect(() => bookSearch([claim], [], forms, ids, new Map())).toThrow('/claims/flood/');
});
