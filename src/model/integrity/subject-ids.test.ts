import { expect, it } from 'vitest';
import { problemLine } from '../../file/problem.ts';
import { aPlace, aTerm } from '../testing/entries.ts';
import { subjectIds } from './subject-ids.ts';

const corpus = { places: [aPlace()], terms: [aTerm()] };
const border = (term?: string) => ({ name: 'Old Line', between: ['Norvane', 'Sudrell'], term });

it('accepts capitals and terms that the content has', () => {
	const map = { capitals: [aPlace().id], disputed: [border(), border(aTerm().id)] };
	expect(subjectIds(map, corpus)).toEqual([]);
});

it('refuses a capital that is no place, and a border that no term explains', () => {
	const map = { capitals: [aPlace().id, 'nowhere-at-all'], disputed: [border('no-term')] };
	expect(subjectIds(map, corpus).map(problemLine)).toEqual([
		'src/subject/map.yaml: capitals[1]: found "nowhere-at-all"; expected the id of a place. To mend: leave it out, or add src/content/places/nowhere-at-all.yaml [subject-ids]',
		expect.stringContaining('disputed[0].term: found "no-term"; expected the id of a term'),
	]);
});

it('leaves what could not be read to its own report', () => {
	const map = { capitals: ['gone'], disputed: [border('lost')] };
	expect(subjectIds(map, corpus, new Set(['places/gone', 'terms/lost']))).toEqual([]);
});
