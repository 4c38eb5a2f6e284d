import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { xhtmlOf } from './xhtml.ts';

const xhtml = (markup: string): string => parseFragment(markup).childNodes.map(xhtmlOf).join('');

it('closes every element, and escapes what XML reads as markup', () => {
	expect(xhtml('<p title=\'a "b" & c\'>x < y &amp; z<br></p><p></p>')).toBe(
		'<p title="a &quot;b&quot; &amp; c">x &lt; y &amp; z<br/></p><p></p>',
	);
});

it('names the language as XML does, and drawings by their namespace once', () => {
	expect(xhtml('<p lang="fa">x</p>')).toBe('<p lang="fa" xml:lang="fa">x</p>');
	expect(xhtml('<svg viewBox="0 0 1 1"><g lang="fa"><path d="M0"></path></g></svg>')).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g xml:lang="fa"><path d="M0"/></g></svg>',
	);
});

it('leaves out attributes that an EPUB has no use for', () => {
	expect(
		xhtml('<p class="a" data-path="/x/" tabindex="-1" popover onclick="x()" data-status="agreed">x</p>'),
	).toBe('<p class="a" data-status="agreed">x</p>');
});

it('refuses elements that an EPUB may not have, and characters that XML forbids', () => {
	expect(() => xhtml('<search>x</search>')).toThrow('<search');
	expect(() => xhtml('<p>a\u0001</p>')).toThrow('XML forbids');
});
