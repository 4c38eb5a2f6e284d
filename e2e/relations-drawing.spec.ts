import { data, expect, pages, test } from './site.ts';

const WIDTHS = [320, 768, 1440];
const profiles = pages.filter((path) => /^actors\/./.test(path));
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
const ties = data<{ id: string; from: string; to: string }>('relations.json');

/** Ids in an attribute that may hold several. */
const held = (html: string, attribute: string): string[] =>
	[...html.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g'))].flatMap(([, ids]) => ids!.split(' '));

/** The numbers that a drawing's labels name: “12, IR 27–29×”. */
const numbersIn = (labels: string): number[] =>
	[...labels.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) =>
		Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
	);

test('on the page of relations both drawings of each time and its list hold the same ties and actors', async ({
	page,
}) => {
	await page.goto('relations/');
	const phases = await page.locator('[data-phase]').all();
	expect(phases).toHaveLength(3);
	const listed: string[] = [];
	for (const phase of phases) {
		const list = await phase
			.locator('li[id]')
			.evaluateAll((items) => items.map(({ id, parentElement }) => ({ id, tag: parentElement!.tagName })));
		const ids = sorted(list.map(({ id }) => id));
		listed.push(...ids);
		const own = ties.filter(({ id }) => ids.includes(id));
		for (const drawing of ['.layered', '.stars']) {
			const html = await phase.locator(drawing).innerHTML();
			expect(held(html, 'data-relations').sort(), drawing).toEqual(ids);
			expect(sorted(held(html, 'data-actor')), drawing).toEqual(
				sorted(own.flatMap(({ from, to }) => [from, to])),
			);
		}
	}
	expect(listed.sort()).toEqual(sorted(ties.map(({ id }) => id)));
});

test('the drawing on each actor’s page holds the ties of its list', async ({ page }) => {
	for (const path of profiles) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		const drawing = page.locator('svg.ties');
		const html = await drawing.innerHTML();
		const own = ties.filter(({ from, to }) => [from, to].includes(path.split('/')[1]!));
		const sentences = await page.locator('.numbered > li').count();
		expect(sentences, path).toBe(own.length);
		// Each number once: every edge says which sentences it stands for.
		const labels = await drawing
			.locator('g[class]')
			.evaluateAll((edges) =>
				edges.map((edge) =>
					[...edge.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
				),
			);
		expect(
			labels.flatMap(numbersIn).sort((a, b) => a - b),
			path,
		).toEqual(own.map((_, index) => index + 1));
		const listed = await page
			.locator('.numbered > li[data-relation]')
			.evaluateAll((items) => items.map((item) => item.getAttribute('data-relation')!));
		expect(held(html, 'data-relations').sort(), path).toEqual(sorted(listed));
		if (listed.length > 0) {
			expect(sorted(listed), path).toEqual(sorted(own.map(({ id }) => id)));
			expect(sorted(held(html, 'data-actor')), path).toEqual(
				sorted(own.flatMap(({ from, to }) => [from, to])),
			);
		}
	}
});

for (const width of WIDTHS) {
	test(`names in drawings do not overlap at ${width} px, and one drawing of each time is shown`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['relations/', ...profiles]) {
			await page.goto(path, { waitUntil: 'domcontentloaded' });
			const found = await page.locator('svg.ties:visible').evaluateAll((drawings) =>
				drawings.map((drawing) => {
					const frame = drawing.getBoundingClientRect();
					const names = [...drawing.querySelectorAll('.name')].map((name) => ({
						text: name.textContent,
						box: name.getBoundingClientRect(),
						size:
							(parseFloat(getComputedStyle(name).fontSize) * frame.width) /
							(drawing as SVGSVGElement).viewBox.baseVal.width,
					}));
					return {
						small: names.filter(({ size }) => size < 11).map(({ text }) => text),
						outside: names
							.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
							.map(({ text }) => text),
						overlapping: names.flatMap((one, index) =>
							names
								.slice(index + 1)
								.filter(
									({ box }) =>
										one.box.left < box.right - 1 &&
										box.left < one.box.right - 1 &&
										// A line of type is higher than its letters.
										one.box.top + 3 < box.bottom - 3 &&
										box.top + 3 < one.box.bottom - 3,
								)
								.map(({ text }) => `${one.text} and ${text}`),
						),
					};
				}),
			);
			expect(found.length, path).toBeGreaterThan(0);
			expect(
				found.flatMap(({ small, outside, overlapping }) => [...small, ...outside, ...overlapping]),
				path,
			).toEqual([]);
		}
		await page.goto('relations/');
		for (const phase of await page.locator('[data-phase]').all()) {
			const shown = await phase.locator('.layered:visible, .stars:visible').count();
			expect(shown).toBe(1);
		}
	});
}
