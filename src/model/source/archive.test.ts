import { expect, it } from 'vitest';
import { archiveLookup } from './archive.ts';

const accessed = '2026-11-01';
const URL = 'https://www.dawn.com/news/1?page=2';

it.each([
	['2024-01-17', '20240117'],
	['2024-01', '202401'],
	['2024', '2024'],
	[undefined, '20261101'],
])('looks for a page that was issued %s near %s', (issued, digits) => {
	expect(archiveLookup({ URL, issued, accessed })).toEqual({
		address: `https://web.archive.org/web/${digits}/https://www.dawn.com/news/1?page=2`,
		near: issued ?? accessed,
	});
});

it.each([
	'https://web.archive.org/web/20161010163755/https://www.dawn.com/news/1',
	'https://web.archive.org./web/2016/https://www.dawn.com/',
	'https://example.org/gazette/1',
])('offers no lookup of %s', (address) => {
	expect(archiveLookup({ URL: address, accessed })).toBeUndefined();
});
