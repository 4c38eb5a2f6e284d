import { expect, it } from 'vitest';
import { withPolicy } from './middleware.ts';

const page = (inside: string): string =>
	`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${inside}</head><body></body></html>`;

/** `printf 'a{}' | openssl dgst -sha256 -binary | base64` */
const HASH = 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';

it('puts the policy before everything that it must hold for', () => {
	const html = withPolicy(page('<style>a{}</style><script>b()</script>'));
	expect(html).toMatch(
		/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>a\{\}<\/style>/,
	);
	expect(html).toContain(`style-src 'self' '${HASH}'`);
});

it('changes nothing else, whatever signs the page holds', () => {
	const body = '<p>$& $1 $$ <meta charset="utf-8"></p>';
	const html = withPolicy(page(body));
	expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page(body));
});

it.each([
	['no charset', '<html><head><title>a</title></head></html>'],
	['a style before it', '<html><head><style>a{}</style><meta charset="utf-8"></head></html>'],
])('refuses a page with %s', (_, html) => {
	expect(() => withPolicy(html)).toThrow('To mend');
});

it('lets a card of which other sites make a frame do nothing at all', () => {
	const html = withPolicy(page('<style>a{}</style>'), { isCard: true });
	const policy = /content="([^"]*)"/.exec(html)![1]!;
	expect(policy).toContain("default-src 'none'");
	expect(policy).toMatch(/style-src 'sha256-[^']+';/);
	expect(policy).not.toMatch(/'self'|script-src|img-src|connect-src/);
});
