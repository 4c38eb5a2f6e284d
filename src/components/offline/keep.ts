import { href } from '../../href.ts';
import { cacheName, dayInWords, isLasting, SAVED_ON } from '../../model/offline/saved.ts';
import type { KeptFile, KeptList, Part } from '../../model/offline/kept.ts';
import { dated } from './dated.ts';
import { startWorker, stopWorker } from './start-worker.ts';

/**
 * @file Keeps a copy of the site on the device, if a reader asks for it (decision 0094): the files go into a cache, and the
 * service worker gives them out where the network gives no answer.
 */

const BASE = href('/');
/** What is written down about the copy, beside it. */
const ABOUT = href('/offline/saved.json');
/** The list of what can be kept. */
const LIST = href('/offline/files.json');
/** Files fetched at once: most are small, and on a slow network each waits for its answer longer than it takes. */
const AT_ONCE = 24;

/** What is known of a copy. */
interface Saved {
	/** ISO 8601 moment. */
	on: string;
	/** Of the content, as the footer of each page has it. */
	version: string;
	parts: Part[];
}

const root = document.querySelector<HTMLElement>('[data-keep]')!;
const part = <Kind extends HTMLElement>(name: string): Kind =>
	root.querySelector<Kind>(`[data-keep-${name}]`)!;
const form = part<HTMLFormElement>('form');
const [save, remove] = [part<HTMLButtonElement>('save'), part<HTMLButtonElement>('remove')];
const [said, bar] = [part('said'), part<HTMLProgressElement>('progress')];
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name=part]')];

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What is kept here, if anything is. */
async function saved(): Promise<Saved | undefined> {
	const about = await caches.match(ABOUT, { cacheName: cacheName(BASE) });
	return about && ((await about.json()) as Saved);
}

/** Fetches a file anew and saves it. An answer that has not changed since costs a few bytes. */
async function keep(cache: Cache, { address }: KeptFile): Promise<void> {
	const answer = await fetch(address, { cache: 'no-cache' });
	// A service worker that gets no answer gives out what is saved.
	const isCopy = answer.headers.has(SAVED_ON) && !isLasting(address);
	if (!answer.ok || isCopy) throw new Error(`${address} was answered with ${answer.status}`);
	await cache.put(address, dated(answer));
}

/** Takes away chunks of the search index that no index names any more. */
async function tidy(cache: Cache, files: readonly KeptFile[]): Promise<void> {
	const current = new Set(files.map(({ address }) => address));
	for (const request of await cache.keys()) {
		const { pathname } = new URL(request.url);
		if (/\.pf_\w+$/.test(pathname) && !current.has(pathname)) await cache.delete(request);
	}
}

/** Saves files, some at a time. @param told gets how much of them is there, in bytes */
async function keepAll(
	cache: Cache,
	files: readonly KeptFile[],
	told: (bytes: number) => void,
): Promise<void> {
	const rest = [...files];
	let done = 0;
	const next = async (): Promise<void> => {
		for (let file = rest.shift(); file; file = rest.shift()) {
			await keep(cache, file);
			done += file.bytes;
			told(done);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
}

const list = async (): Promise<KeptList> => {
	const answer = await fetch(LIST, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`The list of files was answered with ${answer.status}`);
	return (await answer.json()) as KeptList;
};

/** Shows what there is, and what can be done. @param newest the list of today, if it can be had */
async function show(newest?: KeptList): Promise<void> {
	const now = await saved();
	remove.hidden = !now;
	save.textContent = now ? 'Save again' : 'Save on this device';
	for (const box of boxes) if (now) box.checked = now.parts.includes(box.value as Part);
	if (!now) return;
	said.textContent = [
		`A copy of ${dayInWords(now.on)} is on this device.`,
		newest && newest.version !== now.version && 'The site has changed since: save again to have the newest.',
	]
		.filter(Boolean)
		.join(' ');
}

/** Why a copy could not be made, in words of use. */
function reason(error: unknown): string {
	if (error instanceof DOMException && error.name === 'QuotaExceededError')
		return 'This device has no room for it. Nothing else was changed.';
	if (error instanceof DOMException && ['SecurityError', 'NotSupportedError'].includes(error.name))
		return 'This browser lets no site keep files; in a private window none does.';
	return 'The site could not be reached, so the copy is not whole. What was there before is there still.';
}

/** Does what a button asks for, once at a time, and says what came of it. */
async function work(does: () => Promise<void>): Promise<void> {
	for (const button of [save, remove]) button.setAttribute('aria-disabled', 'true');
	try {
		await does();
	} catch (error) {
		said.textContent = reason(error);
	}
	bar.hidden = true;
	for (const button of [save, remove]) button.removeAttribute('aria-disabled');
}
const isAtWork = (): boolean => save.getAttribute('aria-disabled') === 'true';

form.addEventListener('submit', (event) => {
	event.preventDefault();
	if (isAtWork()) return;
	void work(async () => {
		const parts = boxes.filter(({ checked }) => checked).map(({ value }) => value as Part);
		said.textContent = 'Saving …';
		const newest = await list();
		const { version, files } = newest;
		const chosen = files.filter(({ part: of }) => parts.includes(of));
		bar.max = chosen.reduce((sum, { bytes }) => sum + bytes, 0);
		bar.value = 0;
		bar.hidden = false;
		await startWorker();
		const cache = await caches.open(cacheName(BASE));
		await keepAll(cache, chosen, (bytes) => (bar.value = bytes));
		await tidy(cache, files);
		// The saved copy of this page asks for the list, too.
		await cache.put(LIST, Response.json(newest));
		const about: Saved = { on: new Date().toISOString(), version, parts };
		await cache.put(ABOUT, Response.json(about));
		await show(newest);
	});
});
remove.addEventListener('click', () => {
	if (isAtWork()) return;
	void work(async () => {
		await stopWorker();
		await caches.delete(cacheName(BASE));
		await show();
		said.textContent = 'The copy was removed from this device.';
	});
});

/** Says what each part weighs. */
function weigh({ files }: KeptList): void {
	for (const box of boxes) {
		const bytes = files.filter(({ part: of }) => of === box.value).reduce((sum, file) => sum + file.bytes, 0);
		root.querySelector(`[data-keep-size="${box.value}"]`)!.textContent = `, ${megabytes(bytes)}`;
	}
}

if ('serviceWorker' in navigator && 'caches' in globalThis) {
	root.hidden = false;
	void list().then(
		(newest) => {
			weigh(newest);
			return show(newest);
		},
		() => show(),
	);
}
