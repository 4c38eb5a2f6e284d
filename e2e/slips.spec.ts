import { gzipSync } from 'node:zlib';
import { bringAxe } from './axe.ts';
import { addStyle, data, expect, file, FULL, pages, readingPages, slips, test } from './site.ts';

/** Slips: small pages that hang on others. That their links lead somewhere is asked in `links.spec.ts`, their policy in `policy.spec.ts`. */

const htmlOf = (path: string): string => file(`${path}index.html`);
const plain = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('\u00a0', ' ')
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
const cites = slips.filter((path) => path.endsWith('/cite/'));
const claims = data<{ id: string; text: string; status: string; citations: { source: string }[] }>(
	'claims.json',
);

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

test('every claim has a card with its words, status and number of sources, in at most 6 kB and without script', () => {
	const wrong = claims.flatMap(({ id, text, status, citations }) => {
		const html = htmlOf(`claims/${id}/card/`);
		const shown = plain(html.slice(html.indexOf('<main')));
		const count = new Set(citations.map(({ source }) => source)).size;
		const picture = /property="og:image" content="([^"]*)"/.exec(html)?.[1];
		const fits =
			shown.includes(text) &&
			shown.toLowerCase().startsWith(`${status}.`) &&
			shown.includes(`${count} source${count === 1 ? '' : 's'}`) &&
			Buffer.byteLength(html) <= 6000 &&
			!/<script/.test(html) &&
			picture?.endsWith(`/cards/claims/${id}.png`);
		return fits ? [] : [id];
	});
	expect(wrong).toEqual([]);
});

test('what a claim gives to copy shows its card whole in a frame on another site', async ({ page }) => {
	const longest = claims.reduce((most, claim) => (claim.text.length > most.text.length ? claim : most));
	for (const { id } of [claims[0]!, longest]) {
		await page.goto(`claims/${id}/`);
		const code = await page.locator('[data-embed]').textContent();
		await page.route('**/another-site', (route) =>
			route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>a</title>${code}` }),
		);
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto('another-site');
			const frame = page.frameLocator('iframe');
			await expect(frame.getByRole('link')).toHaveAttribute('href', new RegExp(`/claims/${id}/$`));
			const over = await frame
				.locator('html')
				.evaluate((root) => [root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth]);
			expect(over, `${id} at ${width}`).toEqual([0, 0]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		}
		await page.unroute('**/another-site');
	}
});

test('a slip leads to its page, is left out of search engines and the sitemap, and weighs at most 5 kB', () => {
	const wrong = slips.filter((path) => {
		const html = htmlOf(path);
		const of = path.replace(/[^/]+\/$/, '');
		return !(
			new RegExp(`href="[^"]*/explainer/${of}"`).test(html) &&
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
	// Opened one by one: the policy of a card lets nothing fetch another.
	for (const path of looked) {
		await page.goto(path, { waitUntil: 'load' });
		const over = (): Promise<number> =>
			page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(await over(), path).toBeLessThanOrEqual(0);
		await addStyle(page, 'html { font-size: 200% }');
		expect(await over(), `${path} with large text`).toBeLessThanOrEqual(0);
	}
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
