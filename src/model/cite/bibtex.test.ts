import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, it } from 'vitest';
import { persianArticle, report, undatedPage } from '../testing/citable.ts';
import { bibtex } from './bibtex.ts';
import type { Item } from './item.ts';

/** What another library reads of an item. */
const readBack = (item: Item): Item => new Cite(bibtex([item])).data[0] as Item;

it('keeps a Persian title, the day, the language and whose text it carries', () => {
	const { custom, note, ...rest } = persianArticle;
	expect(readBack(persianArticle)).toMatchObject({
		...rest,
		note: `${note} Carries a text of ${custom!.carries}.`,
		// BibTeX knows articles; that it is a newspaper’s stands in `entrysubtype`.
		type: 'article-journal',
	});
	expect(bibtex([persianArticle])).toContain('entrysubtype = {newspaper}');
});

it('keeps what LaTeX would take for a command, organisations as one name, and a month without a day', () => {
	const back = readBack(report);
	expect(back).toMatchObject({
		...{ id: report.id, type: 'report', publisher: report.publisher, URL: report.URL },
		'publisher-place': 'Lahore',
		title: report.title,
		issued: report.issued,
		author: [{ family: 'Ministry of Interior, Pakistan & Co.' }, { family: 'Sadiq' }],
	});
	expect(bibtex([report])).toContain('author = {{Ministry of Interior, Pakistan \\& Co.} and {Sadiq}}');
});

it('keeps the names of persons and what holds a page, and gives no date where none was seen', () => {
	const back = readBack(undatedPage);
	expect(back).toMatchObject({
		title: undatedPage.title,
		author: [
			{ family: 'Alfoneh', given: 'Ali' },
			{ given: 'Jan', family: expect.stringContaining('Berg') as string },
		],
		publisher: 'Arab Gulf States Institute',
		accessed: undatedPage.accessed,
	});
	expect(back).not.toHaveProperty('issued');
	expect(bibtex([undatedPage])).not.toMatch(/\b(date|year|month) =/);
});

it('separates entries by an empty line and keeps capitals by a second pair of braces', () => {
	const text = bibtex([undatedPage, report]);
	expect(text.split('\n\n')).toHaveLength(2);
	expect(text).toContain('title = {{Popular Resistance Front: al-Adl renamed?}}');
});
