import { expect, it } from 'vitest';
import { bindBook } from './book.ts';

const site = { origin: 'https://example.org', base: '/explainer/' };

const mark = (claim: string): string =>
	`<a class="mark" data-status="agreed" href="/explainer/claims/${claim}/" aria-label="Evidence, agreed"></a>`;
const claim = (id: string, source: string): string =>
	`<div class="book-claim" data-path="/claims/${id}/" data-claim-entry="${id}"><p data-title>${id}</p><a href="/explainer/sources/${source}/">s</a></div>`;

const printed = `<!doctype html><html><head><title>Book</title></head><body><main>
<nav data-book-contents></nav>
<section class="part" data-path="/actors/"><h1>Actors</h1>
<section class="book-page" data-path="/actors/miller/"><h1 id="name">The miller</h1><h2 id="facts">Facts</h2>
<p>See <a id="own" href="#facts">here</a>, <a id="other" href="/explainer/actors/smith/#facts">the smith</a>,
<a id="gone" href="/explainer/actors/smith/#left-out">a part that is left out</a>,
"<a id="line" href="/explainer/actors/#mill-fire">a line</a>, <a id="away" href="/explainer/data/claims.csv">data</a>, <a id="term" href="#word-mill">mill</a>.${mark('second')}${mark('first')}${mark('second')}</p>
<table aria-labelledby="facts"></table><svg><path fill="url(#hatch)"></path></svg>
<p class="no-print">Filters</p><details open><summary>Folded</summary><p>Unfolded</p></details><script>run()</script></section>
<section class="book-page" data-path="/actors/smith/"><h1>The smith</h1><p id="mill-fire">Fire</p><h2 id="facts">Facts</h2></section></section>
<section class="part" data-path="/glossary/"><h1>Words</h1><p id="mill">Mill</p></section>
<section class="part" data-path="/claims/"><h1>Claims</h1>${claim('first', 'one')}${claim('second', 'two')}${claim('unmarked', 'one')}</section>
<section class="part" data-path="/sources/"><h1>Sources</h1><ul><li class="book-source" data-path="/sources/one/">1</li><li class="book-source" data-path="/sources/two/">2</li></ul></section>
</main></body></html>`;

const bound = bindBook(printed, site, '/glossary/', 'Claims');
const link = (id: string): string | undefined =>
	new RegExp(`<a id="actors_miller__${id}" href="([^"]*)"`).exec(bound)?.[1];

it('makes links between pages links within the book, and others whole addresses', () => {
	expect(link('own')).toBe('#actors_miller__facts');
	expect(link('other')).toBe('#actors_smith__facts');
	expect(link('gone')).toBe('#actors_smith');
	expect(link('line')).toBe('#actors_smith__mill-fire');
	expect(link('away')).toBe('https://example.org/explainer/data/claims.csv');
	expect(link('term')).toBe('#glossary__mill');
});

it('gives every id once, and what names an id follows', () => {
	const ids = [...bound.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(bound).toContain('aria-labelledby="actors_miller__facts"');
	expect(bound).toContain('url(#actors_miller__hatch)');
});

it('numbers claims by their first marks, and puts their entries into that order', () => {
	const marks = [...bound.matchAll(/class="mark"[^>]*href="#(c\d)"[^>]*aria-label="([^"]*)"[^>]*>(\d)</g)];
	expect(marks.map(([, entry, spoken, number]) => [entry, spoken, number])).toEqual([
		['c1', 'Note 1, agreed', '1'],
		['c2', 'Note 2, agreed', '2'],
		['c1', 'Note 1, agreed', '1'],
	]);
	const entries = [
		...bound.matchAll(/id="(c\d)">(<(?:a|span)[^>]*>\d<)\/(?:a|span)><p data-title="">(\w+)</g),
	];
	expect(entries.map(([, id, number, title]) => [id, number, title])).toEqual([
		['c1', '<a class="number" href="#m1">1<', 'second'],
		['c2', '<a class="number" href="#m2">2<', 'first'],
		['c3', '<span class="number">3<', 'unmarked'],
	]);
	expect(bound).toContain('<h2>Claims 1 to 3</h2>');
	expect(bound).toContain('<a href="#s2">s</a>');
});

it('leaves out what only the site has, and folds nothing', () => {
	expect(bound).not.toMatch(/Filters|<script|<details|<summary|run\(\)/);
	expect(bound).toContain('Unfolded');
});

it('puts pages a step below their part, and both into the contents', () => {
	expect(bound).toContain('<h2 id="actors_miller__name">The miller</h2>');
	expect(bound).toContain(
		'<li><a href="#actors">Actors</a><ol><li><a href="#actors_miller">The miller</a></li><li><a href="#actors_smith">The smith</a></li></ol></li>',
	);
});
