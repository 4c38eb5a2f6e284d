import { expect, test } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aFrontPage } from '../testing/entries.ts';
import { oneFrontPage } from './one-front-page.ts';

test('reports a second front page', () => {
	expect(told(oneFrontPage, { home: [aFrontPage(), aFrontPage()] })).toContain(
		'found a second front page; expected one file in src/content/home',
	);
});

test('accepts one', () => {
	expect(told(oneFrontPage)).toBe('');
});
