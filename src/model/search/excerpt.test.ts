import { expect, it } from 'vitest';
import { readExcerpt } from './excerpt.ts';

const told = (html: string): string =>
	readExcerpt(html)
		.map(({ text, found }) => (found ? `[${text}]` : text))
		.join('');

it.each([
	['', ''],
	['No word of it.', 'No word of it.'],
	['A <mark>ferry</mark> and a <mark>quay.</mark>', 'A [ferry] and a [quay.]'],
	['<mark>Ferry</mark> <mark>papers</mark>', '[Ferry] [papers]'],
])('tells found words from others in %j', (html, expected) => {
	expect(told(html)).toBe(expected);
});

it.each([
	['&lt;b data-planted&gt; & <mark>&lt;/b&gt;</mark>', '<b data-planted> & [</b>]'],
	['&lt;mark&gt;not found&lt;/mark&gt;', '<mark>not found</mark>'],
	['P&O, AT&amp;T, &copy;', 'P&O, AT&amp;T, &copy;'],
])('reads markup that was text as text: %j', (html, expected) => {
	expect(told(html)).toBe(expected);
});
