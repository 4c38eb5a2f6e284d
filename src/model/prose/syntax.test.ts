import { expect, it } from 'vitest';
import { parseProse } from './parse.ts';

/** What no parser of MDX can read, as told, and the same after the cure. */
it.each([
	[
		'a <Claim id="x">b',
		'1: <Claim> without an end in the same paragraph (column 3)',
		'a <Claim id="x">b</Claim>',
	],
	[
		'<Claim id="x">b\n\nc</Claim>',
		'1: <Claim> without an end in the same paragraph (column 1)',
		'<Claim id="x">b</Claim>\n\nc',
	],
	[
		'<Claim id="x">b<Claim>',
		'1: <Claim> without an end in the same paragraph (column 16)',
		'<Claim id="x">b</Claim>',
	],
	['a </Claim> b', '1: </Claim> that no <Claim …> began in this paragraph (column 3)', 'a b'],
	[
		'<Claim id="x"/>b</Claim>',
		'1: </Claim> that no <Claim …> began in this paragraph (column 17)',
		'<Claim id="x">b</Claim>',
	],
	[
		'<Claim id="x">b</claim>',
		'1: </claim> where <Claim> has to end first (column 16)',
		'<Claim id="x">b</Claim>',
	],
	[
		'<Claim id="x"><Term id="y">b</Claim></Term>',
		'1: </Claim> where <Term> has to end first (column 29)',
		'<Claim id="x"><Term id="y">b</Term></Claim>',
	],
	['a { b', '1: a { that no } closes (column 3)', 'a &#123; b'],
	['a {1+} b', '1: braces around what is no expression (column 6)', 'a &#123;1+&#125; b'],
	['a <!-- b --> c', '1: a comment of HTML, or a < before something else than a tag (column 3)', 'a c'],
	['a <3 b', '1: a < that begins no complete tag (column 3)', 'a &lt;3 b'],
	['<Claim id=x>b</Claim>', '1: a < that begins no complete tag (column 1)', '<Claim id="x">b</Claim>'],
	['<Claim id=“x”>b</Claim>', '1: a < that begins no complete tag (column 1)', '<Claim id="x">b</Claim>'],
	['<Claim id="x" b</Claim>', '1: a < that begins no complete tag (column 1)', '<Claim id="x">b</Claim>'],
	['<https://example.org>', '1: a < that begins no complete tag (column 1)', 'an address'],
])('tells %j', (written, told, mended) => {
	const { error, blocks } = parseProse(written);
	expect(`${error?.line}: ${error?.found}`).toBe(told);
	expect(blocks).toEqual([]);
	expect(parseProse(mended).error).toBeUndefined();
	expect(parseProse(mended).faults).toEqual([]);
});

it('counts lines from the beginning of the file', () => {
	expect(parseProse('One.\n\nTwo <Claim id="c">three.', 10).error?.line).toBe(12);
});
