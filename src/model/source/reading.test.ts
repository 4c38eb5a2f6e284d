import { expect, it } from 'vitest';
import { aSource } from '../testing/entries.ts';
import { readingOf, readingReport } from './reading.ts';

const source = (id: string, changes: Parameters<typeof aSource>[0] = {}) => {
	const { data } = aSource({ URL: `https://www.dawn.com/news/${id}`, ...changes });
	return { id, ...data };
};

it.each([
	['page', {}],
	['page', { note: 'The beginning of the page was read.' }],
	['page', { 'original-publisher': 'Dawn' }],
	['copy', { 'original-publisher': 'Reuters' }],
	['copy', { note: 'A reprint of a wire story.' }],
	['stored copy', { note: 'Stored copy; the beginning was read.' }],
	['stored copy', { note: 'Stored copy; the beginning was read.', 'original-publisher': 'Reuters' }],
	['stored copy', { URL: 'https://web.archive.org/web/2016/https://www.dawn.com/' }],
	['cache', { note: 'Read in the cache of a search engine.' }],
	['mirror', { note: 'A mirror of the ministry’s page.' }],
	['feed', { note: 'Only the feed was read; a stored copy of it.' }],
	['feed', { URL: 'https://www.dawn.com/feed/' }],
])('tells a %s by %o', (reading, changes) => {
	expect(readingOf(source('a', changes))).toBe(reading);
});

it('lists what to replace, then everything, the oldest reading first', () => {
	const report = readingReport([
		source('new', { accessed: '2026-11-02', note: 'Stored copy.' }),
		source('old', { accessed: '2026-10-30', note: 'Stored copy.' }),
		source('own', { accessed: '2026-11-01' }),
	]);
	expect(report.split('\n')).toEqual([
		'Read as a stored copy, to be replaced by the publisher’s page: 2',
		'  2026-10-30  old  https://www.dawn.com/news/old',
		'  2026-11-02  new  https://www.dawn.com/news/new',
		'',
		'All sources, the oldest reading first: 3',
		'  2026-10-30  old  https://www.dawn.com/news/old  (stored copy)',
		'  2026-11-01  own  https://www.dawn.com/news/own  (page)',
		'  2026-11-02  new  https://www.dawn.com/news/new  (stored copy)',
	]);
});
