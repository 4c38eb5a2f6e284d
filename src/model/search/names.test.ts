import { describe, expect, test } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { fold } from './fold.ts';
import { findNames, nameList, type NameEntry } from './names.ts';

const list: NameEntry[] = [
	['/actors/jundullah/', 'Jundullah', 'Actors', ['jundullah', 'jundallah'], ''],
	['/actors/jaish-al-adl/', 'Jaish al-Adl', 'Actors', ['jaishadl', 'jayshadl', 'jaa'], ''],
	['/map/#jask', 'Jask', 'Places', ['jask'], ''],
];
const paths = (query: string): string[] => findNames(list, query).map(([path]) => path);

describe('a query finds', () => {
	test('a name by another spelling, whatever its hyphens', () => {
		expect(paths('Jaysh al Adl')).toEqual(['/actors/jaish-al-adl/']);
	});
	test('the exact name before names that begin with it', () => {
		expect(findNames([['/b/', 'Jaskan', '', ['jaskan'], ''], ...list], 'Jask').map(([path]) => path)).toEqual(
			['/map/#jask', '/b/'],
		);
	});
	test('names by their beginning from three letters on', () => {
		expect(paths('jun')).toEqual(['/actors/jundullah/']);
		expect(paths('ja')).toEqual([]);
	});
	test('a longer name with a slip or two, where nothing is called so', () => {
		expect(paths('Jundulah')).toEqual(['/actors/jundullah/']);
		expect(paths('Jayhs al-Adl')).toEqual(['/actors/jaish-al-adl/']);
		expect(paths('jaks')).toEqual([]);
		expect(paths('Gwadar')).toEqual([]);
	});
	test('a name in a question, where no other word tells anything', () => {
		expect(paths('where is Jask')).toEqual(['/map/#jask']);
		expect(paths('Jask port')).toEqual(['/map/#jask']);
		expect(paths('who leads Jundullah')).toEqual([]);
	});
	test('nothing by a single letter or by signs', () => {
		expect(paths('j')).toEqual([]);
		expect(paths('!?')).toEqual([]);
	});
});

test('the list holds every actor, chapter, place, term, tension and short form with folded names', () => {
	const dossier = aDossier();
	const entries = nameList(dossier, []);
	const { actors, chapters, places, terms, tensions, shortForms } = dossier;
	expect(entries).toHaveLength([actors, chapters, places, terms, tensions, shortForms].flat().length);
	for (const [, , , names] of entries) expect(names.length).toBeGreaterThan(0);
});

test.each(['США', 'сша', 'الولايات المتحدة', 'الولايات', 'etats unis'])(
	'finds an entry by its name in another language: %s',
	(query) => {
		const names = ['United States', 'США', 'الولايات المتحدة', 'États-Unis'].map(fold);
		expect(findNames([['/us/', 'United States', 'Actors', names, '']], query)).toHaveLength(1);
	},
);
