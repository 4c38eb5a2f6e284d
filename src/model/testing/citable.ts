import type { Item } from '../cite/item.ts';

/** Items for tests of citations, with everything that formats of citations trip over. */

/** A newspaper's article in Persian, unsigned, of a known day. */
export const persianArticle: Item = {
	id: 'bbc-persian-2025-12-jebhe',
	type: 'article-newspaper',
	title: '«جبهه مبارزین مردمی»؛ ائتلافی جدید یا نامی تازه برای جیش‌العدل؟',
	'container-title': 'BBC Persian',
	issued: { 'date-parts': [[2025, 12, 3]] },
	accessed: { 'date-parts': [[2026, 11, 23]] },
	URL: 'https://example.org/%D8%AC%D8%A8?a=1&b=%D9%85#x',
	language: 'fa',
	note: 'Read in full.',
	custom: { kind: 'newspaper', party: 'none', country: 'GB', carries: 'Reuters' },
};

/** A report by an organisation and a person with one name, dated to a month, with every sign that means something to LaTeX. */
export const report: Item = {
	id: 'hrcp-2025-crisis',
	type: 'report',
	title: '100 % of {Jaish al-Adl} & co: #1, $5_000 ~ “x^2” \\o/',
	author: [{ literal: 'Ministry of Interior, Pakistan & Co.' }, { family: 'Sadiq' }],
	publisher: 'Rights and Records & Co.',
	'publisher-place': 'Lahore',
	issued: { 'date-parts': [[2025, 3]] },
	accessed: { 'date-parts': [[2026, 11, 1]] },
	URL: 'https://example.org/report_1.pdf',
	language: 'en',
};

/** A page of a website by two people, without a date. */
export const undatedPage: Item = {
	id: 'agsi-popular-resistance-front',
	type: 'webpage',
	title: 'Popular Resistance Front: al-Adl renamed?',
	author: [
		{ family: 'Alfoneh', given: 'Ali' },
		{ family: 'van der Berg', given: 'Jan' },
	],
	'container-title': 'Arab Gulf States Institute',
	accessed: { 'date-parts': [[2026, 11, 23]] },
	URL: 'https://example.org/analysis',
	language: 'en',
};
