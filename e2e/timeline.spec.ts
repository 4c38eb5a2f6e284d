import { data, expect, file, test } from './site.ts';

interface Event {
	id: string;
	kind: string;
	actors: string[];
}
const events = data<Event>('events.json');

test('the long list has a line for every event, and each leads to the event in full', async ({ page }) => {
	await page.goto('timeline/');
	const lines = await page
		.locator('.event-lines > li')
		.evaluateAll((items) =>
			items.map((item) => ({ id: item.id, href: item.querySelector('a')!.getAttribute('href')! })),
		);
	expect(lines.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
	for (const { id, href } of lines) {
		const [path, fragment] = href.replace(/^\/explainer\//, '').split('#');
		expect(fragment).toBe(id);
		expect(file(`${path}index.html`), id).toContain(`<li id="${id}">`);
	}
});

test('both drawings of January and the list hold the same numbers for the same events', async ({ page }) => {
	await page.goto('timeline/');
	const listed = await page
		.locator('.event-lines > li:has(.number)')
		.evaluateAll((items) => items.map((item) => `${item.querySelector('.number')!.textContent} ${item.id}`));
	expect(listed.length).toBeGreaterThan(20);
	for (const view of ['wide', 'tall']) {
		const drawn = await page
			.locator(`.lanes .${view} [data-event]`)
			.evaluateAll((marks) =>
				marks.map((mark) => `${mark.textContent.trim()} ${mark.getAttribute('data-event')}`),
			);
		expect(drawn.sort(), view).toEqual([...listed].sort());
	}
});

test('no mark of the drawing covers another', async ({ page }) => {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('timeline/');
		const clashes = await page.locator('.lanes svg:visible').evaluate((drawing) => {
			const boxes = [...drawing.querySelectorAll('.mark-box')].map((mark) => mark.getBoundingClientRect());
			return boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(other) =>
							one.left < other.right - 1 &&
							other.left < one.right - 1 &&
							one.top < other.bottom - 1 &&
							other.top < one.bottom - 1,
					),
			).length;
		});
		expect(clashes, `at ${width} pixels`).toBe(0);
	}
});

const attacks = events.filter(({ kind }) => kind === 'attack').map(({ id }) => id);
const attacksOf = (actor: string): string[] =>
	events.filter(({ kind, actors }) => kind === 'attack' && actors.includes(actor)).map(({ id }) => id);

test('a filter narrows the list, stands in the address, joins another, and Back takes it off', async ({
	page,
}) => {
	const shown = () =>
		page.locator('.event-lines > li:visible').evaluateAll((items) => items.map(({ id }) => id));
	await page.goto('timeline/');
	const filters = page.getByRole('navigation', { name: 'Show only' });
	await filters.getByRole('link', { name: 'attack' }).click();
	await expect(page).toHaveURL(/\/timeline\/\?kind=attack$/);
	expect((await shown()).sort()).toEqual([...attacks].sort());
	await expect(filters.getByRole('status')).toHaveText(`${attacks.length} of ${events.length} events`);
	await filters.getByText('Who took part').click();
	await filters.locator('#actor-jaish-al-adl a').click();
	await expect(page).toHaveURL(/\?kind=attack&actor=jaish-al-adl$/);
	expect((await shown()).sort()).toEqual(attacksOf('jaish-al-adl').sort());
	await page.goBack();
	expect((await shown()).length).toBe(attacks.length);
	await page.reload();
	expect((await shown()).length, 'the address alone says what is shown').toBe(attacks.length);
	await filters.getByRole('link', { name: 'Show all' }).click();
	expect((await shown()).length).toBe(events.length);
});

test('an unknown filter in the address hides nothing', async ({ page }) => {
	await page.goto('timeline/?kind=<b>&actor=nobody');
	await expect(page.locator('.event-lines > li:visible')).toHaveCount(events.length);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a filter is a fragment that narrows the list all the same', async ({ page }) => {
		await page.goto('timeline/');
		await page.locator('#kind-attack a').click();
		await expect(page).toHaveURL(/\/timeline\/#kind-attack$/);
		await expect(page.locator('.event-lines > li:visible')).toHaveCount(attacks.length);
	});
});
