import { test as base, expect } from '@playwright/test';
import { tested } from '../../.config/address.ts';
import { findEngines } from '../../.config/engines.ts';
import { bring, closed, markedNotes, seen } from '../marks.ts';
import { sheets } from '../paper.ts';
import { data, file, kinds, readingPages } from '../site.ts';
import { openFirefox } from './firefox.ts';
import type { Visitor } from './visitor.ts';
import { openWebKit } from './webkit.ts';

/** What readers do, in an engine beside Chromium: the project says in which. */

const test = base.extend<object, { visitor: Visitor }>({
	visitor: [
		async ({}, use, { project }) => {
			const { program, driver } = findEngines().find(({ name }) => name === project.name)!;
			const visitor = driver ? await openWebKit(program!, driver) : await openFirefox(program!);
			await use(visitor);
			await visitor.close();
		},
		{ scope: 'worker' },
	],
});

const at = (path: string): string => `${tested.origin}${tested.base}${path}`;

test.afterEach(({ visitor }) => {
	test.info().annotations.push({ type: 'engine', description: visitor.version });
	expect(visitor.trouble(), 'errors of scripts and of the console').toEqual([]);
});

for (const path of kinds) {
	test(`/${path} is drawn with its styles and no wider than its window`, async ({ visitor }) => {
		await visitor.resize(360, 740);
		await visitor.goto(at(path));
		const drawn = await visitor.ask(() => {
			const { width, height } = document.querySelector('h1')!.getBoundingClientRect();
			return {
				heading: width > 0 && height > 0,
				over: document.documentElement.scrollWidth - innerWidth,
				ground: getComputedStyle(document.body).backgroundColor,
				space: parseFloat(getComputedStyle(document.querySelector('main')!).paddingBlockEnd),
			};
		}, null);
		expect(drawn.heading, 'the heading has a box').toBe(true);
		expect(drawn.over).toBeLessThanOrEqual(0);
		// The colour comes by way of light-dark(), the space below the text from the layer of the components.
		expect(drawn.ground).not.toMatch(/transparent|, 0\)$/);
		expect(drawn.space).toBeGreaterThan(10);
	});

	test(`/${path} is printed whole`, async ({ visitor }, { project }) => {
		await visitor.goto(at(path));
		// Words of our own in the heading and among what is folded: letters that join come out of a PDF maimed, Urdu's above all.
		const expected = await visitor.ask(
			({ top, within }) => {
				const inside = [...document.querySelectorAll('main details:not([open])')].find(
					(details) => !details.closest('nav, .no-print, .filters, figure'),
				);
				const content = inside?.querySelector(':scope > :not(summary)');
				document.querySelector('h1')!.append(` ${top} `);
				content?.append(` ${within} `);
				return content ? [top, within] : [top];
			},
			{ top: 'Heading', within: 'Unfolded' },
		);
		const pdf = await visitor.print();
		test.skip(!pdf, `${project.name} prints nothing without a hand`);
		const printed = (await sheets(pdf!)).join('');
		for (const word of expected) expect(printed).toContain(word);
		expect(printed).not.toContain('Backtotop');
	});
}

for (const path of ['', ...readingPages]) {
	test(`every mark of /${path} opens its note by click and by key, and Escape closes it`, async ({
		visitor,
	}) => {
		const trouble: string[] = [];
		await visitor.resize(1280, 800);
		await visitor.goto(at(path));
		const notes = await visitor.ask(markedNotes, null);
		expect(notes.length).toBeGreaterThan(0);
		for (const [index, href] of notes.entries()) {
			const place = await visitor.ask(bring, index);
			if (!place) {
				trouble.push(`mark ${index + 1} (${href}) is covered`);
				continue;
			}
			const key = (['Enter', 'Space'] as const)[index % 2]!;
			for (const how of ['click', key] as const) {
				if (how === 'click') await visitor.click(place);
				else await visitor.press(how);
				const fault = await visitor.ask(seen, href);
				await visitor.press('Escape');
				if (fault || !(await visitor.ask(closed, index)))
					trouble.push(`mark ${index + 1} (${href}) by ${how}: ${fault || 'not closed'}`);
			}
		}
		expect(trouble).toEqual([]);
	});
}

test('a term opens its definition by key, whole in the window, and Escape closes it', async ({ visitor }) => {
	const path = readingPages.find((each) => file(`${each}index.html`).includes('class="term"'))!;
	const shown = (): string | undefined => {
		const open = document.querySelector('.definition:popover-open');
		if (!open) return undefined;
		const { top, bottom, left, right } = open.getBoundingClientRect();
		const whole = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
		return whole ? 'whole' : 'cut';
	};
	await visitor.resize(1280, 800);
	await visitor.goto(at(path));
	await visitor.ask(() => {
		document.querySelector<HTMLElement>('[data-prose] a.term')!.focus();
	}, null);
	await visitor.press('Enter');
	expect(await visitor.ask(shown, null)).toBe('whole');
	await visitor.press('Escape');
	expect(await visitor.ask(shown, null)).toBeFalsy();
});

test('the first link leads past the header, and Ctrl K opens the quick list', async ({ visitor }) => {
	await visitor.goto(at(readingPages[0]!));
	await visitor.press('Tab');
	await visitor.press('Enter');
	expect(await visitor.ask(() => location.hash, null)).toBe('#main');
	await visitor.press('Control', 'k');
	const isOpen = (): boolean =>
		document.activeElement instanceof HTMLInputElement &&
		document.activeElement.closest('dialog[open]') !== null;
	await expect.poll(() => visitor.ask(isOpen, null)).toBe(true);
});

test('search finds an actor by its name', async ({ visitor }) => {
	const [actor] = data<{ name: string; url: string }>('actors.json');
	await visitor.goto(at(`search/?q=${encodeURIComponent(actor!.name)}`));
	const found = (): string[] =>
		[...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] > li a')].map(
			({ pathname }) => pathname,
		);
	await expect.poll(() => visitor.ask(found, null)).toContain(new URL(actor!.url).pathname);
});
