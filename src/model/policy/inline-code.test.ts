import { expect, it } from 'vitest';
import { inlineCode } from './inline-code.ts';

it('finds styles and scripts, each once, byte for byte', () => {
	const html =
		'<style>\n\ta > b {}\n</style><style media="print">i{}</style><style>i{}</style><script type="module">go()</script>';
	expect(inlineCode(html)).toEqual({ styles: ['\n\ta > b {}\n', 'i{}'], scripts: ['go()'] });
});

it.each([
	['a script of its own file', '<script type="module" src="/_astro/a.js"></script>'],
	['data', '<script type="application/ld+json">{"name":"<style>"}</script>'],
	['data of another sort', '<script type="application/json">{"name":"<style>"}</script>'],
	['a style in a value', '<meta content="<style>a{}</style>"><p title=\'<script>go()</script>\'>'],
	['a style in a comment', '<!-- <style>a{}</style> -->'],
	['a style in text', '&lt;style>a{}&lt;/style>'],
	['an element of another name', '<styled>a</styled>'],
])('passes over %s', (_, html) => {
	expect(inlineCode(html)).toEqual({ styles: [], scripts: [] });
});

it('reads on behind a value that holds tags', () => {
	expect(inlineCode('<p title="a > b <script>"><script>go()</script>').scripts).toEqual(['go()']);
});
