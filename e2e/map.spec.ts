import { readdirSync, readFileSync } from 'node:fs';
import { data, expect, test } from './site.ts';

/** Widths at which labels are looked at: the narrowest phone, tablets, laptops, the widest that the layout knows. */
const WIDTHS = [320, 360, 414, 600, 768, 1024, 1280, 1440];

/** Pages with a map: the page of the map, the home page, and a chapter with an inset. */
const withMaps = ['map/', '', 'background/the-strikes/'];

interface Place {
	id?: string;
	geometry: object | null;
	properties: { id?: string; kind: string };
}

test('the maps and the list beside them hold the same places', async ({ page }) => {
	await page.goto('map/');
	const listed = await page.locator('.places > li').evaluateAll((items) => items.map(({ id }) => id));
	const drawn = await page
		.locator('.map [data-place]')
		.evaluateAll((spots) => spots.map((spot) => spot.getAttribute('data-place')!));
	expect(new Set(drawn).size, 'no place is drawn twice').toBe(drawn.length);
	expect(drawn.filter((id) => !listed.includes(id))).toEqual([]);
	// A place with a point is drawn, unless it lies beyond both maps or is a shape of its own; the list says which.
	const pointed = data<Place>('places.geojson')
		.filter(({ geometry, properties }) => geometry && !['province', 'country'].includes(properties.kind))
		.map(({ id, properties }) => id ?? properties.id!);
	const beyond = await page
		.locator('.places > li[data-beyond]')
		.evaluateAll((items) => items.map(({ id }) => id));
	expect(pointed.filter((id) => !drawn.includes(id)).sort()).toEqual(
		pointed.filter((id) => beyond.includes(id)).sort(),
	);
});

for (const path of withMaps) {
	test(`no name on a map of /${path} covers another at any width`, { tag: '@faces' }, async ({ page }) => {
		await page.goto(path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			const clashes = await page.locator('.map').evaluateAll((maps) =>
				maps.flatMap((map) => {
					const frame = map.getBoundingClientRect();
					const names = [...map.querySelectorAll('.names text')].filter(
						(name) => name.getBoundingClientRect().width > 0,
					);
					const boxes = names.map((name) => ({
						text: name.textContent.trim(),
						box: name.getBoundingClientRect(),
					}));
					const cut = boxes
						.filter(
							({ box }) =>
								box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1,
						)
						.map(({ text }) => `${text} is cut`);
					const over = boxes.flatMap((one, index) =>
						boxes
							.slice(index + 1)
							.filter(
								({ box }) =>
									one.box.left < box.right &&
									box.left < one.box.right &&
									one.box.top < box.bottom - 1 &&
									box.top < one.box.bottom - 1,
							)
							.map(({ text }) => `${one.text} and ${text}`),
					);
					return [...cut, ...over, ...(boxes.length < 3 ? ['hardly a name is shown'] : [])];
				}),
			);
			expect(clashes, `at ${width} pixels`).toEqual([]);
		}
	});
}

test('a name on the map leads to its place in the list', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('map/');
	const spot = page.locator('.map [data-place]:has(text:visible)').first();
	const id = (await spot.getAttribute('data-place'))!;
	// Of a name of several lines the first letter: the middle may lie beside a short line.
	const { x, y } = await spot.locator('text').evaluate((text: SVGTextElement) => {
		text.scrollIntoView({ block: 'center' });
		const [{ x: left, y: top, width, height }, matrix] = [text.getExtentOfChar(0), text.getScreenCTM()!];
		return new DOMPoint(left + width / 2, top + height / 2).matrixTransform(matrix).toJSON() as DOMPoint;
	});
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(new RegExp(`/map/#${id}$`));
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('search knows no text of a drawing', async ({ page }) => {
	const folder = new URL('../.cache/site/pagefind/record/', import.meta.url);
	const indexed = readdirSync(folder)
		.map((name) => readFileSync(new URL(name, folder), 'utf8'))
		.join('\n');
	expect(indexed.length).toBeGreaterThan(100_000);
	for (const path of ['map/', 'timeline/']) {
		await page.goto(path);
		const said = await page
			.locator('main svg desc, main svg[role=img][aria-label], main figure[aria-label]')
			.evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label') ?? part.textContent));
		expect(said.length, path).toBeGreaterThan(0);
		for (const text of said) expect(indexed, path).not.toContain(text.slice(0, 60));
	}
});
