import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { tested } from '../.config/address.ts';
import { CARD } from '../src/model/card/layout.ts';
import { COLOURS } from '../src/model/card/palette.ts';
import { data, expect, file, pages, readingPages, test } from './site.ts';

/** What stands for a page elsewhere: its picture in a message or feed, its icon on a home screen. */

const SITE = tested.origin + tested.base;
const htmlOf = (path: string): string => file(path.endsWith('.html') ? path : `${path}index.html`);
const everything = [...pages, '404.html'];

/** The content of a meta tag by its property or name. */
const meta = (html: string, name: string): string | undefined =>
	new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const pictures = new Map(everything.map((path) => [path, meta(htmlOf(path), 'og:image')]));

/** The bytes of a picture as a hash: files of two names may show the same. */
const hashOf = (picture: string): string =>
	createHash('sha256')
		.update(readFileSync(new URL(`../.cache/site/${picture.slice(SITE.length)}`, import.meta.url)))
		.digest('hex');

/** Width and height that the head of a PNG tells. @throws if the file is none, or not there */
function pngSize(address: string): [width: number, height: number] {
	const bytes = readFileSync(new URL(`../.cache/site/${address.slice(SITE.length)}`, import.meta.url));
	expect(bytes.subarray(0, 8).toString('latin1'), address).toBe('\x89PNG\r\n\x1a\n');
	expect(bytes.subarray(12, 16).toString('latin1'), address).toBe('IHDR');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** How far the sign of an icon reaches from the icon's middle, as a part of its width. Its ground is its first pixel's colour. */
async function reach(address: string): Promise<number> {
	const path = fileURLToPath(new URL(`../.cache/site/${address.slice(SITE.length)}`, import.meta.url));
	const { data: pixels, info } = await sharp(path).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const { width, channels } = info;
	let far = 0;
	for (let at = 0; at < pixels.length; at += channels) {
		if (pixels.subarray(at, at + 3).equals(pixels.subarray(0, 3))) continue;
		const [x, y] = [(at / channels) % width, Math.floor(at / channels / width)];
		far = Math.max(far, Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2) / width);
	}
	expect(far, `${address} bears a sign`).toBeGreaterThan(0.1);
	return far;
}

test('the page at no address names none, and search engines leave it out', () => {
	const lost = file('404.html');
	expect(meta(lost, 'robots')).toBe('noindex');
	expect(lost).not.toMatch(/rel="canonical"|og:url/);
	for (const path of pages) {
		const html = htmlOf(path);
		expect(meta(html, 'robots'), path).toBeUndefined();
		expect(meta(html, 'og:url'), path).toBe(SITE + path);
	}
});

test('every page names its picture by its whole address, and the picture is there in the size that it tells', () => {
	for (const path of everything) {
		const html = htmlOf(path);
		const picture = pictures.get(path);
		expect(picture?.startsWith(`${SITE}cards/`), path).toBe(true);
		expect(picture?.slice(SITE.length), path).toMatch(/^cards\/[a-z0-9/-]+\.png$/);
		expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')], path).toEqual(['1200', '630']);
		expect(meta(html, 'og:image:alt')?.length, path).toBeGreaterThan(10);
		expect(meta(html, 'twitter:card'), path).toBe('summary_large_image');
	}
	for (const picture of new Set(pictures.values())) expect(pngSize(picture!), picture).toEqual([1200, 630]);
});

