import { expect, it } from 'vitest';
import { cacheName, isLasting, savedAddress, withNote } from './saved.ts';

it('keeps the copies of two sites of one origin apart', () => {
	expect(cacheName('/one/')).not.toBe(cacheName('/two/'));
});

it.each([
	['without its query', '/explainer/search/?q=Kech', '/explainer/search/'],
	['without its fragment', '/explainer/glossary/#sunni', '/explainer/glossary/'],
	['with the slash that was left out', '/explainer/actors/jundullah', '/explainer/actors/jundullah/'],
	[
		'as a file, without the time that a script adds',
		'/explainer/pagefind/entry.json?ts=1',
		'/explainer/pagefind/entry.json',
	],
	['at the root', '/', '/'],
])('saves a page %s', (_, asked, saved) => {
	expect(savedAddress(`https://example.org${asked}`)).toBe(`https://example.org${saved}`);
});

it.each([
	['/explainer/_astro/a1b2.js', true],
	['/explainer/pagefind/index/en_1.pf_index', true],
	['/explainer/pagefind/pagefind.js', false],
	['/explainer/actors/', false],
])('knows whether %s can ever be too old', (path, lasting) => {
	expect(isLasting(path)).toBe(lasting);
});

it('says something first in the main part of a page, and leaves the rest as it was', () => {
	expect(withNote('<body><main id="main" class="a">One</main><p>main</p>', 'Saved')).toBe(
		'<body><main id="main" class="a"><p class="saved-copy" role="note">Saved</p>One</main><p>main</p>',
	);
});
