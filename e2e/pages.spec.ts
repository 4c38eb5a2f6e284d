import { expect, file, pages, test } from './site.ts';

const NARROWEST = 320;
const htmlOf = (path: string): string => file(`${path}index.html`);

/** The pages in groups that have the same styles: within one, a page looks like another once it has its body. */
const alike = Map.groupBy(pages, (path) =>
	[...htmlOf(path).matchAll(/<style[^>]*>[\s\S]*?<\/style>|<link rel="stylesheet"[^>]*>/g)].join(''),
);

/** Bodies are looked at in runs of this many, so that no test is endless and two run at once. */
const RUN = 300;

const runs = [...alike.values()].flatMap((group) =>
	Array.from({ length: Math.ceil(group.length / RUN) }, (_, n) => group.slice(n * RUN, (n + 1) * RUN)),
);

for (const run of runs) {
	test(`/${run[0]} and ${run.length - 1} pages of the same styles are no wider than a narrow phone`, async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize({ width: NARROWEST, height: 640 });
		const response = await page.goto(run[0]!, { waitUntil: 'load' });
		expect(response?.status()).toBe(200);
		// The first is looked at as it is; each other lends the open page its body.
		const wide = await page.evaluate(
			async ([first, ...others]) => {
				const width = (): number => document.documentElement.scrollWidth;
				const widths = [{ path: first!, width: width() }];
				// The policy of the page lets no script make markup of a text; a request gives a document that is parsed already.
				const parsed = (path: string) =>
					new Promise<Document>((resolve, reject) => {
						const request = new XMLHttpRequest();
						request.open('GET', path);
						request.responseType = 'document';
						request.onload = () => resolve(request.responseXML!);
						request.onerror = reject;
						request.send();
					});
				for (const path of others) {
					document.body.replaceWith((await parsed(path)).body);
					widths.push({ path, width: width() });
				}
				return widths.filter(({ width }) => width > innerWidth);
			},
			run.map((path) => new URL(path, baseURL).href),
		);
		expect(wide, 'pages that scroll sideways').toEqual([]);
	});
}

test('every page has one heading of the first rank, with words', () => {
	for (const path of pages) {
		const headings = [...htmlOf(path).matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, inside]) =>
			inside!.replace(/<[^>]*>/g, '').trim(),
		);
		expect(headings, path).toEqual([expect.stringMatching(/\S/)]);
	}
});

test('every page has a title of its own, a description and its language', () => {
	const titles = new Map<string, string>();
	for (const path of pages) {
		const html = htmlOf(path);
		const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
		const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(title.length, `title of ${path}`).toBeGreaterThan(5);
		expect(description.length, `description of ${path}`).toBeGreaterThan(10);
		expect(html).toContain('<html lang="en"');
		expect(titles.get(title), `${path} has the title “${title}” too`).toBeUndefined();
		titles.set(title, path);
	}
});

test('the canonical address of every page is its address in the sitemap', () => {
	for (const path of pages) {
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(htmlOf(path))?.[1];
		expect(new URL(canonical!).pathname).toBe(`/explainer/${path}`);
	}
});
