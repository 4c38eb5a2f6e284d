import { data, expect, test } from './site.ts';

interface Event {
	id: string;
	kind: string;
	actors: string[];
	place?: string;
}
const events = data<Event>('events.json');

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

test('on a phone a filter brings its count and the first event into view; what is empty goes, and counts are those of the filter', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('timeline/');
	const filters = page.getByRole('navigation', { name: 'Show only' });
	const all = filters.getByRole('link', { name: 'Show all' });
	const jumps = page.getByRole('navigation', { name: 'Parts of the timeline' }).getByRole('listitem');
	const drawing = page.getByRole('figure');
	const told = async (items: typeof jumps): Promise<number> =>
		(await items.allInnerTexts()).reduce((sum, text) => sum + Number(/\((\d+)\)$/.exec(text.trim())![1]), 0);
	await expect(all).toBeHidden();
	expect(await told(jumps)).toBe(events.length);
	await filters.locator('#kind-law a').click();
	const found = events.filter(({ kind }) => kind === 'law');
	await expect(filters.getByRole('status')).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.event-lines > li:visible').first()).toBeInViewport({ ratio: 1 });
	await expect(drawing).toBeHidden();
	expect(await told(page.locator('.jumps li:visible'))).toBe(found.length);
	// Each period that is still offered leads to a part that is there.
	for (const jump of await page.locator('.jumps li:visible a').all())
		await expect(page.locator((await jump.getAttribute('href'))!)).toBeVisible();
	// A filter of another group tells what it would find now.
	await filters.getByText('Who took part').click();
	const iran = filters.locator('#actor-iran-government');
	const ofIran = found.filter(({ actors }) => actors.includes('iran-government'));
	await expect(iran).toContainText(`(${ofIran.length})`);
	await all.click();
	await expect(all).toBeHidden();
	await expect(drawing).toBeVisible();
	await expect(jumps.filter({ visible: true })).toHaveCount(await jumps.count());
});

test('each of the two strikes is found under its place, and under all that the place lies in', async ({
	page,
}) => {
	const within = new Map(
		data<{ id: string; properties: { within?: string } }>('places.geojson').map(
			({ id, properties }) => [id, properties.within] as const,
		),
	);
	const around = (place: string | undefined): string[] =>
		place === undefined ? [] : [place, ...around(within.get(place))];
	await page.goto('timeline/');
	const offered = await page.locator('[data-group="place"] > li').evaluateAll((items) =>
		items.map(({ id, textContent }) => ({
			place: id.replace('place-', ''),
			count: Number(/\((\d+)\)/.exec(textContent)![1]),
		})),
	);
	for (const { place, count } of offered)
		expect(count, place).toBe(events.filter((event) => around(event.place).includes(place)).length);
	const drawn = await page.locator('[data-grave]').evaluateAll((items) => items.map(({ id }) => id));
	const strikes = drawn.flatMap((id) => {
		// The village itself is in too few events for a filter of its own.
		const [, ...places] = around(events.find((event) => event.id === id)!.place);
		return places.length > 1 ? [{ id, places }] : [];
	});
	expect(strikes).toHaveLength(2);
	for (const { id, places } of strikes) {
		for (const place of places) {
			await page.goto(`timeline/?place=${place}`);
			await expect(page.locator(`.event-lines > [id="${id}"]`), place).toBeVisible();
		}
	}
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
