import { data, expect, test } from './site.ts';

interface Event {
	id: string;
	kind: string;
	actors: string[];
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
