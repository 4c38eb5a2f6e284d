import { parse, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { withoutQuotes } from './quotes.ts';

const page = (body: string): string =>
	serialize(parse(`<!doctype html><title>a</title><main>${body}</main>`));
const quotes = (html: string): number => html.split('"').length - 1;

it.each([
	['ids and links within', '<a class="mark" id="m1" href="#c1">1</a>', 0],
	['addresses', '<a href="https://example.org/a-b_c.html">a</a>', 0],
	['addresses that end with a slash', '<a href="https://example.org/a/">a</a>', 2],
	['addresses with a query', '<a href="https://example.org/?a=b">a</a>', 2],
	['an ampersand', '<a href="https://example.org/a?b&amp;c">a</a>', 0],
	['values of several words', '<p class="one two" data-title="" lang="fa">a</p>', 4],
	['a value with a sign of HTML', '<p title="a>b" lang="fa">a</p><p title="a<b" lang="ur">b</p>', 0],
	['quotes in a value', `<p title="&quot;a&quot;" lang="fa">a</p>`, 0],
	['a picture', '<svg viewBox="0 0 1 1"><path d="M0"></path><path d="M1/"/></svg>', 4],
	['text that looks like a tag', '<p>a &lt;b class="c"&gt; d "e"</p>', 4],
	['what is in a style or a script', '<style>a{b:url("<c d="e">")}</style><p id="f">g</p>', 4],
])('reads %s as it was', (_, body, left) => {
	const whole = page(body);
	const short = withoutQuotes(whole);
	expect(serialize(parse(short))).toBe(whole);
	expect(quotes(short)).toBe(left);
});
