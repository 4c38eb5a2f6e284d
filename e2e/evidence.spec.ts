import { claims } from './claims.ts';
import { lookAt } from './lend.ts';
import { bring, closed, markedNotes, pressAll, seen } from './marks.ts';
import { expect, file, FULL, readingPages, test } from './site.ts';

/** Every mark is pressed within the page; every so many, and in the full run every one, by mouse and keyboard besides. */
const BY_HAND = FULL ? 1 : 20;

for (const path of ['', ...readingPages]) {
	test(`every mark of /${path} opens its note by click and by key; Escape closes it and returns the focus`, async ({
		page,
	}) => {
		await page.goto(path);
		const marks = await page.evaluate(markedNotes);
		expect(marks.length).toBeGreaterThan(0);
		const trouble = await page.evaluate<string[]>(pressAll);
		for (const [index, href] of marks.entries()) {
			if (index % BY_HAND > 0) continue;
			const at = await page.evaluate(bring, index);
			if (!at) {
				trouble.push(`mark ${index + 1} (${href}) is covered`);
				continue;
			}
			for (const how of ['click', 'Enter', 'Space']) {
				if (how === 'click') await page.mouse.click(at.x, at.y);
				else await page.keyboard.press(how);
				const fault = await page.evaluate(seen, href);
				await page.keyboard.press('Escape');
				if (fault || !(await page.evaluate(closed, index)))
					trouble.push(`mark ${index + 1} (${href}) by ${how}: ${fault || 'not closed'}`);
			}
		}
		expect(trouble).toEqual([]);
	});
}

test('an author’s prose is made of blocks: no sentence, mark or link stands outside a paragraph', async ({
	page,
}) => {
	const all = await lookAt(page, readingPages, () => ({
		lead: document.querySelectorAll('[data-prose] > p:first-child').length,
		bare: [...document.querySelectorAll('[data-prose]')]
			.flatMap((prose) => [...prose.childNodes])
			.filter(
				(node) =>
					(node instanceof Text && node.data.trim() !== '') ||
					(node instanceof Element && getComputedStyle(node).display === 'inline'),
			)
			.map((node) => node.textContent!.slice(0, 60)),
	}));
	expect(all.filter(({ seen }) => seen.lead !== 1 || seen.bare.length > 0)).toEqual([]);
});

test('the address of a sentence is copied with one press, leads to it and marks it', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(readingPages[0]!);
	const mark = page.locator('[data-prose] .mark[id]').nth(1);
	const id = (await mark.getAttribute('id'))!;
	await mark.click();
	await page.getByRole('button', { name: 'Copy link to this sentence' }).click();
	await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveText('Copied');
	const address = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(address).hash).toBe(`#${id}`);
	expect(claims.has(id.replace('claim-', ''))).toBe(true);
	await page.goto('about:blank');
	await page.goto(address);
	const sentence = page.locator('[data-claim]', { has: page.locator(`#${id}`) });
	await expect(sentence).toBeInViewport();
	const plain = page.locator('[data-claim]', { hasNot: page.locator(':target') }).first();
	const ground = (element: Element): string => getComputedStyle(element).backgroundColor;
	expect(await sentence.evaluate(ground)).not.toBe(await plain.evaluate(ground));
});

test('every heading of the prose leads to itself', async ({ page }) => {
	const all = await lookAt(page, readingPages, () =>
		[...document.querySelectorAll('[data-prose] :is(h2, h3)')]
			.filter((heading) => heading.querySelector('a')?.hash !== `#${heading.id}`)
			.map(({ id }) => id),
	);
	expect(all.filter(({ seen: mute }) => mute.length > 0)).toEqual([]);
});

test('every mark has the status of its claim, a key at the head of the page, and a note', () => {
	for (const path of ['', ...readingPages]) {
		const html = file(`${path}index.html`);
		const key = /<p class="key[\s\S]*?<\/p>/.exec(html)![0];
		const marks = [
			...html.matchAll(/class="mark" data-status="([^"]+)"(?: id="claim-([^"]+)")? href="#note-(\d+)"/g),
		];
		expect(marks.length, path).toBeGreaterThan(0);
		for (const [mark, status, claim, number] of marks) {
			expect(html, `${path}: ${mark}`).toContain(`id="note-${number}"`);
			expect(key, path).toContain(`data-status="${status}"`);
			if (claim) expect(claims.get(claim)?.status, `${path}: ${claim}`).toBe(status);
		}
	}
});

test('the page of every claim shows each of its sources', () => {
	for (const { id, citations } of claims.values()) {
		const html = file(`claims/${id}/index.html`);
		for (const { source } of citations) expect(html, id).toContain(`/sources/${source}/"`);
	}
});