test('no two pages share a picture, those of sources aside', () => {
	const own = pages.filter((page) => !/^sources\/./.test(page));
	expect(own.length).toBeGreaterThan(readingPages.length + data('claims.json').length);
	const alike = Map.groupBy(own, (page) => hashOf(pictures.get(page)!));
	expect([...alike.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
	for (const page of pages.filter((each) => /^sources\/./.test(each)))
		expect(pictures.get(page)).toBe(pictures.get('sources/'));
});

test('a page in another language has a picture in it, which begins at the side from which it is read', async () => {
	const translated = pages.filter((path) => !/<html[^>]* lang="en"/.test(htmlOf(path)));
	const sides = new Set<string>();
	for (const path of ['', ...translated]) {
		const html = htmlOf(path);
		const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1];
		const leftward = /<html[^>]* dir="rtl"/.test(html);
		const picture = pictures.get(path)!.slice(SITE.length);
		if (path !== '') expect(picture).toMatch(new RegExp(`^cards/${language}[/.]`));
		// The bar above the first words, seven pixels down.
		const { data: row, info } = await sharp(
			fileURLToPath(new URL(`../.cache/site/${picture}`, import.meta.url)),
		)
			.extract({ left: 0, top: 7, width: CARD.width, height: 1 })
			.raw()
			.toBuffer({ resolveWithObject: true });
		const bar = Array.from({ length: CARD.width }, (_, x) =>
			row.subarray(x * info.channels, x * info.channels + 3).toString('hex'),
		).lastIndexOf(COLOURS.accent.slice(1));
		expect(bar > CARD.width / 2, path).toBe(leftward);
		sides.add(leftward ? 'rtl' : 'ltr');
		if (leftward) expect(meta(html, 'og:image:alt'), path).toMatch(/\p{Script=Arabic}/u);
	}
	expect([...sides].sort(), 'there are pages of both directions').toEqual(['ltr', 'rtl']);
});

test('a picture weighs at most 50 kB, and all together at most 30 kB a page that has one', () => {
	const weights = [...new Set(pictures.values())].map((picture) => ({
		picture,
		bytes: readFileSync(new URL(`../.cache/site/${picture!.slice(SITE.length)}`, import.meta.url)).length,
	}));
	expect(weights.filter(({ bytes }) => bytes > 50_000)).toEqual([]);
	expect(weights.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(30_000 * weights.length);
});

test('the manifest names icons that are there in the size it claims, all below the base path', async ({
	request,
}) => {
	const link = /<link rel="manifest" href="([^"]+)"/.exec(htmlOf(''))?.[1];
	const response = await request.get(link!);
	expect(response.headers()['content-type']).toContain('application/manifest+json');
	const manifest = (await response.json()) as {
		name: string;
		start_url: string;
		id: string;
		icons: { src: string; sizes: string; purpose: string }[];
	};
	expect(manifest.name).toBe(meta(htmlOf(''), 'og:site_name'));
	expect((await request.get(manifest.start_url)).url()).toBe(SITE);
	expect(manifest.id).toBe(manifest.start_url);
	expect([...new Set(manifest.icons.map(({ purpose }) => purpose))]).toEqual(['any', 'maskable']);
	for (const { src, sizes, purpose } of manifest.icons) {
		const address = new URL(src, SITE).href;
		expect(address.startsWith(SITE), src).toBe(true);
		expect(pngSize(address).join('x'), src).toBe(sizes);
		if (purpose === 'maskable') expect(await reach(address), src).toBeLessThanOrEqual(0.4);
	}
	const touch = /<link rel="apple-touch-icon" href="([^"]+)"/.exec(htmlOf(''))?.[1];
	expect(pngSize(new URL(touch!, SITE).href)).toEqual([180, 180]);
});

test('the browser’s frame has the colour of the page, in both schemes', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('about/');
		const [frame, ground] = await page.evaluate((scheme) => {
			const box = document.createElement('i');
			box.style.color = document.querySelector<HTMLMetaElement>(
				`meta[name="theme-color"][media*="${scheme}"]`,
			)!.content;
			document.body.append(box);
			const { color } = getComputedStyle(box);
			const behind = [document.body, document.documentElement]
				.map((each) => getComputedStyle(each).backgroundColor)
				.find((each) => each !== 'rgba(0, 0, 0, 0)');
			return [color, behind];
		}, colorScheme);
		expect(frame, colorScheme).toBe(ground);
	}
});
