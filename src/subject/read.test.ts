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
		'✗ subject/subject.yaml: sides: found [{"id":"one","name":"One"}]; expected array to have >=2 items. To mend: change the value of "sides" [subject]',
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
		'✗ subject/words.yaml: avoided[0].reason: found nothing; expected string. To mend: add the field "avoided[0].reason" [subject]',
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
