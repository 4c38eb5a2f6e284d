import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { results, searchbox, settled } from './search/page.ts';
import { openSite } from './search/engine.ts';
import { dialog, field, names, opened } from './search/quick-search.ts';
import { isFound } from './search/score.ts';
import { data, expect, file, test } from './site.ts';

/** Names as readers of other languages and scripts type them, and the file that holds those in other scripts. */

interface Named {
	url: string;
	names: { lang: string; text: string }[];
}

const OTHERS = '**/search/other-names.json';
const places = JSON.parse(file('data/places.geojson')) as { features: { properties: Named }[] };
const named = [
	...data<Named>('actors.json'),
	...data<Named>('terms.json'),
	...places.features.map(({ properties }) => properties),
];
const forms = named.flatMap(({ url, names }) =>
	names.map(({ lang, text }) => ({ lang, text, path: url.replace(/^.*?\/explainer/, '') })),
);
const inScript = (script: RegExp) => forms.find(({ text }) => script.test(text))!;
const arabic = inScript(/^\p{Script=Arabic}{5,}$/u);

test('each form of a name in another language leads to its entry', async () => {
	const search = await openSite(fileURLToPath(new URL('../.cache/site/', import.meta.url)), '/explainer/');
	const astray = [];
	for (const { lang, text, path } of forms) {
		const answer = await search.ask(text);
		if (!isFound({ targets: [path], results: answer.results }, 3)) astray.push(`${lang} ${text}: ${path}`);
	}
	expect(astray).toEqual([]);
	// So that it cannot pass for want of names.
	for (const language of ['fa', 'ur', 'ar', 'ru', 'de', 'fr', 'tr'])
		expect(forms.filter(({ lang }) => lang.startsWith(language)).length, language).toBeGreaterThan(0);
});

test('names in other scripts are fetched when such a letter is typed, once, and weigh at most 6 kB', async ({
	page,
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	const others = () => fetched.filter((url) => url.endsWith('/search/other-names.json')).length;
	await page.goto('search/?q=Zahedan');
	await settled(page, 'ready');
	expect(others()).toBe(0);
	for (const { text } of [arabic, inScript(/^\p{Script=Cyrillic}{4,}$/u)]) {
		await searchbox(page).fill(text);
		await expect(page).toHaveURL((url) => url.searchParams.get('q') === text);
		await settled(page, 'ready');
		await expect(results(page).first()).toBeVisible();
	}
	expect(others()).toBe(1);
	expect(gzipSync(file('search/other-names.json'), { level: 9 }).length).toBeLessThanOrEqual(6000);
});

test('quick search fetches them, too', async ({ page }) => {
	await opened(page);
	const list = page.waitForResponse(OTHERS);
	await field(page).fill(arabic.text);
	await list;
	await expect(names(page).first()).toBeVisible();
	const addresses = await names(page).evaluateAll((links) =>
		links.map((link) => (link as HTMLAnchorElement).href),
	);
	expect(addresses.some((address) => address.endsWith(arabic.path))).toBe(true);
});

// The console of a browser logs every request that fails; here that is the point, so the plain page is used.
test('without them names in Latin letters and texts answer', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL: baseURL! });
	await page.route(OTHERS, (route) => route.fulfill({ status: 404, body: '' }));
	await page.goto(`search/?q=${encodeURIComponent(`Gwadar ${arabic.text}`)}`);
	await settled(page, 'ready');
	await expect(results(page).first()).toBeVisible();
	await opened(page);
	await field(page).fill(arabic.text);
	await expect(dialog(page).getByRole('status')).toHaveText('No names fit');
	await field(page).fill('Zahedan');
	await expect(names(page).first()).toBeVisible();
	await page.close();
});
