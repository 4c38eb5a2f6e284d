import { expect, it } from 'vitest';
import type { SearchRecord } from '../search/record.ts';
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

it('leads names to places in the book, and leaves out those of pages that it does not have', () => {
	const names = ['/actors/miller/', '/keyboard/'].map((path): [string, string, string, string[], string] => [
		path,
		'x',
		'Actors',
		['x'],
		'',
	]);
	expect(bookSearch([], names, forms, ids, claims).names.map(([path]) => path)).toEqual(['#actors_miller']);
});

it('refuses an entry that the book does not have', () => {
	expect(() => bookSearch([record({ path: '/actors/ghost/' })], [], forms, ids, claims)).toThrow(
		'/actors/ghost/',
	);
	expect(() => bookSearch([claim], [], forms, ids, new Map())).toThrow('/claims/flood/');
});
