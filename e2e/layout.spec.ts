import { openFrame } from './lend.ts';
import { expect, FULL, kinds, readingPages, test } from './site.ts';

/** The narrowest phone and a wide laptop; the widths between are tried in a frame so that no window need be resized. */
const FROM = 320;
const TO = 1440;

/** Three pages of each kind of reading page, and one of every other kind. */
const tried = new Set([
	...kinds,
	...['background', 'actors', 'tensions'].flatMap((section) =>
		readingPages.filter((page) => page.startsWith(section)).slice(0, 3),
	),
]);

/**
 * Every sixteenth width is tried in the usual face, every sixty-fourth in the others, and in all of them those on both
 * sides of each breakpoint of the style sheets: there the room for a layout is least. The full run tries every one.
 */
const stepIn = (face: string): number => (FULL ? 1 : face === 'liberation' ? 16 : 64);

for (const path of tried) {
	test(
		`nothing scrolls sideways at any width on /${path}`,
		{ tag: '@faces' },
		async ({ page }, { project }) => {
			const frame = await openFrame(page, path);
			const { breakpoints, tooWide } = await frame.evaluate(
				({ from, to, step }) => {
					const { documentElement: root, styleSheets } = document;
					const rem = parseFloat(getComputedStyle(root).fontSize);
					const conditions = (rules: CSSRuleList): string[] =>
						[...rules].flatMap((rule) => [
							...('media' in rule ? [(rule as CSSMediaRule).conditionText] : []),
							...('cssRules' in rule ? conditions((rule as CSSGroupingRule).cssRules) : []),
						]);
					const breakpoints = [...styleSheets]
						.flatMap((sheet) => conditions(sheet.cssRules))
						.flatMap((text) => [...text.matchAll(/([\d.]+)(rem|em|px)/g)])
						.map(([, size, unit]) => Math.round(Number(size) * (unit === 'px' ? 1 : rem)))
						.filter((width) => width > from && width < to);
					const widths = new Set(breakpoints.flatMap((width) => [width - 1, width]));
					for (let width = from; width <= to; width += step) widths.add(width);
					const tooWide = [...widths]
						.sort((a, b) => a - b)
						.filter((width) => {
							(frameElement as HTMLElement).style.width = `${width}px`;
							return root.scrollWidth > width;
						});
					return { breakpoints, tooWide };
				},
				{ from: FROM, to: TO, step: stepIn(project.name) },
			);
			expect(breakpoints, 'breakpoints of the style sheets').not.toEqual([]);
			expect(ranges(tooWide), 'ranges of widths that scroll sideways').toEqual([]);
		},
	);
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

test('running text is set in the face under test', { tag: '@faces' }, async ({ page }, { project }) => {
	test.skip(process.platform !== 'linux', 'only Linux lets a test choose the system’s faces');
	await page.goto(readingPages[0]!);
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', {
		nodeId: root.nodeId,
		selector: '.site-footer p',
	});
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	await session.detach();
	const families = { liberation: 'Arimo', dejavu: 'DejaVu Sans', noto: 'Noto Sans' };
	expect(fonts.map(({ familyName }) => familyName)).toContain(
		families[project.name as keyof typeof families],
	);
});

/**
 * Where the network cuts a page in two, a paragraph of which half has come may still grow by a line: half a window moves by
 * the height of a line, which is 1/30 of a window. Which page is cut where depends on the machine. Whatever else moves is larger.
 */
const ONE_LINE = 0.02;

// What moves is what comes late, which the face hardly changes: the other faces are for the full run.
test.describe('on a slow network', { tag: FULL ? '@faces' : [] }, () => {
	for (const path of ['', 'map/', 'timeline/', 'relations/', readingPages[0]!]) {
		test(`nothing on /${path} moves once it is seen`, async ({ page }) => {
			const session = await page.context().newCDPSession(page);
			await session.send('Network.enable');
			// 400 kbit/s with 400 ms round trips, and a quarter of the processor: a cheap phone.
			await session.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: 400,
				downloadThroughput: 50_000,
				uploadThroughput: 50_000,
			});
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.setViewportSize({ width: 360, height: 740 });
			await page.addInitScript(() => {
				const shifts: number[] = [];
				Object.assign(globalThis, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(path, { waitUntil: 'load' });
			await page.evaluate(() => document.fonts.ready);
			// Two frames more, for what a script may still do once all is loaded.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
			);
			const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
			// The next test has the same window, and the network and processor that it finds.
			await session.detach();
			const all = shifts.reduce((sum, shift) => sum + shift, 0);
			expect(all, shifts.join(', ')).toBeLessThan(ONE_LINE);
		});
	}
});
