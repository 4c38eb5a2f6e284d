import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tested } from '../.config/address.ts';
import { MACHINE_POLICY } from '../src/model/machine-policy.ts';
import { data, expect, file, pages, readingPages, test } from './site.ts';

/** What programs read of the site: descriptions after schema.org, Markdown, the sitemap, and what they are asked for. */

const SITE = tested.origin + tested.base;
const htmlOf = (path: string): string => file(`${path}index.html`);

interface Described {
	'@type': string;
	[property: string]: unknown;
}
const things = new Map(
	pages.map((path) => {
		const text = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(htmlOf(path))?.[1];
		return [path, text ? (JSON.parse(text) as { '@graph': Described[] })['@graph'] : []];
	}),
);

/** Every object of a description that has a type. */
function* typed(value: unknown): Generator<Described> {
	if (typeof value !== 'object' || value === null) return;
	if ('@type' in value) yield value as Described;
	for (const each of Object.values(value)) yield* typed(each);
}

test('every page describes what it is about, and where it stands if it is not the first', () => {
	const without = pages.filter((path) => {
		const types = things.get(path)!.map((thing) => thing['@type']);
		return types.length < (path === '' ? 1 : 2) || types.includes('BreadcrumbList') === (path === '');
	});
	expect(without).toEqual([]);
	const types = new Set(
		[...things.values()].flatMap((graph) => [...typed(graph)].map((thing) => thing['@type'])),
	);
	for (const type of [
		'Article',
		'Claim',
		'Event',
		'Person',
		'Organization',
		'Place',
		'DefinedTerm',
		'Dataset',
	])
		expect(types, type).toContain(type);
	expect(types).not.toContain('ClaimReview');
});

test('every text of a description stands on its page, and every address of this site leads to a page', () => {
	const plain = (text: string): string =>
		text
			.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
			.replaceAll('&quot;', '"')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&')
			.replace(/\s+/gu, '');
	const problems: string[] = [];
	for (const [path, graph] of things) {
		const html = htmlOf(path).replace(/<script type="application\/ld\+json">[^]*?<\/script>/, '');
		const shown = plain(html.replace(/<meta [^>]*content="([^"]*)"[^>]*>/g, ' $1 ').replace(/<[^>]*>/g, ''));
		for (const thing of typed(graph))
			for (const property of ['name', 'headline', 'text', 'description', 'alternateName'])
				for (const text of [thing[property] ?? []].flat() as string[])
					if (!shown.includes(plain(text)))
						problems.push(`/${path}: ${thing['@type']} ${property} “${text}”`);
		for (const thing of typed(graph))
			for (const property of ['url', 'item']) {
				const address = thing[property];
				if (typeof address !== 'string' || !address.startsWith(SITE)) continue;
				const [target = '', id] = address.slice(SITE.length).split('#');
				if (!pages.includes(target) || (id && !htmlOf(target).includes(`id="${id}"`)))
					problems.push(`/${path}: ${address} leads nowhere`);
			}
	}
	expect(problems).toEqual([]);
});

test('every page that is read is there as Markdown, with each of its claims as a footnote', () => {
	const list = file('llms.txt');
	// The line of the site and its version stand apart, whether or not the first ends with a full stop.
	expect(list.split('\n\n')[1]).toMatch(/^> [^\n]+ \(version \p{Hex_Digit}{12} of the content\)$/u);
	const problems: string[] = [];
	for (const path of readingPages) {
		const text = file(`${path}index.md`);
		const html = htmlOf(path);
		const marks = new Set([...text.matchAll(/\[\^(\d*)\](?!:)/g)].map(([, number]) => number));
		const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
		const prose = new Set([...html.matchAll(/id="(claim-[^"]+)"/g)].map(([, id]) => id));
		if (!text.startsWith('# ')) problems.push(`${path} has no title`);
		if (marks.has('')) problems.push(`${path} marks a claim that it does not note`);
		if (![...marks].every((number) => notes.includes(number))) problems.push(`${path} lacks a footnote`);
		if (marks.size === 0 || notes.length < prose.size)
			problems.push(`${path}: ${marks.size} marks, ${notes.length} notes`);
		if (/<\/?[A-Z][a-z]+[ >/]/.test(text)) problems.push(`${path} holds a component`);
		if (!list.includes(`(${SITE}${path}index.md)`)) problems.push(`llms.txt lacks ${path}`);
		if (!html.includes(`type="text/markdown" href="${tested.base}${path}index.md"`))
			problems.push(`${path} leads to no Markdown`);
	}
	expect(problems).toEqual([]);
});

test('the sitemap dates each page by its content, never later than the site itself', () => {
	const entries = [...file('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g)];
	expect(entries.length).toBe(pages.length);
	const newest = /Last updated <time datetime="([^"]*)"/.exec(htmlOf(''))![1]!;
	expect(entries.filter(([, , day]) => day!.slice(0, 10) > newest)).toEqual([]);
	expect(new Set(entries.map(([, , day]) => day)).size).toBeGreaterThan(1);
});

test('every data file is described, with an entry of it, and dated as one version', () => {
	const folder = fileURLToPath(new URL('../.cache/site/data/', import.meta.url));
	const html = htmlOf('data/');
	const files = globSync('*.*', { cwd: folder }).filter((name) => name !== 'index.html');
	expect(files.length).toBeGreaterThan(10);
	for (const name of files) {
		const part = html.slice(html.indexOf(`<section class="stack data-file" id="${name}"`));
		expect(part, name).toContain(`href="${tested.base}data/${name}"`);
		expect(
			/<pre[^>]*>([^<]{20,})<\/pre>/.exec(part.slice(0, part.indexOf('</section>'))),
			name,
		).not.toBeNull();
	}
	const sets = [...typed(things.get('data/'))].filter((thing) => thing['@type'] === 'Dataset');
	expect(sets.map(({ name }) => name).sort()).toEqual(files.sort());
	expect(data('claims.json').length).toBeGreaterThan(0);
});

test('programs are told what they may do in robots.txt, in llms.txt and on the page of the data alike', () => {
	for (const path of ['robots.txt', 'llms.txt', 'data/index.html'])
		for (const sentence of MACHINE_POLICY) expect(file(path), path).toContain(sentence);
	expect(
		file('robots.txt')
			.split('\n')
			.filter((line) => line && !line.startsWith('#')),
	).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${SITE}sitemap-index.xml`]);
});
