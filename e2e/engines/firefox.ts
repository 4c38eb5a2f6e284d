import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installed } from '../../.config/packages.ts';
import type { Visitor } from './visitor.ts';

/** It is fetched for the full run alone: with what it needs it is 33 MB. */
const PUPPETEER = { 'puppeteer-core': '25.16.0' };

/** The part of Puppeteer's interface that is used here. */
interface Puppeteer {
	launch(options: object): Promise<Browser>;
}
interface Browser {
	newPage(): Promise<Page>;
	/** `firefox/153.8.0` */
	version(): Promise<string>;
	close(): Promise<void>;
}
interface Page {
	goto(url: string, options: { waitUntil: 'load' }): Promise<unknown>;
	setViewport(size: { width: number; height: number }): Promise<void>;
	evaluate<Argument, Answer>(question: (argument: Argument) => Answer, argument: Argument): Promise<Answer>;
	mouse: { click(x: number, y: number): Promise<void> };
	keyboard: { down(key: string): Promise<void>; up(key: string): Promise<void> };
	pdf(options: { format: 'A4' }): Promise<Uint8Array>;
	on(event: 'console', listen: (message: { type(): string; text(): string }) => void): void;
	on(event: 'pageerror', listen: (error: Error) => void): void;
}

/** Firefox as it is installed, driven by Puppeteer over WebDriver BiDi. @param program its path */
export async function openFirefox(program: string): Promise<Visitor> {
	const { resolve } = createRequire(join(installed('firefox', PUPPETEER), 'package.json'));
	const entry = pathToFileURL(resolve('puppeteer-core'));
	const { default: puppeteer } = (await import(entry.href)) as { default: Puppeteer };
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: true });
	const page = await browser.newPage();
	const [, version = '?'] = (await browser.version()).split('/');
	let told: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') told.push(`console: ${message.text()}`);
	});
	page.on('pageerror', ({ message }) => told.push(`error: ${message}`));
	return {
		version,
		goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
		resize: (width, height) => page.setViewport({ width, height }),
		ask: (question, argument) => page.evaluate(question, argument),
		click: ({ x, y }) => page.mouse.click(x, y),
		press: async (...keys) => {
			const names = keys.map((key) => (key === 'Space' ? ' ' : key));
			for (const name of names) await page.keyboard.down(name);
			for (const name of names.toReversed()) await page.keyboard.up(name);
		},
		print: () => page.pdf({ format: 'A4' }),
		trouble: () => {
			const all = told;
			told = [];
			return all;
		},
		close: () => browser.close(),
	};
}
