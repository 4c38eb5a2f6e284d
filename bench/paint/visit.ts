import { chromium } from 'playwright';
import { ensureBrowser } from '../../.config/browser.ts';
import { LINK } from './link.ts';

/** How much slower than this machine the phone's processor is. */
export const SLOWDOWN = 4;

/** What one visit to a page was like. */
export interface Visit {
	/** Largest contentful paint, in ms from the start of the navigation. */
	largest: number;
	/** Sum of all layout shifts, whenever they came. */
	moved: number;
	/** Total blocking time: what tasks took beyond 50 ms each, after the first paint, in ms. */
	blocked: number;
	/** Bytes of the page itself, as sent. */
	bytes: number;
}

interface Seen {
	largest: number;
	moved: number;
	/** Start and length of each task of 50 ms and more. */
	tasks: [number, number][];
}

/** Collects what the browser says of painting, from the first moment on. */
function watch(): void {
	const seen: Seen = { largest: 0, moved: 0, tasks: [] };
	Object.assign(globalThis, { seen });
	const observe = (type: string, take: (entry: PerformanceEntry) => void): void =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
	observe('layout-shift', (entry) => (seen.moved += (entry as unknown as { value: number }).value));
	observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
}

/**
 * Visits a page as a phone does that has never been there: a fresh browser, nothing stored.
 * @param real whether the link itself is slow; else the browser is told to wait
 */
export async function visit(url: string, real: boolean): Promise<Visit> {
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		// The certificate is made for the day and signed by nobody. Told by the flag the browser takes it at once; told by
		// Playwright's `ignoreHTTPSErrors` it connects, finds fault, and connects again: two round trips that no reader has.
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--ignore-certificate-errors'],
	});
	try {
		const page = await browser.newPage({
			viewport: { width: 412, height: 823 },
			deviceScaleFactor: 1.75,
			isMobile: true,
			hasTouch: true,
		});
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		if (!real) {
			const bytes = (LINK.kilobits * 1000) / 8;
			await session.send('Network.emulateNetworkConditions', {
				...{ offline: false, latency: LINK.roundTrip },
				...{ downloadThroughput: bytes, uploadThroughput: bytes },
			});
		}
		await page.addInitScript(watch);
		await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
		// A busy machine may paint after the network has fallen silent.
		await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.largest > 0);
		return await page.evaluate(() => {
			const { largest, moved, tasks } = (globalThis as unknown as { seen: Seen }).seen;
			const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
			const blocked = tasks
				.filter(([start, length]) => start + length > first)
				.reduce((sum, [, length]) => sum + length - 50, 0);
			const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			return { largest, moved, blocked, bytes: navigation!.encodedBodySize };
		});
	} finally {
		await browser.close();
	}
}
