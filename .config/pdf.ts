import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.ts';

/**
 * `npm run pdf -- <folder of a built site> <file>`: prints `/print/` of that site into a PDF with bookmarks and tags.
 * Chromium writes bookmarks only into a PDF that is tagged. Nothing is served and nothing is fetched: the browser gets the
 * files of the folder.
 */
const [folder = 'dist', file = 'dossier.pdf'] = process.argv.slice(2);
const page = join(folder, 'print/index.html');
if (!existsSync(page)) {
	console.error(`✗ ${page}: found no such page; expected a built site. To mend: run npm run build first.`);
	process.exit(2);
}
/** Paths on the page begin with the base path of the site: whatever stands before the folder of scripts and fonts. */
const [, base = '/'] = /url\(["']?(\/[^"')]*?)_astro\//.exec(readFileSync(page, 'utf8')) ?? [];

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
	const tab = await browser.newPage();
	// Some hundred sheets take minutes on a small machine.
	tab.setDefaultTimeout(0);
	await tab.route('**', async (route) => {
		const { pathname } = new URL(route.request().url());
		const asked = join(folder, decodeURIComponent(pathname.slice(base.length)));
		const path = asked.endsWith('/') ? `${asked}index.html` : asked;
		await route.fulfill(existsSync(path) ? { path } : { status: 404, body: '' });
	});
	await tab.goto(`http://site.invalid${base}print/`);
	await tab.pdf({
		path: file,
		format: 'A4',
		preferCSSPageSize: true,
		outline: true,
		tagged: true,
	});
	console.log(`${file} is written.`);
} finally {
	await browser.close();
}
