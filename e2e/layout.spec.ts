import { expect, kinds, test } from './site.ts';

/**
 * Widths from the narrowest phone to a wide laptop, tried in a frame so that no window need be resized: every one on
 * phones, where things are tight, and every fourth above, which is finer than any gap between two breakpoints.
 */
const FROM = 320;
const TO = 1440;
const TIGHT = 480;
const STEP = 4;

for (const path of kinds) {
	test(`nothing scrolls sideways at any width on /${path}`, async ({ page, baseURL }) => {
		await page.setViewportSize({ width: TO + 40, height: 800 });
		await page.goto('corrections/');
		const tooWide = await page.evaluate(
			async ({ url, from, to, tight, step }) => {
				const frame = document.createElement('iframe');
				frame.style.cssText = 'border:0;height:700px';
				document.body.replaceChildren(frame);
				await new Promise((loaded) => {
					frame.onload = loaded;
					frame.src = url;
				});
				const root = frame.contentDocument!.documentElement;
				const widths: number[] = [];
				for (let width = from; width <= to; width += width < tight ? 1 : step) {
					frame.style.width = `${width}px`;
					if (root.scrollWidth > width) widths.push(width);
				}
				return widths;
			},
			{ url: new URL(path, baseURL).href, from: FROM, to: TO, tight: TIGHT, step: STEP },
		);
		expect(ranges(tooWide), 'ranges of widths that scroll sideways').toEqual([]);
	});
}

/** Runs of numbers as text: `320–333`. */
function ranges(numbers: readonly number[]): string[] {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([first, last]) => `${first}–${last}`);
}
