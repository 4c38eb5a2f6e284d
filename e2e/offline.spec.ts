import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { tested } from '../.config/address.ts';
import { workerScript } from '../src/integrations/offline-worker.ts';
import { cacheName } from '../src/model/offline/saved.ts';
import type { KeptList } from '../src/model/offline/kept.ts';
import { PROJECT } from './copy.ts';
import { found, settled } from './search/page.ts';
import { data, expect, FULL, test } from './site.ts';

/**
 * A copy of the site that a reader keeps in the browser (decision 0094). Asked of a server of its own, since the tests change
 * what it gives out.
 */

// One after the other: they share the server.
test.describe.configure({ mode: 'default' });

const port = Number(new URL(tested.origin).port) + 50;
const baseURL = `http://localhost:${port}${tested.base}`;
const SITE = join(PROJECT, '.cache/site');
let [folder, server]: [string, ChildProcess | undefined] = ['', undefined];

// A service worker and what it keeps must not be there for the next test.
test.use({ baseURL, reuseContext: false });
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'offline-'));
	// Pages of single sources, most of the site’s, are not needed.
	const left = /^(?:sources\/[^/.]+|pagefind-sources)$/;
	cpSync(SITE, folder, { recursive: true, filter: (path) => !left.test(relative(SITE, path)) });
	server = spawn('node', [join(PROJECT, 'e2e/server.ts'), folder, tested.base, String(port)]);
	await expect
		.poll(() =>
			fetch(baseURL).then(
				({ ok }) => ok,
				() => false,
			),
		)
		.toBe(true);
});
test.afterAll(() => {
	server?.kill();
	rmSync(folder, { recursive: true, force: true });
});

const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const note = (page: Page) => page.getByRole('note').filter({ hasText: 'copy saved on' });
const kept = (): KeptList => JSON.parse(readFileSync(join(folder, 'offline/files.json'), 'utf8')) as KeptList;

/** Asks for a copy, as a reader does, and waits until it is there. @param search whether of the search index, too */
async function save(page: Page, search = false): Promise<void> {
	await page.goto('offline/');
	await page.getByRole('checkbox', { name: 'Search' }).setChecked(search);
	await page.getByRole('button', { name: /^Save/ }).click();
	await expect(said(page)).toContainText('is on this device', { timeout: 240_000 });
}
const workers = (page: Page): Promise<number> =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const caches = (page: Page): Promise<string[]> => page.evaluate(() => window.caches.keys());

/** Another text in a page of the server, as a correction would put it there. */
function correct(path: string, text: string): void {
	const file = join(folder, path, 'index.html');
	writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${text}`));
}

test('nothing is kept before a reader asks for it', async ({ page }) => {
	for (const path of ['', 'offline/', 'search/?q=Jundullah']) await page.goto(path);
	expect(await workers(page)).toBe(0);
	expect(await caches(page)).toEqual([]);
});

test('what was kept is read without a network, with its day; search answers; what was not kept is said to be missing', async ({
	page,
	context,
}) => {
	// A busy machine takes long over fifteen hundred files.
	test.setTimeout(300_000);
	await page.goto('claims/');
	const [read, unread] = data<{ url: string }>('claims.json').map(({ url }) =>
		new URL(url).pathname.slice(1),
	);
	await save(page, true);
	expect(await caches(page)).toEqual([cacheName(tested.base)]);
	await page.goto(`/${read}`);
	await context.setOffline(true);
	const lost: string[] = [];
	page.on('requestfailed', (request) => lost.push(`${request.frame().url()} lacks ${request.url()}`));
	const pages = kept()
		.files.map(({ address }) => address)
		.filter((address) => address.endsWith('/'));
	expect(pages.length).toBeGreaterThan(40);
	// Each is there; every fifth is looked at.
	const missing = await page.evaluate(async (pages) => {
		const isThere = async (path: string): Promise<boolean> =>
			fetch(path).then(
				async (answer) => (await answer.text()) !== '' && answer.ok,
				() => false,
			);
		const there = await Promise.all(pages.map(isThere));
		return pages.filter((_, n) => !there[n]);
	}, pages);
	expect(missing).toEqual([]);
	for (const path of pages.filter((_, n) => FULL || n % 5 === 0)) {
		await page.goto(path);
		await expect(note(page), path).toHaveCount(1);
	}
	await page.goto('offline/');
	await expect(said(page), 'the copy of the page about copies').toContainText('is on this device');
	await page.goto(`/${read}`);
	await expect(note(page), 'a claim that was opened').toHaveCount(1);
	await page.goto('actors/jundullah');
	await expect(page, 'an address without its slash').toHaveTitle(/Jundullah/);
	await page.goto('search/?q=Jundullah');
	await settled(page, 'ready');
	expect(await found(page)).toContain('/actors/jundullah/');
	expect(lost).toEqual([]);
	await page.goto(`/${unread}`);
	await expect(page.getByRole('note')).toContainText('not saved on this device');
});

test('a correction is never hidden by the copy, and asking again takes it over', async ({
	page,
	context,
}) => {
	// A busy machine takes long over fifteen hundred files.
	test.setTimeout(300_000);
	await save(page);
	correct('glossary', 'Corrected words');
	await page.goto('glossary/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrected words');
	await expect(note(page)).toHaveCount(0);
	correct('keyboard', 'Other keys');
	await context.setOffline(true);
	await page.goto('keyboard/');
	await expect(page.getByRole('heading', { level: 1 }), 'an older copy').not.toHaveText('Other keys');
	await context.setOffline(false);
	await save(page);
	await context.setOffline(true);
	await page.goto('keyboard/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Other keys');
	await page.goto('glossary/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrected words');
});

test('a reader removes it', async ({ page }) => {
	await save(page);
	await page.getByRole('button', { name: 'Remove' }).click();
	await expect(said(page)).toContainText('was removed');
	expect(await workers(page)).toBe(0);
	expect(await caches(page)).toEqual([]);
});

test('one published build removes it from all who have it', async ({ page }) => {
	await save(page);
	const worker = join(folder, 'worker.js');
	const before = readFileSync(worker);
	writeFileSync(worker, await workerScript(PROJECT, false));
	try {
		await page.goto('');
		await expect.poll(() => workers(page)).toBe(0);
		await expect.poll(() => caches(page)).toEqual([]);
	} finally {
		writeFileSync(worker, before);
	}
	await page.goto('keyboard/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an attempt that the network ends says so and does not pass for a whole copy', async ({ context }) => {
	// A page that may log what the network did.
	const page = await context.newPage();
	await page.goto(`${baseURL}offline/`);
	await context.route('**/background/**', (route) => route.abort());
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(said(page)).toContainText('not whole');
	await expect(page.getByRole('button', { name: 'Remove' })).toBeHidden();
});
