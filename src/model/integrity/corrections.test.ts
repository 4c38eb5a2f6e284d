import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChange, aChapter, aClaim, aCorrection, anEvent, aPlace } from '../testing/entries.ts';
import { corrections } from './corrections.ts';

const text = aClaim().data.text;
const claim = aClaim().id;
/** A correction of the claim, from one wording to another. */
const change = (id: string, date: string, before: string, after: string) =>
	aCorrection({ id, date, claim, page: undefined, before, after });

it('reports a correction of a claim that now says something else', () => {
	const list = [change('one', '2026-11-02', 'Iran struck a town.', 'Iran struck a hamlet.')];
	expect(told(corrections, { corrections: list })).toBe(
		`src/content/corrections/one.yaml: after: found "Iran struck a hamlet.", which is not what the claim "${claim}" says now; expected a whole wording of the claim, such as "${text}", or the "before" of a later correction of it. To mend: correct the wording here or there, or add the correction that changed it again [corrections]`,
	);
});

it('reports a part of a claim’s wording: a reader should see the whole sentence', () => {
	const list = [change('one', '2026-11-02', 'a town', text.slice(0, 9))];
	expect(told(corrections, { corrections: list })).toContain('expected a whole wording of the claim');
});

it.each([
	['the text of its claim', [change('one', '2026-11-02', 'Iran struck a town.', text)]],
	['a status', [change('one', '2026-11-02', 'disputed', 'agreed')]],
	[
		'a chain, whatever the order of its files',
		[
			change('c', '2026-11-02', 'Iran struck a hut.', 'Iran struck a town.'),
			change('a', '2026-11-03', 'Iran struck a town.', 'Iran struck a hamlet.'),
			change('b', '2026-11-04', 'Iran struck a hamlet.', text),
		],
	],
	[
		'a change that was taken back on the same day',
		[
			change('one', '2026-11-02', text, 'Iran struck a town.'),
			change('two', '2026-11-02', 'Iran struck a town.', text),
		],
	],
	['words of a chapter', [aCorrection()]],
	['words in the front matter of a chapter', [aCorrection({ after: aChapter().data.summary })]],
	['words of a list', [aCorrection({ page: '/map/', after: aPlace().data.summary })]],
	['words of an entry in a list', [aCorrection({ page: '/map/#panjgur', after: aPlace().data.summary })]],
	['an event', [aCorrection({ page: '/timeline/#iran-strikes-panjgur', after: anEvent().data.name })]],
	[
		'an event in full',
		[aCorrection({ page: '/timeline/january-2024/#iran-strikes-panjgur', after: anEvent().data.name })],
	],
	['a page whose words stand in code', [aCorrection({ page: '/about/', after: 'no content says this' })]],
	['what other rules tell: a claim that is not there', [aCorrection({ claim: 'nobody', page: undefined })]],
	['what other rules tell: a page that is not there', [aCorrection({ page: '/background/nothing/' })]],
])('accepts %s', (_, list) => {
	expect(told(corrections, { corrections: list })).toBe('');
});

it.each([
	[
		'a chain with a gap',
		[
			change('one', '2026-11-02', 'Iran struck a hut.', 'Iran struck a town.'),
			change('two', '2026-11-03', 'Iran struck a hamlet.', text),
		],
		['one'],
	],
	[
		'a link that is older than what it follows',
		[
			change('one', '2026-11-03', 'Iran struck a hut.', 'Iran struck a town.'),
			change('two', '2026-11-02', 'Iran struck a town.', text),
		],
		['one'],
	],
	[
		'a ring',
		[
			change('one', '2026-11-02', 'Iran struck a hut.', 'Iran struck a town.'),
			change('two', '2026-11-02', 'Iran struck a town.', 'Iran struck a hut.'),
		],
		['one', 'two'],
	],
	[
		'words of another page',
		[aCorrection({ id: 'one', page: '/map/#panjgur', after: aChapter().data.summary })],
		['one'],
	],
	['words that have gone', [aCorrection({ id: 'one', after: 'struck a camp' })], ['one']],
	[
		'the page of a claim in place of its id',
		[aCorrection({ id: 'one', page: `/claims/${claim}/`, after: text })],
		['one'],
	],
	[
		'a change that changes nothing',
		[aCorrection({ id: 'one', before: 'struck  a village in Panjgur' })],
		['one'],
	],
])('reports %s', (_, list, files) => {
	const lines = told(corrections, { corrections: list }).split('\n');
	expect(lines.map((line) => /corrections\/(\w+)\.yaml/.exec(line)?.[1])).toEqual(files);
	for (const line of lines)
		expect(line).toMatch(/: (?:after|page): found .+; expected .+\. To mend: .+ \[corrections\]$/);
});

it('holds a change of other words for the same to the same', () => {
	expect(told(corrections, { changes: [aChange()] })).toBe('');
	expect(told(corrections, { changes: [aChange({ after: 'Iran struck a hamlet.' })] })).toMatch(
		/content\/changes\/\S+: after: found "Iran struck a hamlet\.", which is not what the claim/,
	);
});

it('lets a correction begin from what a change put in place', () => {
	const list = [change('one', '2026-11-02', 'Iran struck a hamlet.', text)];
	const changes = [aChange({ after: 'Iran struck a hamlet.' })];
	expect(told(corrections, { corrections: list, changes })).toBe('');
});

it('reports a correction that is told twice, as such or as a change, but not one that was made again later', () => {
	const [town, hamlet] = ['Iran struck a town.', text];
	const one = change('one', '2026-11-02', town, hamlet);
	expect(told(corrections, { corrections: [one, change('two', '2026-11-02', town, hamlet)] })).toMatch(
		/^src\/content\/corrections\/two\.yaml: found what src\/content\/corrections\/one\.yaml tells, too; .+ \[corrections\]$/,
	);
	const note = aChange({ id: 'note', date: '2026-11-02', claim, before: town, after: hamlet });
	expect(told(corrections, { corrections: [one], changes: [note] })).toContain(
		'changes/note.yaml: found what',
	);
	const again = [
		one,
		change('back', '2026-11-03', hamlet, town),
		change('again', '2026-11-04', town, hamlet),
	];
	expect(told(corrections, { corrections: again })).toBe('');
});
