import { describe, expect, it } from 'vitest';
import { asciiAddress, routes, withBase } from './url.ts';

describe('withBase', () => {
	it.each([
		['/', '/', '/'],
		['/', '/actors/iran/', '/actors/iran/'],
		['/explainer/', '/', '/explainer/'],
		['/explainer/', '/actors/iran/', '/explainer/actors/iran/'],
		['/explainer/', '/glossary/#sarmachar', '/explainer/glossary/#sarmachar'],
		['/explainer/', '/search/?q=iran', '/explainer/search/?q=iran'],
		['/a/b/', '/data/claims.json', '/a/b/data/claims.json'],
		['/explainer/', '#note-1', '#note-1'],
		['/explainer/', 'https://example.org/', 'https://example.org/'],
		['/explainer/', '//example.org/', '//example.org/'],
		['/explainer/', 'mailto:a@example.org', 'mailto:a@example.org'],
	])('puts %s before %s and gets %s', (base, path, expected) => {
		expect(withBase(base, path)).toBe(expected);
	});
});

it('gives every page of its own a path with a slash at both ends', () => {
	for (const path of Object.values(routes.pages)) expect(path).toMatch(/^\/(?:[a-z-]+\/)*$/);
});

it('gives entries a page or a part of one', () => {
	expect([
		routes.claim('a'),
		routes.chapter('a'),
		routes.source('a'),
		routes.sourcesFrom('a'),
		routes.event('in-2025', 'a'),
		routes.eventLine('a'),
		routes.timelinePart('in-2025'),
	]).toEqual([
		'/claims/a/',
		'/background/a/',
		'/sources/a/',
		'/sources/from/a/',
		'/timeline/in-2025/#a',
		'/timeline/#a',
		'/timeline/in-2025/',
	]);
});

it.each([
	['https://www.dawn.com/news/1', 'https://www.dawn.com/news/1'],
	['https://example.org:443/a', 'https://example.org:443/a'],
	['https://example.org/a%20b', 'https://example.org/a%20b'],
	['https://example.org/a?b=[c]&d#e', 'https://example.org/a?b=[c]&d#e'],
	['https://example.org/a|b', 'https://example.org/a%7Cb'],
	[
		'https://fa.wikipedia.org/wiki/میرجاوه',
		'https://fa.wikipedia.org/wiki/%D9%85%DB%8C%D8%B1%D8%AC%D8%A7%D9%88%D9%87',
	],
	['https://example.org/%D8%A8-ب', 'https://example.org/%D8%A8-%D8%A8'],
	['https://بلوچ.example/', 'https://xn--ngb0dm2w.example/'],
])('writes the address %s in ASCII as %s', (address, expected) => {
	expect(asciiAddress(address)).toBe(expected);
});
