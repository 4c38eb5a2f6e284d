import { data, expect, file, pages, readingPages, test } from './site.ts';

interface Count {
	min: number;
	max?: number;
}
interface Event {
	id: string;
	tolls: { killed?: Count; injured?: Count; asOf: string; source: string }[];
}
const counted = data<Event>('events.json').filter(({ tolls }) => tolls.length > 0);
const numbers = (count: Count | undefined): string =>
	count
		? [count.min, ...(count.max === undefined || count.max === count.min ? [] : [count.max])].join('–')
		: '';
const differ = (tolls: Event['tolls']): boolean =>
	(['killed', 'injured'] as const).some(
		(each) =>
			new Set(tolls.filter((toll) => toll[each]).map((toll) => `${toll[each]!.min}-${toll[each]!.max}`))
				.size > 1,
	);

test('every count of every event stands in a table: its figures, its day, and its source as the link', async ({
	page,
}) => {
	const seen = new Set<string>();
	for (const part of pages.filter((each) => /^timeline\/./.test(each))) {
		await page.goto(part);
		for (const { id, tolls } of counted) {
			const item = page.locator(`.timeline > li[id="${id}"]`);
			if ((await item.count()) === 0) continue;
			seen.add(id);
			const rows = await item.locator('[data-toll]').evaluateAll((list) =>
				list.map((row) => ({
					figures: [...row.querySelectorAll('td')].slice(0, -2).map((cell) => cell.textContent),
					day: row.querySelector('td time')?.getAttribute('datetime'),
					links: [...row.querySelectorAll('a')].map((a) => a.getAttribute('href')),
					linked: row.querySelector('a')!.textContent,
					text: row.textContent,
				})),
			);
			expect(rows.length, id).toBe(tolls.length);
			rows.forEach((row, index) => {
				const toll = tolls[index]!;
				const digits = row.figures.map((text) => text.replaceAll(/[^\d–]/g, '')).filter(Boolean);
				expect(digits, id).toEqual([numbers(toll.killed), numbers(toll.injured)].filter(Boolean));
				expect(row.day, id).toBe(toll.asOf);
				expect(row.links, id).toEqual([`/explainer/sources/${toll.source}/`]);
				expect(row.linked, `${id}: the link is the publisher, not the day`).not.toMatch(/\d{4}$/);
				expect(row.text, `${id}: brackets in brackets`).not.toMatch(/\([^)]*\(/);
			});
			const bars = await item.locator('.toll-bar').count();
			expect(bars > 0, `${id}: a scale where counts differ, and only there`).toBe(differ(tolls));
		}
	}
	expect([...seen].sort()).toEqual(counted.map(({ id }) => id).sort());
});

test('at 320 pixels a table of counts is still a table, nothing wider than the page, and each head names its column', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	const withCounts = pages.filter((each) => file(`${each}index.html`).includes('data-toll'));
	expect(withCounts.some((each) => readingPages.includes(each))).toBe(true);
	for (const path of withCounts) {
		await page.goto(path);
		const rows = await page.locator('[data-toll]').count();
		const tables = page.locator('.tolls');
		await expect(tables.getByRole('rowheader'), path).toHaveCount(rows);
		await expect(tables.getByRole('row').filter({ has: page.getByRole('cell') }), path).toHaveCount(rows);
		const trouble = await tables.locator('table').evaluateAll((list) =>
			list.flatMap((table) => {
				const cells = [...table.querySelectorAll('th, td')];
				const [head, ...others] = [...table.querySelectorAll('tr')].map((row) =>
					[...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join(),
				);
				return [
					...cells
						.filter(
							(cell) =>
								cell.getBoundingClientRect().right > document.documentElement.clientWidth ||
								cell.scrollWidth > cell.clientWidth + 1,
						)
						.map((cell) => `too wide: ${cell.textContent}`),
					...others.filter((row) => row !== head).map((row) => `cells at ${row} below heads at ${head}`),
				];
			}),
		);
		expect(trouble, path).toEqual([]);
	}
});

test(
	'no head and no figure of a table of counts is broken, whatever the face, and the book with all of them fits',
	{ tag: '@faces' },
	async ({ page }) => {
		await page.goto('print/');
		for (const width of [320, 360, 768]) {
			await page.setViewportSize({ width, height: 700 });
			const { broken, wide } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				broken: [...document.querySelectorAll('.tolls :is(thead th, td)')].flatMap((cell) => {
					// What is said of a source may be an address, which breaks where it must.
					const text = cell.firstChild;
					if (!(text instanceof Text)) return [];
					return [...text.data.matchAll(/[^\s–-]+/g)]
						.filter(({ index, 0: word }) => {
							const range = document.createRange();
							range.setStart(text, index);
							range.setEnd(text, index + word.length);
							return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
						})
						.map(([word]) => word);
				}),
			}));
			expect(broken, `at ${width} pixels`).toEqual([]);
			expect(wide, `at ${width} pixels`).toBeLessThanOrEqual(0);
		}
	},
);
