import { tested } from '../.config/address.ts';
import { data, expect, file, pages, readingPages, test } from './site.ts';

/** Errors can be reported from where they are seen, and a claim can be cited and opened at its publishers. */

const SITE = tested.origin + tested.base;
const claims = data<{
	id: string;
	text: string;
	citations: { source: string }[];
	positions: { holder: { name: string } }[];
}>('claims.json');
const addresses = new Map(data<{ id: string; URL: string }>('sources.json').map(({ id, URL }) => [id, URL]));
const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
const links = (html: string): string[] =>
	[...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => decode(href!));

/** The address at the end of the citation in a page, its parts in italics aside. */
const cited = (html: string): string | undefined =>
	/data-cite[^>]*>(?:[^<]|<\/?i>)*?(http[^<\s]*)<\/p>/.exec(html)?.[1];

test('every page has a link in its foot that reports an error with the address of the page', () => {
	const problems: string[] = [];
	for (const path of pages) {
		const foot = /<footer class="site-footer[\s\S]*<\/footer>/.exec(file(`${path}index.html`))?.[0] ?? '';
		const report = links(foot).find((href) => href.startsWith(tested.report));
		const asked = report === undefined ? undefined : new URL(report).searchParams;
		if (!asked?.get('body')?.startsWith(`${SITE}${path}\n`) || !asked.get('title')?.endsWith(` /${path}`))
			problems.push(`${path}: ${report ?? 'no link'}`);
	}
	expect(problems).toEqual([]);
});

test('every claim is reported by its id, cited with its address, and one press from each publisher', () => {
	const problems: string[] = [];
	for (const { id, citations } of claims) {
		const html = file(`claims/${id}/index.html`);
		const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
		const hrefs = links(main);
		if (!hrefs.some((href) => new URL(href, SITE).searchParams.get('title') === `Error: claim ${id}`))
			problems.push(`${id} cannot be reported`);
		const permanent = cited(main);
		if (!permanent?.startsWith(`${SITE}claims/${id}/`))
			problems.push(`${id} has no citation with its address`);
		const [, place] = permanent?.split('#') ?? [];
		if (place && !main.includes(`id="${place}"`)) problems.push(`${id} has no ${place} in its history`);
		for (const { source } of citations)
			if (
				!hrefs.some(
					(href) =>
						href === addresses.get(source) ||
						encodeURI(decodeURI(href)) === encodeURI(decodeURI(addresses.get(source)!)),
				)
			)
				problems.push(`${id}: ${source} is not linked at its publisher`);
	}
	expect(problems).toEqual([]);
});

test('every page that is read is cited with its address and version, and leads to further styles', () => {
	const { content } = JSON.parse(file('data/claims.json')) as { content: string };
	const wrong = readingPages.filter((path) => {
		const html = file(`${path}index.html`);
		const citation = html.slice(html.indexOf('data-cite'), html.indexOf('</p>', html.indexOf('data-cite')));
		return !(
			cited(html) === SITE + path &&
			citation.includes(content) &&
			links(html).includes(`${tested.base}${path}cite/`)
		);
	});
	expect(wrong).toEqual([]);
});

test('a press copies the citation and the address of a claim', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { id, text } = claims[0]!;
	await page.goto(`claims/${id}/`);
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.getByRole('button', { name: 'Copy the citation' }).click();
	await expect(page.getByRole('main').getByRole('status')).toHaveText('Copied.');
	expect(await copied()).toBe(await page.locator('[data-cite]').textContent());
	expect(await copied()).toContain(text);
	await page.getByRole('button', { name: 'Copy the address' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(copied).toBe(cited(await page.content()));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('a claim shows its citation and no button that does nothing', async ({ page }) => {
		await page.goto(`claims/${claims[0]!.id}/`);
		await expect(page.locator('[data-cite]')).toBeVisible();
		await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
	});
});

test('a line that begins with a speaker begins with a capital', () => {
	const problems: string[] = [];
	const starts = /<(?:li|p|dd)[^>]*><span class="speaker"[^>]*>(?:<a[^>]*>)?([^<]+)/g;
	let seen = 0;
	for (const path of [...readingPages, ...claims.map(({ id }) => `claims/${id}/`)])
		for (const [, name] of file(`${path}index.html`).matchAll(starts)) {
			seen += 1;
			if (/^\p{Ll}/u.test(name!)) problems.push(`${path}: ${name}`);
		}
	expect(seen).toBeGreaterThan(0);
	expect(problems).toEqual([]);
});
