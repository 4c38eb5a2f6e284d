import { tested } from '../.config/address.ts';
import { PARTS, PREFIXES } from '../src/model/prose/outline.ts';
import { expect, file, pages, readingPages, slips, test } from './site.ts';

interface Link {
	from: string;
	href: string;
}

const everything = [...pages, ...slips, '404.html'];
const htmlOf = (path: string): string => file(path.endsWith('.html') ? path : `${path}index.html`);
const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

const links: Link[] = everything.flatMap((from) =>
	[...htmlOf(from).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => ({ from, href: decode(href!) })),
);
const internal = links.filter(({ href }) => !/^[a-z]+:/i.test(href));

test('every internal link and fragment resolves', async ({ request }) => {
	expect(internal.length).toBeGreaterThan(pages.length);
	const targets = new Map<string, { status: number; ids: Set<string> }>();
	const broken: string[] = [];
	for (const { from, href } of internal) {
		const url = new URL(href, `${tested.origin}${tested.base}${from}`);
		if (!url.pathname.startsWith(tested.base)) {
			broken.push(`${from}: ${href} leaves the base path`);
			continue;
		}
		if (!targets.has(url.pathname)) {
			const response = await request.get(url.href, { maxRedirects: 0 });
			const ids = new Set([...(await response.text()).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
			targets.set(url.pathname, { status: response.status(), ids });
		}
		const target = targets.get(url.pathname)!;
		if (target.status !== 200) broken.push(`${from}: ${href} answers ${target.status}`);
		else if (url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1))))
			broken.push(`${from}: ${href} has no such fragment`);
	}
	expect(broken).toEqual([]);
});

test('ids are unique on every page', () => {
	for (const path of everything) {
		const ids = [...htmlOf(path).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
		expect(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			path,
		).toEqual([]);
	}
});

test('no heading can be given an id that its page has elsewhere', async ({ page }) => {
	const ids = await page.evaluate(
		(all) =>
			all.flatMap((html) =>
				[...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[id]')]
					.filter((element) => !element.matches('[data-prose] > :is(h2, h3)'))
					.map(({ id }) => id),
			),
		readingPages.map(htmlOf),
	);
	expect(ids).toContain('notes');
	const known = (id: string): boolean =>
		PARTS.includes(id) || PREFIXES.some((prefix) => id.startsWith(prefix));
	expect(new Set(ids.filter((id) => !known(id))), 'missing in PARTS of src/model/prose/outline.ts').toEqual(
		new Set(),
	);
});
