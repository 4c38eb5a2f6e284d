import { data, expect, file, pages, test } from './site.ts';

interface Event {
	id: string;
	kind: string;
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

const parts = pages.filter((page) => /^timeline\/./.test(page));

test('jumps on the first two screens of a phone lead to each part, and each part to its page', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('timeline/');
	const jumps = page.getByRole('navigation', { name: 'Parts of the timeline' }).getByRole('link');
	expect(await jumps.count()).toBe(parts.length);
	const pressed: string[] = [];
	for (const jump of await jumps.all()) {
		await page.evaluate(() => scrollTo(0, 0));
		expect((await jump.boundingBox())!.y).toBeLessThan(2 * 740);
		const name = (await jump.textContent())!;
		await jump.click();
		const heading = page.getByRole('heading', { level: 2, name, exact: true });
		await expect(heading).toBeInViewport();
		const section = page.locator('[data-part]').filter({ has: heading });
		const link = section.getByRole('link', { name: `${name} in full` });
		pressed.push((await link.getAttribute('href'))!.replace('/explainer/', ''));
	}
	expect(pressed.sort()).toEqual([...parts].sort());
});

test('strikes of the drawn days stand out from the other lines', async ({ page }) => {
	await page.goto('timeline/');
	const strikes = events.filter(({ kind }) => kind === 'strike').map(({ id }) => id);
	const grave = await page.locator('[data-grave]').evaluateAll((items) => items.map(({ id }) => id));
	const drawn = await page
		.locator('.event-lines > li:has(.number)')
		.evaluateAll((items) => items.map(({ id }) => id));
	expect(grave).toEqual(drawn.filter((id) => strikes.includes(id)));
	const weight = (id: string) =>
		page.locator(`[id="${id}"] a`).evaluate((link) => Number(getComputedStyle(link).fontWeight));
	const plain = drawn.find((id) => !grave.includes(id))!;
	for (const id of grave) expect(await weight(id), id).toBeGreaterThan(await weight(plain));
});

test('headings of a part are only the names of events, one level below its title, and claims are named', async ({
	page,
}) => {
	const wrong: string[] = [];
	for (const part of parts) {
		await page.goto(part);
		wrong.push(
			...(
				await page.locator('main').evaluate((main) => {
					const headings = [...main.querySelectorAll('h1, h2, h3, h4')];
					const links = [...main.querySelectorAll('.timeline details a')];
					return [
						...headings
							.filter((heading) => heading.querySelector('a'))
							.map((heading) => `link in “${heading.textContent}”`),
						...headings
							.slice(1)
							.filter(({ tagName }) => tagName !== 'H2')
							.map(({ textContent, tagName }) => `${tagName} ${textContent}`),
						...links
							.filter((link) => link.textContent.trim().length < 20)
							.map((link) => `link “${link.textContent}”`),
					];
				})
			).map((trouble) => `${part}: ${trouble}`),
		);
		const items = await page.locator('.timeline > li').count();
		await expect(page.locator('.timeline > li details a').first()).toHaveAttribute('href', /\/claims\//);
		expect(await page.locator('.timeline > li:has(h2):has(details a)').count(), part).toBe(items);
	}
	expect(wrong).toEqual([]);
});

test('what one presses on the timeline is at least 24 pixels high, or stands that far from the next', async ({
	page,
}) => {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['timeline/', parts.find((part) => part.includes('january'))!]) {
			await page.goto(path);
			const near = await page.locator('main').evaluate((main) => {
				const boxes = [...main.querySelectorAll<HTMLElement>('.list-body :is(a, summary)')]
					.filter((target) => target.checkVisibility() && !target.closest('svg'))
					.map((target) => ({ name: target.textContent.trim(), box: target.getBoundingClientRect() }));
				const middle = ({ box }: (typeof boxes)[number]) =>
					[box.x + box.width / 2, box.y + box.height / 2] as const;
				// WCAG 2.2, 2.5.8: a circle of 24 px about a small target meets no other target and no other such circle.
				const small = boxes.filter(({ box }) => box.height < 24 || box.width < 24);
				return small
					.filter((one) => {
						const [x, y] = middle(one);
						return boxes.some((other) => {
							if (other === one) return false;
							const [ox, oy] = middle(other);
							if (small.includes(other)) return Math.hypot(ox - x, oy - y) < 24;
							const dx = Math.max(other.box.left - x, 0, x - other.box.right);
							const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
							return Math.hypot(dx, dy) < 12;
						});
					})
					.map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
			});
			expect(near, `${path} at ${width}`).toEqual([]);
		}
	}
});
