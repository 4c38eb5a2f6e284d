import { lookAt, runsOf } from './lend.ts';
import { data, expect, pages, test } from './site.ts';

const WIDTHS = [320, 360, 768, 1280, 1440];
const profiles = pages.filter((path) => /^actors\/./.test(path));
const ties = data<{
	id: string;
	from: string;
	to: string;
	type: string;
	assertedBy: { name: string }[];
	deniedBy: { name: string }[];
}>('relations.json');
const actors = data<{ id: string; name: string; short?: string }>('actors.json');
const called = (id: string): string => {
	const { short, name } = actors.find((actor) => actor.id === id)!;
	return short ?? name;
};
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/**
 * What a reader sees of the arrows: from whom, its words, to whom, and what stands beside the name. Runs in the page.
 * @param within a selector; without it those of the page of an actor
 */
const arrows = (within = '.related') =>
	[...document.querySelectorAll(`${within} .fan`)].flatMap((fan) =>
		[...fan.querySelectorAll('.way')].flatMap((way) =>
			[...way.querySelectorAll('li')].map((end) => ({
				hub: fan.querySelector('.hub')!.textContent.trim(),
				words: way.querySelector('.tie')!.textContent.trim(),
				inward: way.matches('.inward'),
				end: end.querySelector('a')!.textContent.trim(),
				id: end.querySelector('a')!.hash.slice(1),
				note: end.querySelector('small')?.textContent ?? '',
			})),
		),
	);

test('each picture shows every tie of its types, from whom to whom, and who denies it', async ({ page }) => {
	await page.goto('relations/');
	const pictures = await page
		.locator('[data-picture]')
		.evaluateAll((all) => all.map(({ dataset }) => dataset.picture!));
	expect(pictures.length).toBeGreaterThan(1);
	for (const picture of pictures) {
		const shown = await page.evaluate(arrows, `[data-picture="${picture}"]`);
		const types = new Set(shown.map(({ id }) => ties.find((tie) => tie.id === id)?.type));
		expect(sorted(shown.map(({ id }) => id)), picture).toEqual(
			sorted(ties.filter(({ type }) => types.has(type)).map(({ id }) => id)),
		);
		for (const { hub, words, end, id, note } of shown) {
			const tie = ties.find((each) => each.id === id)!;
			expect(end, id).toBe(called(tie.to));
			if (words.includes(called(tie.from)))
				expect(
					tie.assertedBy.map(({ name }) => name),
					id,
				).toContain(hub);
			else expect(hub, id).toBe(called(tie.from));
			for (const { name } of tie.deniedBy)
				expect(note, id).toMatch(new RegExp(`denied by .*${name.replace(/[()]/g, '.')}`));
			if (tie.deniedBy.length === 0) expect(note, id).not.toContain('denied');
		}
	}
});

test('every tie is told once, under its actor, with who says so; the other actor’s list leads there', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('relations/');
	const told = await page.locator('[data-told] li[id]').evaluateAll((items) =>
		items.map((item) => ({
			id: item.id,
			under: item.closest<HTMLElement>('[data-told]')!.dataset['told']!,
			text: (item as HTMLElement).innerText,
		})),
	);
	expect(told.map(({ id }) => id).sort()).toEqual(ties.map(({ id }) => id).sort());
	const pointers = await page
		.locator('.told-there')
		.evaluateAll((all) =>
			all.map(
				(one) =>
					[
						one.closest<HTMLElement>('[data-told]')!.dataset['told']!,
						[...one.querySelectorAll('a')].map(({ hash }) => hash.slice(1)),
					] as const,
			),
		);
	const wrong = told.flatMap(({ id, under, text }) => {
		const { from, to, type, assertedBy, deniedBy } = ties.find((tie) => tie.id === id)!;
		const named = [...assertedBy, ...deniedBy].every(({ name }) => text.includes(name));
		// Several ties of one type between two actors share a link to the first.
		const leads = pointers.some(
			([at, ids]) =>
				at === to &&
				ids.some((other) => ties.some((tie) => tie.id === other && tie.from === from && tie.type === type)),
		);
		return under === from && named && leads ? [] : [{ id, under, named, leads }];
	});
	expect(wrong).toEqual([]);
});

