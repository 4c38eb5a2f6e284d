import { expect, it } from 'vitest';
import { partOf } from './kept.ts';

it.each([
	['index.html', 'reading'],
	['actors/jundullah/index.html', 'reading'],
	['claims/index.html', 'reading'],
	['notes.css', 'reading'],
	['actors/jundullah/notes.css', 'reading'],
	['claims/strike-on-panjgur/notes.css', undefined],
	['_astro/a1b2.js', 'reading'],
	['pagefind/fragment/en_1.pf_fragment', 'search'],
	['search/names.json', 'search'],
	['pagefind-fa/wasm.unknown.pagefind', 'search'],
	['fa/search/names.json', 'search'],
	['fa/story/index.html', 'reading'],
	['search/index.html', 'reading'],
	['claims/strike-on-panjgur/index.html', undefined],
	['sources/from/iran/index.html', undefined],
	['pagefind-sources/pagefind.js', undefined],
	['data/claims.json', undefined],
	['404.html', undefined],
	['print/index.html', undefined],
	['cite/actors/jundullah/index.html', undefined],
	['actors/jundullah/cite/index.html', undefined],
])('%s is kept with %s', (path, part) => {
	expect(partOf(path)).toBe(part);
});
