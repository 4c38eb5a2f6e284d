import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aChapter, aPlace } from '../testing/entries.ts';
import { searchRecords } from './records.ts';
import { sourceRecords } from './source-records.ts';

const body = [
	'Iran <Claim id="strike-on-panjgur">struck a village</Claim>.',
	'## Who was hit?',
	'<Claim id="strike-on-panjgur">A family</Claim>.',
	'## Who was hit?',
	'<Claim id="strike-on-panjgur">Nobody knows</Claim>.',
].join('\n\n');
const records = searchRecords(aDossier({ background: [aChapter({ body })] }), [
	{ name: 'Look up', pages: [{ name: 'Timeline', path: '/timeline/', says: 'What happened when.' }] },
]);
const at = (path: string) => records.find((record) => record.path === path);

it('makes a record of a page and of each of its questions, with the fragment that the page will have', () => {
	const chapter = records.filter(({ kind }) => kind === 'Background');
	expect(chapter.map(({ path, title, page }) => [path, title, page])).toEqual([
		['/background/the-strikes/', 'The strikes', undefined],
		['/background/the-strikes/#who-was-hit', 'Who was hit?', 'The strikes'],
		['/background/the-strikes/#who-was-hit-1', 'Who was hit?', 'The strikes'],
	]);
	expect(chapter.map(({ text }) => text.includes('A family'))).toEqual([false, true, false]);
});

it('knows an actor, place and term by every name, and an event by its day', () => {
	const named = searchRecords(aDossier({ places: [aPlace({ aliases: ['Panjgoor'] })] }), []);
	expect(named.find(({ path }) => path === '/map/#panjgur')!.names).toContain('Panjgoor');
	expect(at('/actors/iran/')!.names).toContain('Iran');
	expect(at('/timeline/january-2024/#iran-strikes-panjgur')!.names).toContain('16 January 2024');
});

it('has a claim with its status, a dispute with what each party says, and every address once', () => {
	expect(at('/claims/strike-on-panjgur/')).toMatchObject({ kind: 'Claims', status: 'agreed' });
	expect(at('/timeline/january-2024/#iran-strikes-panjgur')!.central).toBe(true);
	expect(at('/claims/strike-on-panjgur/')!.central).toBe(true);
	expect(at('/disputed/#who-was-struck')!.text).toMatch(/ Iran: .+ Pakistan: A family was struck\.$/);
	expect(at('/disputed/#who-was-struck')!.text).not.toContain('Iran, Iran');
	expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
});

it('has the pages that there is one of, and every source in an index of its own', () => {
	expect(at('/timeline/')).toMatchObject({
		kind: 'Pages',
		title: 'Timeline',
		text: 'What happened when.',
	});
	expect(records.some(({ kind }) => kind === 'Sources')).toBe(false);
	const sources = sourceRecords(aDossier());
	expect(sources.map(({ path }) => path).sort()).toEqual([
		'/sources/dawn-on-strike/',
		'/sources/irna-on-strike/',
	]);
	expect(sources.find(({ path }) => path.includes('dawn'))!.text).toContain('Dawn');
});
