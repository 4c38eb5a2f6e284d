import { parse } from 'astrocite-ris';
import { expect, it } from 'vitest';
import { persianArticle, report, undatedPage } from '../testing/citable.ts';
import type { Item } from './item.ts';
import { ris } from './ris.ts';

/** Dates that were read have their parts as text. */
const asRead = (date: { 'date-parts': number[][] } | undefined) => ({
	'date-parts': date!['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0'))),
});

it('is read back by another library: titles in any script, days of newspapers, addresses, languages, notes', () => {
	const { title, URL, language, id, type } = persianArticle;
	expect(parse(ris([persianArticle]))).toEqual([
		{
			...{ id, type, title, URL, language },
			'container-title': 'BBC Persian',
			issued: asRead(persianArticle.issued),
			accessed: asRead(persianArticle.accessed),
			note: 'Read in full. Carries a text of Reuters.',
		},
	]);
});

it('names persons with a comma and organisations without, each on a line of its own', () => {
	const lines = ris([report, undatedPage]).split('\r\n');
	expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
		'AU  - Ministry of Interior Pakistan & Co.',
		'AU  - Sadiq',
		'AU  - Alfoneh, Ali',
		'AU  - van der Berg, Jan',
	]);
	expect((parse(ris([undatedPage])) as Item[])[0]!.author).toEqual([
		{ family: 'Alfoneh', given: 'Ali' },
		{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
	]);
});

it('dates a month as a month and what has no date not at all', () => {
	expect(ris([report])).toContain('\r\nPY  - 2025\r\nDA  - 2025/03/\r\n');
	expect(ris([undatedPage])).not.toMatch(/^(PY|DA)/m);
});

it('begins each reference with its type, ends it, and puts a value on one line', () => {
	const text = ris([{ ...undatedPage, title: 'One\n  two' }, report]);
	expect(text.match(/^TY {2}- (ELEC|RPRT)\r\n/gm)).toHaveLength(2);
	expect(text.match(/^ER {2}- \r\n/gm)).toHaveLength(2);
	expect(text).toContain('TI  - One two\r\n');
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
