import { parse, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { withoutEndTags } from './end-tags.ts';

const page = (body: string): string =>
	serialize(parse(`<!doctype html><title>a</title><main>${body}</main>`));

it.each([
	['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', 4],
	['paragraphs before what ends them', '<p>a</p><p>b <i>c</i></p><div><p>d</p></div><h2>e</h2>', 3],
	['a paragraph before text, which it would take in', '<div><p>a</p>b</div>', 0],
	['a paragraph before a phrase, which it would take in', '<p>a</p><a href="#b">b</a>', 0],
	['a paragraph in a link, which ends no paragraph', '<a href="#b"><p>a</p></a>', 0],
	['terms', '<dl><dt>a</dt><dd><p>b</p></dd><dt>c</dt><dd>d</dd></dl>', 5],
	[
		'a table',
		'<table><thead><tr><th>a</th><td>b</td></tr></thead><tbody><tr><td>c</td></tr></tbody></table>',
		5,
	],
])('reads %s as it was', (_, body, fewer) => {
	const whole = page(body);
	const short = withoutEndTags(whole);
	expect(serialize(parse(short))).toBe(whole);
	expect(whole.split('</').length - short.split('</').length).toBe(fewer);
});
