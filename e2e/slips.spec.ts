import { gzipSync } from 'node:zlib';
import { bringAxe } from './axe.ts';
import { lookAt } from './lend.ts';
import { data, expect, file, FULL, pages, readingPages, slips, test } from './site.ts';

/** Slips: small pages that hang on others. That their links lead somewhere is asked in `links.spec.ts`, their policy in `policy.spec.ts`. */

const htmlOf = (path: string): string => file(`${path}index.html`);
const plain = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
const cites = slips.filter((path) => path.endsWith('/cite/'));
const claims = data<{ id: string; text: string; status: string }>('claims.json');

/** The slips that are opened: all, or of each kind the first and the longest. */
const looked = FULL
	? slips
	: [...Map.groupBy(slips, (path) => path.split('/').at(-2)).values()].flatMap((list) => [
			...new Set([list[0]!, list.reduce((a, b) => (htmlOf(b).length > htmlOf(a).length ? b : a))]),
		]);

test('every claim and every page that is read has a slip on how to cite it', () => {
	expect(cites).toEqual(
		[...readingPages, ...claims.map(({ id }) => `claims/${id}/`)].map((path) => `${path}cite/`).sort(),
	);
});

test('a slip leads to its page, is left out of search engines and the sitemap, and weighs at most 5 kB', () => {
	const wrong = slips.filter((path) => {
		const html = htmlOf(path);
		const of = path.replace(/[^/]+\/$/, '');
		return !(
			html.includes(`href="/explainer/${of}"`) &&
			/<meta name="robots" content="noindex"/.test(html) &&
			!pages.includes(path) &&
			(html.match(/<h1/g) ?? []).length === 1 &&
			gzipSync(html).length <= 5000
		);
	});
	expect(wrong).toEqual([]);
});

test('how to cite a claim gives its words, status and version in every style and format', () => {
	const { content } = JSON.parse(file('data/claims.json')) as { content: string };
	const problems: string[] = [];
	for (const { id, text, status } of claims) {
		const html = htmlOf(`claims/${id}/cite/`);
		const parts = [...html.matchAll(/class="whole">([^]*?)<\/(?:p|pre)>/g)].map(([, inside]) =>
			plain(inside!),
		);
		if (parts.length !== 6) problems.push(`${id} has ${parts.length} citations`);
		for (const part of parts) {
			const lacks = [
				text.slice(0, 12),
				`${status[0]!.toUpperCase()}${status.slice(1)} claim`,
				content,
			].filter((words) => !part.replaceAll(/[“”‘’]/g, '').includes(words.replaceAll(/[“”‘’]/g, '')));
			if (lacks.length > 0) problems.push(`${id} lacks ${lacks.join(', ')}: ${part.slice(0, 60)}`);
		}
	}
	expect(problems).toEqual([]);
});

test('no slip scrolls sideways on a narrow phone or with text of twice the size', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const all = await lookAt(page, looked, () => {
		const wide = (): number => document.documentElement.scrollWidth - innerWidth;
		const one = wide();
		document.documentElement.style.fontSize = '200%';
		const two = wide();
		document.documentElement.style.fontSize = '';
		return [one, two];
	});
	expect(all.filter(({ seen }) => seen.some((over) => over > 0))).toEqual([]);
});

for (const path of looked)
	test(`axe finds nothing on the slip /${path}, in the light, in the dark and in forced colours`, async ({
		page,
	}) => {
		await bringAxe(page);
		await page.goto(path, { waitUntil: 'load' });
		expect.soft((await page.evaluate(() => judge('all', Infinity))).found, 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft((await page.evaluate(() => judge('colours', Infinity))).found, 'dark').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
		expect.soft((await page.evaluate(() => judge('colours', Infinity))).found, 'forced').toEqual([]);
	});
