import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { formPath } from '../src/model/book/forms.ts';
import { subject } from '../src/subject.ts';
import { data, file as built } from './site.ts';

/** The portable edition, opened as a file where there is no network. */
const file = new URL(`../.cache/site${formPath(subject.title, 'html')}`, import.meta.url);
const html = readFileSync(file, 'utf8');

const claims = data<{ id: string; text: string }>('claims.json');
const sources = data<{ id: string; URL: string }>('sources.json');

test('it weighs at most 3 MB, and 700 kB after gzip', () => {
	expect(Buffer.byteLength(html)).toBeLessThanOrEqual(3_000_000);
	expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(700_000);
});

test.describe('with the network cut', () => {
	test.use({ javaScriptEnabled: false });

	test('without script all of it can be read, and every link in it leads to a place in it', async ({
		page,
	}) => {
		await page.goto(file.href);
		const { text, ids, links, marked, entries, addresses } = await page.evaluate(() => {
			const main = document.querySelector('main');
			const hrefs = (selector: string): string[] =>
				[...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
			return {
				text: main?.checkVisibility() ? (main.textContent ?? '') : '',
				ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
				links: hrefs('a[href^="#"]'),
				marked: hrefs('main a.mark'),
				entries: [...document.querySelectorAll('.book-claim')].map((entry) => ({
					id: entry.id,
					address: entry.querySelector('.permanent a')?.getAttribute('href') ?? '',
					sources: [...entry.querySelectorAll('.cited a')].map((link) => link.getAttribute('href') ?? ''),
				})),
				addresses: [...document.querySelectorAll('.book-source')].map((entry) => ({
					id: entry.id,
					url: entry.querySelector('a')?.getAttribute('href') ?? '',
				})),
			};
		});
		expect(new Set(ids).size, 'ids, each once').toBe(ids.length);
		const places = new Set(ids.map((id) => `#${id}`));
		expect(links.filter((link) => !places.has(decodeURIComponent(link)))).toEqual([]);
		// Every claim and every source stands in it once, and is reached by its mark or from what cites it.
		const idOf = new Map(entries.map(({ address, id }) => [address.split('/').at(-2), id]));
		expect([...idOf.keys()].sort()).toEqual(claims.map(({ id }) => id).sort());
		const ascii = (urls: readonly string[]): string[] => urls.map((url) => new URL(url).href).sort();
		expect(ascii(addresses.map(({ url }) => url))).toEqual(ascii(sources.map((source) => source.URL)));
		const used = new Set([...marked, ...links]);
		const cited = new Set(entries.flatMap((entry) => entry.sources));
		expect(entries.filter(({ id }) => !used.has(`#${id}`)).map(({ address }) => address)).toEqual([]);
		expect(addresses.filter(({ id }) => !used.has(`#${id}`) && !cited.has(`#${id}`))).toEqual([]);
		const plain = (words: string): string => words.replace(/\s+/g, ' ');
		const whole = plain(text);
		expect(claims.filter((claim) => !whole.includes(plain(claim.text)))).toEqual([]);
		expect(await page.locator('input, button, select').count(), 'nothing that needs a script').toBe(0);
	});
});

test('an address with the place of a claim leads to it, though what is out of sight is not laid out', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(file.href);
	const ids = await page.locator('.book-claim').evaluateAll((all) => all.map(({ id }) => id));
	const tried = ids.filter((_, index) => index % 100 === 9);
	for (const id of tried) {
		await page.goto('about:blank');
		await page.goto(`${file.href}#${id}`);
		await expect
			.poll(
				() => page.locator(`[id="${id}"]`).evaluate((entry) => Math.round(entry.getBoundingClientRect().top)),
				{
					message: id,
				},
			)
			.toBeLessThan(200);
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	}
});

test('in its bar nothing is cut on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(file.href);
	const room = await page.locator('.bar form').evaluate((form) => {
		const input = form.querySelector('input')!;
		input.value = input.placeholder;
		const select = form.querySelector('select')!;
		const alone = select.cloneNode(true) as HTMLSelectElement;
		[...alone.options].slice(1).forEach((option) => option.remove());
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.bar select.alone { inline-size: max-content }');
		document.adoptedStyleSheets.push(sheet);
		alone.className = 'alone';
		form.parentElement!.append(alone);
		return {
			// One row, below which an address leads to its place.
			rows: select.offsetTop - input.offsetTop,
			input: input.clientWidth - input.scrollWidth,
			// Somewhat more than the word and its arrow need.
			select: select.offsetWidth - alone.offsetWidth - 8,
		};
	});
	expect(Math.abs(room.rows)).toBeLessThan(8);
	expect(room.input).toBeGreaterThanOrEqual(0);
	expect(room.select).toBeGreaterThanOrEqual(0);
});

