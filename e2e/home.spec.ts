import { data, expect, file, test } from './site.ts';

const claims = new Set(data<{ id: string }>('claims.json').map(({ id }) => id));

test('the lead has 60 to 80 words, and none of them stands outside a claim with its mark', async ({
	page,
}) => {
	await page.goto('');
	const { words, bare, unmarked, ids } = await page.locator('[data-lead]').evaluate((lead) => {
		const copy = lead.cloneNode(true) as HTMLElement;
		const clauses = [...copy.querySelectorAll<HTMLElement>('[data-claim]')];
		const unmarked = clauses.filter((each) => !each.querySelector('a.mark[href^="#note-"]')).length;
		const ids = clauses.map((each) => each.dataset['claim']!);
		copy.querySelectorAll('.mark').forEach((mark) => mark.remove());
		const words = copy.textContent.split(/\s+/).filter(Boolean).length;
		clauses.forEach((clause) => clause.remove());
		return { words, bare: copy.textContent.trim(), unmarked, ids };
	});
	expect(words).toBeGreaterThanOrEqual(60);
	expect(words).toBeLessThanOrEqual(80);
	expect(bare).toBe('');
	expect(unmarked).toBe(0);
	expect(ids.filter((id) => !claims.has(id))).toEqual([]);
});

for (const width of [768, 1280, 1920]) {
	test(`the doors and the days of a row begin at one height at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('');
		const uneven = await page.evaluate(() => {
			const told: string[] = [];
			for (const [row, within] of [
				['.doors > div', 'h2'],
				['.days > li', 'time'],
				['.account', 'h3'],
			] as const) {
				const cells = [...document.querySelectorAll(row)].map((cell) => ({
					cell: cell.getBoundingClientRect().top,
					text: cell.querySelector(within)!.getBoundingClientRect().top,
				}));
				for (const { cell, text } of cells) {
					const first = cells.find((each) => Math.abs(each.cell - cell) < 40)!;
					if (Math.abs(first.cell - cell) > 0.5 || Math.abs(first.text - text) > 0.5)
						told.push(`${row}: ${cell}, ${text} beside ${first.cell}, ${first.text}`);
				}
			}
			return told;
		});
		expect(uneven).toEqual([]);
	});
}

test('no link of the home page bears words that name nothing', () => {
	// The notes print the names of publishers, each beside its date.
	const text = file('index.html').split('class="notes')[0]!;
	const links = [...text.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
		.map(([, href, text]) => [text!.replace(/<[^>]*>/g, '').trim(), href!] as const)
		.filter(([text, href]) => text !== '' && !href.startsWith('#'));
	const targets = new Map<string, Set<string>>();
	for (const [text, href] of links) targets.set(text, (targets.get(text) ?? new Set()).add(href));
	// Titles may be linked twice; the same words for two places tell a listener nothing.
	expect([...targets].filter(([, hrefs]) => hrefs.size > 1).map(([text]) => text)).toEqual([]);
});