test('in a picture a date stands nearer its own name than the next', async ({ page }) => {
	await page.goto('relations/');
	const near = await page.locator('.way li:has(small) + li').evaluateAll((items) =>
		items.map((item) => {
			const line = (part: Element): DOMRect => {
				const range = document.createRange();
				range.selectNodeContents(part);
				return range.getBoundingClientRect();
			};
			const own = item.previousElementSibling!;
			const note = line(own.querySelector('small')!);
			return {
				name: own.textContent.trim(),
				within: note.top - line(own.querySelector('a')!).bottom,
				between: line(item.querySelector('a')!).top - note.bottom,
			};
		}),
	);
	expect(near.length).toBeGreaterThan(3);
	expect(near.filter(({ within, between }) => between < within + 4)).toEqual([]);
});

test('the tie to which an address leads is marked', async ({ page }) => {
	await page.goto(`relations/#${ties[0]!.id}`);
	await expect(page.locator('li:target')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('on a phone the ties of one actor show, when a link asks for the actor or for one tie', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('relations/');
	await expect(page.locator('[data-told] li[id]:visible')).toHaveCount(0);
	const tie = ties[0]!;
	await page.locator(`[data-told="${tie.from}"] .told-open`).click();
	await expect(page.locator(`[id="${tie.id}"]`)).toBeVisible();
	const other = ties.find(({ from }) => from !== tie.from)!;
	await page.goto(`relations/#${other.id}`);
	await expect(page.locator(`[id="${other.id}"]`)).toBeInViewport();
	await expect(page.locator(`[id="${tie.id}"]`)).toBeHidden();
});

test('the picture on each actor’s page shows all its neighbours, and those who deny', async ({ page }) => {
	for (const { path, seen: shown } of await lookAt(page, profiles, arrows)) {
		const id = path.split('/')[1]!;
		for (const inward of [false, true]) {
			const own = ties.filter((tie) => (inward ? tie.to : tie.from) === id);
			const side = shown.filter((arrow) => arrow.inward === inward);
			expect(sorted(side.map(({ end }) => end)), path).toEqual(
				sorted(own.map((tie) => called(inward ? tie.from : tie.to))),
			);
			const notes = side.map(({ note }) => note).join(' ');
			for (const { name } of own.flatMap(({ deniedBy }) => deniedBy)) expect(notes, path).toContain(name);
		}
	}
});

for (const run of runsOf(['relations/', ...profiles], 40)) {
	test(`in the pictures of ties on /${run[0]} and ${run.length - 1} pages of the same styles no words are cut, and none cover others, at any width`, async ({
		page,
	}) => {
		const all = await lookAt(
			page,
			run,
			() => {
				const parts = [
					...document.querySelectorAll<HTMLElement>('.fans :is(.hub, .tie, .way a, .way small)'),
				];
				const boxes = parts.map((part) => {
					const range = document.createRange();
					range.selectNodeContents(part);
					const box = range.getBoundingClientRect();
					const room = part.closest('.fan')!.getBoundingClientRect();
					const size = parseFloat(getComputedStyle(part).fontSize);
					return { text: part.textContent.trim(), box, room, own: part.getBoundingClientRect(), size };
				});
				return {
					count: boxes.length,
					wrong: boxes.flatMap(({ text, box, room, own, size }, index) => [
						...(box.width > 0 && size >= 12 ? [] : [`${text}: not seen`]),
						...(box.left < room.left - 1 || box.right > room.right + 1 ? [`${text}: cut`] : []),
						...(box.width > own.width + 1 ? [`${text}: wider than its box`] : []),
						...boxes
							.slice(index + 1)
							.filter(
								({ box: other }) =>
									box.left < other.right - 1 &&
									other.left < box.right - 1 &&
									// A line of type is higher than its letters.
									box.top + 3 < other.bottom - 3 &&
									other.top + 3 < box.bottom - 3,
							)
							.map((other) => `${text}: over ${other.text}`),
					]),
				};
			},
			WIDTHS,
		);
		for (const { path, width, seen } of all) {
			expect(seen.count, `${path} at ${width} px`).toBeGreaterThan(0);
			expect(seen.wrong, `${path} at ${width} px`).toEqual([]);
		}
	});
}