/** What readers type, and a word of what is to be among the first results. */
const SEARCHES: readonly [query: string, title: RegExp][] = [
	['who was killed on 18 January', /kill/],
	['how many children died', /children|people/i],
	['Sabz Koh', /Sabz Koh/],
	['Jaish al-Adl', /Jaish al-Adl/],
	['Jaysh ul Adl', /Jaish al-Adl/],
	['Marg Bar Sarmachar', /Marg Bar Sarmachar/],
	['Revolutionary Guards', /Guards/],
	['ambassador recalled', /ambassador/i],
	['Panjgur', /Panjgur/],
	['Goldsmid line', /Goldsmid|line|border/i],
	['Amir-Abdollahian', /Amir-Abdollahian/],
	['Abdolmalek Rigi executed', /Rigi/],
	['Rask police station attack', /Rask/],
	['Saravan', /Saravan/],
	['Gwadar port', /Gwadar/],
	['جیش العدل', /Jaish al-Adl/],
	['سراوان', /Saravan/],
	['پنجگور', /Panjgur/],
	['سپاه پاسداران', /Guards/],
	['بلوچستان', /Balochistan|Baluchestan/],
];

test('twenty searches are answered from the file alone, five of them in Persian or Urdu', async ({
	browser,
}) => {
	const context = await browser.newContext({ offline: true, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const trouble: string[] = [];
	page.on('request', (request) => {
		if (request.url() !== file.href && !request.url().startsWith('data:')) trouble.push(request.url());
	});
	page.on('pageerror', (error) => trouble.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') trouble.push(message.text());
	});
	await page.goto(file.href);
	const field = page.getByRole('searchbox', { name: 'Search this file' });
	const titles = page.locator('.results > li .title');
	const results = page.getByRole('region', { name: 'Search results' });
	for (const [query, title] of SEARCHES) {
		await field.fill('');
		await field.press('Enter');
		await expect(results).toBeHidden();
		await field.fill(query);
		await field.press('Enter');
		// The first search makes the index, which a busy machine takes its time for.
		await expect(results.getByRole('status'), query).toHaveText(/\d+\sresults?$/, { timeout: 90_000 });
		expect((await titles.allInnerTexts()).slice(0, 3).join('\n'), query).toMatch(title);
	}
	// Claims are found by their own words, wherever in the file they stand.
	for (const { text } of claims.filter((_, at) => at % Math.ceil(claims.length / 8) === 0)) {
		await field.fill(text.split(' ').slice(0, 12).join(' '));
		await field.press('Enter');
		// An event of the same words stands for both.
		await expect(results.getByRole('listitem').filter({ hasText: text }).first(), text).toBeVisible();
	}
	await titles.first().getByRole('link').click();
	await expect(results).toBeHidden();
	await expect(page.locator(':target')).toBeInViewport();

	// A mark opens its claim over the text, with the address by which it is cited; a source in it leads to its entry.
	const mark = page.locator('.mark:visible').first();
	const href = await mark.getAttribute('href');
	await mark.click();
	const dialog = page.getByRole('dialog', { name: 'Claim' });
	const citation = await dialog.locator('.citation').innerText();
	const [address = ''] = /http\S+$/.exec(citation) ?? [];
	// The same as on the claim's own page, but for the day and the place in its history.
	const [, own = ''] =
		/<p class="citation"[^>]*>([^]*?)<\/p>/.exec(built(`${/claims\/.+/.exec(address)?.[0]}index.html`)) ?? [];
	const undated = (text: string): string =>
		text.replaceAll(/<[^>]+>|\s*\(\d{4}, \w+ \d+\)|#since-\S+/g, '').replaceAll('&#39;', '’');
	expect(citation).toMatch(/\(\d{4}, \w+ \d{1,2}\)/);
	expect(undated(citation)).toBe(undated(own));
	await dialog.locator('.cited a').first().click();
	await expect(dialog).toBeHidden();
	await expect(page.locator('.book-source:target')).toBeInViewport();
	expect(href).toMatch(/^#c\d+$/);
	expect(trouble, 'errors, and requests for anything but the file').toEqual([]);
	await context.close();
});
