import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readSubject } from './read.ts';
import type { SUBJECT_FILES } from './schema.ts';

type Tree = Record<string, unknown>;
type SubjectFile = keyof typeof SUBJECT_FILES;

const textOf = (name: string): string => readFileSync(new URL(`../subject/${name}`, import.meta.url), 'utf8');
const file = (name: string): Tree => parse(textOf(name)) as Tree;

/** The problems of the site's own subject after a change to one of its files. */
function problemsAfter(name: SubjectFile, change: (data: Tree) => void): string[] {
	return readSubject('subject', (path) => {
		const read = path.replace('subject/', '');
		if (read !== name) return read === 'nowhere.geojson' ? undefined : textOf(read);
		const data = file(read);
		change(data);
		return stringify(data);
	}).problems;
}

it('reads the subject of the site', () => {
	const { subject, problems } = readSubject('subject', (path) => textOf(path.replace('subject/', '')));
	expect(problems).toEqual([]);
	expect(subject?.sides.map(({ id }) => id)).toEqual(
		(file('subject.yaml').sides as { id: string }[]).map(({ id }) => id),
	);
});

it.each<[string, SubjectFile, (data: Tree) => void, string]>([
	[
		'a zone that no clock has',
		'subject.yaml',
		(data) => (data.clock = { zone: 'Asia/Atlantis', name: 'A clock' }),
		'✗ subject/subject.yaml: clock.zone: found "Asia/Atlantis"; expected a zone of the IANA database, such as "Europe/Lisbon". To mend: change the value of "clock.zone" [subject]',
	],
	[
		'a frame without area',
		'map.yaml',
		(data) => (data.card = { bounds: { west: 3, east: 3, south: 1, north: 2 }, names: [] }),
		'✗ subject/map.yaml: card.bounds: found {"west":3,"east":3,"south":1,"north":2}; expected west below east and south below north. To mend: change the value of "card.bounds" [subject]',
	],
	[
		'one side',
		'subject.yaml',
		(data) => (data.sides = [{ id: 'one', name: 'One' }]),
		'✗ subject/subject.yaml: sides: found [{"id":"one","name":"One"}]; expected a list of at least 2. To mend: add what is missing, or delete the line if the field may be left out [subject]',
	],
	[
		'a side with an id that the site keeps for itself',
		'subject.yaml',
		(data) =>
			(data.sides = [
				{ id: 'one', name: 'One' },
				{ id: 'others', name: 'Two' },
			]),
		'✗ subject/subject.yaml: sides: found [{"id":"one","name":"One"},{"id":"others","name":"Two"}]; expected none of the ids none, group, groups, people, others, which the site keeps for itself. To mend: change the value of "sides" [subject]',
	],
	[
		'a moment in no part of the timeline',
		'subject.yaml',
		(data) => ((data.moment as Tree).part = 'nowhere'),
		'✗ subject/subject.yaml: moment.part: found "nowhere"; expected the id of one of the parts. To mend: change the value of "moment.part" [subject]',
	],
	[
		'parts that go back in time',
		'subject.yaml',
		(data) => {
			data.parts = [
				{ id: 'late', name: 'Late', from: '2001' },
				{ id: (data.moment as Tree).part, name: 'Early', from: '2000' },
			];
		},
		'expected dates that grow from part to part',
	],
	[
		'an avoided word without a reason',
		'words.yaml',
		(data) => (data.avoided = [{ words: ['rebel'], allowed: 'never' }]),
		'✗ subject/words.yaml: avoided[0].reason: found nothing; expected a text. To mend: add the field "avoided[0].reason" [subject]',
	],
	[
		'shapes that are not there',
		'map.yaml',
		(data) => ((data.shapes as { near: Tree }).near.file = 'nowhere.geojson'),
		'✗ subject/nowhere.geojson: found no such file; expected a file of the subject',
	],
	[
		'a province of no listed country',
		'map.yaml',
		(data) => ((data.cut as { provinces: Tree[] }).provinces[0]!.country = 'QZ'),
		'expected provinces of the listed countries, by their two letters',
	],
	[
		'statements of no text',
		'subject.yaml',
		(data) => delete data.origin,
		'origin: found nothing; expected the text that the statements are of, or "statements" in "without"',
	],
	['a missing field', 'subject.yaml', (data) => delete data.title, 'title: found nothing;'],
	[
		'a misspelt field',
		'subject.yaml',
		(data) => (data.ofline = true),
		'✗ subject/subject.yaml: ofline: found the unknown key "ofline"; expected perhaps "offline". To mend: rename it to "offline" or delete it [subject]',
	],
	[
		'a month that no year has',
		'subject.yaml',
		(data) => Object.assign(data.moment as Tree, { date: '2024-13' }),
		'moment.date: found "2024-13"; expected a year, a month or a day that exists',
	],
	[
		'a day that no month has',
		'subject.yaml',
		(data) => Object.assign(data.moment as Tree, { date: '2023-02-29' }),
		'moment.date: found "2023-02-29"; expected a year, a month or a day that exists',
	],
	[
		'a part that begins in no month',
		'subject.yaml',
		(data) => ((data.parts as Tree[]).at(-1)!.from = '2026-19'),
		'.from: found "2026-19"; expected a year or a month that exists, such as "2024-01". To mend: change the value of',
	],
	[
		'days of another date than the moment',
		'subject.yaml',
		(data) => ((data.moment as Tree).days = { first: '2023-12-01', last: '2023-12-31' }),
		'moment.days: found {"first":"2023-12-01","last":"2023-12-31"}; expected days of the date of the moment',
	],
	[
		'a name beside the card',
		'map.yaml',
		(data) => ((data.card as { names: Tree[] }).names[1]!.on = [0, 0]),
		'card.names[1].on: found [0,0]; expected a point within the bounds of the card',
	],
	[
		'a border of one country',
		'map.yaml',
		(data) => ((data.disputed as Tree[])[0]!.between = ['Pakistan', 'Pakistan']),
		'disputed[0].between: found ["Pakistan","Pakistan"]; expected each country once',
	],
	[
		'a border of a country that no map has',
		'map.yaml',
		(data) => ((data.disputed as Tree[])[0]!.between = ['Pakistan', 'Afganistan']),
		'✗ subject/map.yaml: disputed[0].between[1]: found "Afganistan"; expected the name of a country as a file of shapes has it, perhaps "Afghanistan". To mend: write the name as it stands there, or add the country to the shapes [subject]',
	],
])('refuses %s', (_, name, change, problem) => {
	const problems = problemsAfter(name, change);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(problem);
});

