import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { tested } from '../.config/address.ts';
import { addStyle, expect, test } from './site.ts';

/**
 * How the pages look, against pictures in `e2e/baselines`. Every machine draws them with the same font, and the words of
 * an article are replaced by others before the picture is taken, so that only a change of design differs from it. After
 * a change that is meant: `npm run check:browser -- looks --update-snapshots`, look at the pictures, commit them.
 */

/** Name and file of each weight of the font; it is served as if it were the site's own, for the policy takes no other. */
const FONT_FILES = [400, 600].map((weight) => ({
	weight,
	name: `baseline-${weight}.woff2`,
	path: createRequire(import.meta.url).resolve(
		`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`,
	),
}));
const FONT = `${FONT_FILES.map(
	({ weight, name }) =>
		`@font-face { font-family: Baseline; font-weight: ${weight}; src: url(${tested.base}${name}) }`,
).join('')}
:root { --font-text: Baseline !important; --font-label: Baseline !important; }
*, ::before, ::after { font-family: Baseline, serif !important; animation: none !important; transition: none !important; }
bdi[lang] { visibility: hidden; }`;

/**
 * Puts the same words into every text of the page outside its maps, and cuts its lists and texts to the same length.
 * Corrections go: how many a page has is a matter of its content, and they would push the rest out of the picture.
 */
async function standIn(page: Page): Promise<void> {
	await page.evaluate(() => {
		const main = document.querySelector('main')!;
		for (const correction of main.querySelectorAll('[data-correction], .corrected')) correction.remove();
		const drawn = (node: Node): boolean =>
			(node instanceof Element ? node : node.parentElement)!.closest('svg, .map') !== null;
		for (const list of main.querySelectorAll('ul, ol, dl, tbody, [data-prose]')) {
			if (!drawn(list)) [...list.children].slice(4).forEach((child) => child.remove());
		}
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (drawn(text) || text.data.trim() === '') continue;
			const heading = text.parentElement!.closest('h1, h2, h3, th, dt, summary, nav, time, b, strong');
			text.data = heading
				? 'Some words '
				: 'These words stand for those of an article, whatever they are, as long as it takes to fill two lines. ';
		}
	});
}

const PAGES = {
	home: '',
	chapter: 'background/the-strikes/',
	actor: 'actors/jaish-al-adl/',
	tension: 'tensions/sanctuary/',
	timeline: 'timeline/#january-2024',
	map: 'map/',
	relations: 'relations/',
	disputed: 'disputed/',
};
const WINDOWS = { phone: { width: 360, height: 740 }, laptop: { width: 1280, height: 800 } };

/** Which pages are looked at how; a picture weighs up to 200 kB, so not all in every way. */
const LOOKS = [
	...Object.keys(PAGES).map((name) => ({ name, window: 'phone', colorScheme: 'light' })),
	...['home', 'chapter', 'map', 'timeline', 'relations'].map((name) => ({
		name,
		window: 'laptop',
		colorScheme: 'light',
	})),
	...['actor', 'tension', 'map', 'timeline', 'relations'].map((name) => ({
		name,
		window: 'phone',
		colorScheme: 'dark',
	})),
] as { name: keyof typeof PAGES; window: keyof typeof WINDOWS; colorScheme: 'light' | 'dark' }[];

for (const { name, window, colorScheme } of LOOKS) {
	test.describe(`in the ${colorScheme} scheme`, () => {
		test.use({ colorScheme, viewport: WINDOWS[window] });
		test(`${name} looks as it should on a ${window}`, async ({ page }) => {
			for (const { name, path } of FONT_FILES)
				await page.route(`**/${name}`, (route) => route.fulfill({ path }));
			await page.goto(PAGES[name]);
			await addStyle(page, FONT);
			await standIn(page);
			await page.evaluate(() => document.fonts.ready);
			await page.evaluate(() => {
				if (location.hash === '') scrollTo(0, 0);
				else document.querySelector(location.hash)!.scrollIntoView();
			});
			await expect(page).toHaveScreenshot(`${name}-${window}-${colorScheme}.png`, {
				maxDiffPixelRatio: 0.02,
				scale: 'css',
			});
		});
	});
}
