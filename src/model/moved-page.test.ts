import { expect, it } from 'vitest';
import { movedPage } from './moved-page.ts';

const page = movedPage('https://example.org/explainer/glossary/#sarmachar', 'A & B');

it('leads on without a script, names the page for search engines and stays out of them itself', () => {
	expect(page).toContain('content="0; url=https://example.org/explainer/glossary/#sarmachar"');
	expect(page).toContain('<link rel="canonical" href="https://example.org/explainer/glossary/">');
	expect(page).toContain('<meta name="robots" content="noindex">');
	expect(page).toContain('<a href="https://example.org/explainer/glossary/#sarmachar">');
	expect(page).toContain('<title>This page has moved · A &amp; B</title>');
});

it('has a policy before all that it must hold for', () => {
	expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('http-equiv="refresh"'));
	expect(page).not.toMatch(/<(?:style|script)/);
});