it('tells every fault of both files at once, and a file that is not there', () => {
	const { subject, problems } = readSubject('subject', (path) =>
		path.endsWith('words.yaml')
			? textOf('words.yaml')
			: /(?:map|concepts)\.yaml$/.test(path)
				? undefined
				: stringify({ ...file('subject.yaml'), title: 1, tagline: 2 }),
	);
	expect(subject).toBeUndefined();
	expect(problems.map((line) => line.split(';')[0])).toEqual([
		'✗ subject/subject.yaml: title: found 1',
		'✗ subject/subject.yaml: tagline: found 2',
		'✗ subject/map.yaml: found no such file',
	]);
});

it('takes days of the moment that go on beyond its month', () => {
	expect(
		problemsAfter('subject.yaml', ({ moment }) => {
			(moment as Tree).days = { first: '2024-01-29', last: '2024-02-02' };
		}),
	).toEqual([]);
});

it('tells a fault of the shapes once, where one file holds those of both maps', () => {
	const { problems } = readSubject('subject', (path) => {
		if (path.endsWith('one.geojson')) return '{ "type": "Feature" }';
		if (!path.endsWith('map.yaml')) return textOf(path.replace('subject/', ''));
		const map = file('map.yaml') as { shapes: { near: Tree; far: Tree } };
		map.shapes.near.file = map.shapes.far.file = 'one.geojson';
		return stringify(map);
	});
	expect(
		problems.filter((line) =>
			line.includes('one.geojson: features: found nothing; expected a FeatureCollection of GeoJSON'),
		),
	).toHaveLength(1);
	expect(new Set(problems).size).toBe(problems.length);
});
