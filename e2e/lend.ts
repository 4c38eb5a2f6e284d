import type { Frame, Page } from '@playwright/test';
import { tested } from '../.config/address.ts';
import { expect, file } from './site.ts';

/**
 * How to look at many pages in one. Where only markup and style matter, a page looks like another of the same styles once
 * it has its body, and to lend a body costs a tenth of opening the page. Scripts do not run on what is lent.
 */

const htmlOf = (path: string): string => file(path.endsWith('.html') ? path : `${path}index.html`);

/** Pages in groups that have the same styles, each group in the order given. */
const alike = (paths: readonly string[]): string[][] => [
	...Map.groupBy(paths, (path) => {
		const [head] = htmlOf(path).split('</head>', 1);
		return [...head!.matchAll(/<style[^>]*>[\s\S]*?<\/style>|<link rel="stylesheet"[^>]*>/g)].join('');
	}).values(),
];

/** Runs of at most so many of a list. */
const inRuns = <Item>(list: readonly Item[], most: number): Item[][] =>
	Array.from({ length: Math.ceil(list.length / most) }, (_, n) => list.slice(n * most, (n + 1) * most));

/** Pages in groups as `alike` makes them, in runs of at most so many: one test for each is not endless, and two run at once. */
export const runsOf = (paths: readonly string[], most: number): string[][] =>
	alike(paths).flatMap((group) => inRuns(group, most));

/** Runs in the browser, once for each page and width; it can use nothing from around it. */
type Look<Result> = () => Result | Promise<Result>;

/** So many bodies go to the browser at once, which draws nothing before all of them have been looked at. */
const AT_ONCE = 20;

/**
 * Opens the first page of each group in a frame and lends it the bodies of the others.
 * @param widths of the frame in CSS pixels; without any it is as wide as the window
 * @returns what was seen on each page at each width
 */
export async function lookAt<Result>(
	page: Page,
	paths: readonly string[],
	look: Look<Result>,
	widths: readonly number[] = [page.viewportSize()!.width],
): Promise<{ path: string; width: number; seen: Result }[]> {
	const all: { path: string; width: number; seen: Result }[] = [];
	for (const group of alike(paths)) {
		const frame = await openFrame(page, group[0]!);
		// As an expression: a function that is handed to the browser cannot bring another with it.
		await frame.evaluate(
			`globalThis.lookAtBodies = (${lend.toString()})(${look.toString()}, ${JSON.stringify(widths)})`,
		);
		const seen: unknown[][] = [];
		for (const run of inRuns(group, AT_ONCE)) {
			const bodies = run.map((path) => htmlOf(path).split('</head>')[1]!);
			seen.push(...(await frame.evaluate((bodies) => lookAtBodies(bodies), bodies)));
		}
		for (const [index, path] of group.entries())
			all.push(...widths.map((width, at) => ({ path, width, seen: seen[index]![at] as Result })));
	}
	return all;
}

/**
 * Opens a page in a frame of the size of the window: to make a frame wider costs less than to make a window wider, and a
 * script within can do it, by `frameElement`. What stands around the frame is a file of text, which has no policy: neither
 * against frames nor against making markup of a text.
 */
export async function openFrame(page: Page, path: string): Promise<Frame> {
	if (page.url() !== `${tested.origin}${tested.base}robots.txt`) await page.goto('robots.txt');
	const handle = await page.evaluateHandle(
		async ({ src, width, height }) => {
			const frame = document.createElement('iframe');
			frame.style.cssText = `border: 0; width: ${width}px; height: ${height}px`;
			document.body.replaceChildren(frame);
			await new Promise((loaded) => {
				frame.onload = loaded;
				frame.src = src;
			});
			return frame;
		},
		{ src: tested.base + path, ...page.viewportSize()! },
	);
	const frame = (await handle.contentFrame())!;
	const status = await frame.evaluate(
		() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseStatus,
	);
	expect(status, path).toBe(200);
	return frame;
}

declare global {
	/** What `lookAt` adds to a frame. */
	var lookAtBodies: (bodies: readonly string[]) => Promise<unknown[][]>;
}

/** Runs in the frame. The body that is there first is looked at as it is, with what its scripts have made of it. */
function lend(look: Look<unknown>, widths: readonly number[]): typeof lookAtBodies {
	const frame = frameElement as HTMLElement;
	const parser = new (parent as typeof globalThis & Window).DOMParser();
	/** What is the same in both bodies stays, with its layout. */
	const take = (body: HTMLElement): void => {
		const [parts, others] = [[...document.body.children], [...body.children]];
		if (parts.length !== others.length || !document.body.cloneNode().isEqualNode(body.cloneNode()))
			document.body.replaceWith(body);
		else
			for (const [index, part] of parts.entries())
				if (!part.isEqualNode(others[index]!)) part.replaceWith(others[index]!);
	};
	let first = true;
	return async (bodies) => {
		const all: unknown[][] = [];
		for (const body of bodies) {
			if (!first) take(parser.parseFromString(body, 'text/html').body);
			first = false;
			const seen: unknown[] = [];
			for (const width of widths) {
				frame.style.width = `${width}px`;
				seen.push(await look());
			}
			all.push(seen);
		}
		return all;
	};
}
