import { findNames } from '../../model/name-list.ts';
import { getEngine, plausible } from './engine.ts';
import { nameItem, textItem } from './result.ts';

/**
 * The search page: reads `?q=` from the address and prints results as the reader types, names first, then text.
 * Every state is said in words. When the index cannot be had, the A–Z index below stays and a sentence says so.
 */

type State = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** How many text results are fetched at once: each is a request of its own. */
const STEP = 8;
/** A name with more bearers than this is better found in the text. */
const MOST_NAMES = 6;
/** Typing pauses shorter than this, in milliseconds, start no search. */
const PAUSE = 150;
const LONGEST_QUERY = 200;

const root = document.querySelector<HTMLElement>('[data-search]')!;
const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;
const form = root.querySelector('form')!;
const message = root.querySelector<HTMLElement>('[data-search-message]')!;
const list = root.querySelector<HTMLOListElement>('[data-search-results]')!;
const more = root.querySelector<HTMLButtonElement>('[data-search-more]')!;
const index = document.querySelector<HTMLElement>('.full-index')!;
const engine = () => getEngine(root.dataset['bundle']!, root.dataset['base']!);

/** Each search has a number; answers to an older one are dropped. */
let turn = 0;

function show(state: State, words: string): void {
	root.dataset['searchState'] = state;
	message.textContent = words;
	list.hidden = state !== 'ready';
	index.hidden = state === 'ready' || state === 'loading';
	if (state !== 'ready') more.hidden = true;
}

async function search(query: string): Promise<void> {
	const mine = ++turn;
	const text = query.trim().slice(0, LONGEST_QUERY);
	if (text === '') {
		list.replaceChildren();
		show('idle', '');
		return;
	}
	show('loading', 'Searching …');
	try {
		const { names, text: pagefind } = await engine();
		const { results } = await pagefind.search(text);
		if (mine !== turn) return;
		const named = findNames(names, text).slice(0, MOST_NAMES);
		list.replaceChildren(...named.map(nameItem));
		const shownAlready = new Set(named.map(([path]) => path));
		let fetched = 0;
		/** Fetches on until something fits or nothing is left, and says how much is shown. */
		const next = async (): Promise<void> => {
			const before = list.childElementCount;
			do {
				const hits = await Promise.all(results.slice(fetched, fetched + STEP).map((result) => result.data()));
				if (mine !== turn) return;
				const fit = hits.filter((hit) => plausible(hit, text) && !shownAlready.has(hit.url));
				list.append(...fit.map((hit) => textItem(hit, text)));
				fetched += hits.length;
			} while (list.childElementCount === before && fetched < results.length);
			more.hidden = fetched >= results.length;
			const count = list.childElementCount;
			const words = count === 1 ? '1 result' : `${count} results`;
			if (count > 0) show('ready', more.hidden ? words : `The first ${words}, and more below`);
			else
				show(
					'empty',
					`Nothing found for “${text}”. Try another spelling or fewer words, or look in the index below.`,
				);
		};
		more.onclick = () => {
			const first = list.childElementCount;
			next().then(
				() => list.children[first]?.querySelector('a')?.focus(),
				() => (message.textContent = 'The next results could not be loaded. Try again.'),
			);
		};
		await next();
	} catch {
		if (mine !== turn) return;
		list.replaceChildren();
		show('error', 'The search index could not be loaded. The index below lists everything on this site.');
	}
}

function fromAddress(): void {
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	void search(input.value);
}

function toAddress(query: string, step: 'push' | 'replace'): void {
	const url = new URL(location.href);
	if (query.trim()) url.searchParams.set('q', query.trim());
	else url.searchParams.delete('q');
	if (url.href === location.href) return;
	history[step === 'push' ? 'pushState' : 'replaceState'](null, '', url);
}

let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether the query in the address is one that is being typed: the first key makes a new step in the history. */
let typing = false;
input.addEventListener('input', () => {
	clearTimeout(pause);
	pause = setTimeout(() => {
		toAddress(input.value, typing ? 'replace' : 'push');
		typing = true;
		void search(input.value);
	}, PAUSE);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(pause);
	toAddress(input.value, typing ? 'replace' : 'push');
	typing = false;
	void search(input.value);
});
window.addEventListener('popstate', () => {
	typing = false;
	fromAddress();
});
// Nothing is fetched before a reader shows the wish to search.
input.addEventListener('focus', () => void engine().catch(() => undefined), { once: true });
fromAddress();
