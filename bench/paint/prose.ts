import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from '../../.config/browser.ts';

/** The text of a page, without anything that components add to it. */
export interface Prose {
	/** Path below the base path, `''` for the home page. */
	path: string;
	title: string;
	description: string;
	/** Markdown. */
	body: string;
}

/** What stands in the browser: the page's text as Markdown. */
function readPage(): Omit<Prose, 'path'> {
	const BLOCKS =
		'h1, h2, h3, h4, p, li, dt, dd, div, section, ul, ol, dl, figure, table, td, th, nav, header';
	const root = (document.querySelector('[data-prose]') ?? document.querySelector('main')!).cloneNode(
		true,
	) as HTMLElement;
	for (const extra of root.querySelectorAll(
		'.mark, .aside, svg, script, style, nav, form, .notes, .no-print, h1',
	))
		extra.remove();
	const plain = (text: string): string =>
		text
			.replace(/\s+/g, ' ')
			.trim()
			.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
	const lines: string[] = [];
	let loose = '';
	const end = (): void => {
		if (plain(loose)) lines.push(plain(loose));
		loose = '';
	};
	const walk = (node: Node): void => {
		if (!(node instanceof Element) || !(node.matches(BLOCKS) || node.querySelector(BLOCKS))) {
			loose += node.textContent;
			return;
		}
		end();
		if (!node.querySelector(BLOCKS)) {
			const text = plain(node.textContent);
			const level = /^H([2-4])$/.exec(node.tagName)?.[1];
			if (text)
				lines.push(level ? `${'#'.repeat(Number(level))} ${text}` : node.matches('li') ? `- ${text}` : text);
			return;
		}
		node.childNodes.forEach(walk);
		end();
	};
	root.childNodes.forEach(walk);
	end();
	return {
		title: document.querySelector('h1')?.textContent.trim() ?? document.title,
		description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
		body: lines.join('\n\n'),
	};
}

/**
 * Reads the text of built pages.
 * @param folder a built site
 * @param paths the pages, below its base path
 */
export async function proseOf(folder: string, paths: readonly string[]): Promise<Prose[]> {
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
	try {
		const page = await browser.newPage({ javaScriptEnabled: false });
		const read: Prose[] = [];
		for (const path of paths) {
			await page.setContent(readFileSync(join(folder, path, 'index.html'), 'utf8'));
			read.push({ path, ...(await page.evaluate(readPage)) });
		}
		return read;
	} finally {
		await browser.close();
	}
}
