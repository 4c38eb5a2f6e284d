import type { Hit, Pagefind } from './pagefind.d.ts';

/**
 * The search page: reads `?q=` from the address, queries Pagefind's index, and prints results as the reader types.
 * Every state is said in words. When the index cannot be had, the A–Z index below stays and a sentence says so.
 */

type State = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** How many results are fetched at once: each is a request of its own. */
const STEP = 8;
/** Typing pauses shorter than this start no search. */
const PAUSE = 150;
const LONGEST_QUERY = 200;

const root = document.querySelector<HTMLElement>('[data-search]')!;
const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;
const form = root.querySelector('form')!;
const message = root.querySelector<HTMLElement>('[data-search-message]')!;
const list = root.querySelector<HTMLOListElement>('[data-search-results]')!;
const more = root.querySelector<HTMLButtonElement>('[data-search-more]')!;
const index = document.querySelector<HTMLElement>('.full-index')!;

/** Each search has a number; answers to an older one are dropped. */
let turn = 0;
let engine: Promise<Pagefind> | undefined;

function show(state: State, words: string): void {
	root.dataset['searchState'] = state;
	message.textContent = words;
	list.hidden = state !== 'ready';
	index.hidden = state === 'ready' || state === 'loading';
	if (state !== 'ready') more.hidden = true;
}

async function loadEngine(): Promise<Pagefind> {
	const bundle = root.dataset['bundle']!;
	// The path is known only where the site is served, so the bundler must leave it alone.
	const pagefind = (await import(
		/* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href
	)) as Pagefind;
	await pagefind.options({
		bundlePath: bundle,
		baseUrl: root.dataset['base']!,
		// The metadata of a page, its other spellings among them, counts for more than a mention in its text.
		ranking: { metaWeights: { title: 6, spellings: 3 } },
	});
	await pagefind.init();
	return pagefind;
}

/** Loads the index once; after a failure the next search tries again. */
function getEngine(): Promise<Pagefind> {
	engine ??= loadEngine().catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Pagefind marks found words with <mark>; everything else in an excerpt is text. */
function excerpt(html: string): DocumentFragment {
	const fragment = document.createDocumentFragment();
	for (const [index, part] of html.split(/<mark>(.*?)<\/mark>/).entries()) {
		const text = new DOMParser().parseFromString(part, 'text/html').documentElement.textContent ?? '';
		if (index % 2 === 0) fragment.append(text);
		else {
			const mark = document.createElement('mark');
			mark.textContent = text;
			fragment.append(mark);
		}
	}
	return fragment;
}

function link(href: string, text: string): HTMLAnchorElement {
	const a = document.createElement('a');
	a.href = href;
	a.textContent = text;
	return a;
}

function paragraph(className: string, ...content: (Node | string)[]): HTMLParagraphElement {
	const p = document.createElement('p');
	p.className = className;
	p.append(...content);
	return p;
}

function item(hit: Hit): HTMLLIElement {
	const li = document.createElement('li');
	// The best part of the page is the target; its heading is a question that the part answers.
	const part = hit.sub_results.find((sub) => sub.url !== hit.url);
	const best = hit.sub_results[0];
	li.append(paragraph('', link(best?.url ?? hit.url, hit.meta.title)));
	const where = [hit.meta.section, best && best.url !== hit.url ? best.title : undefined]
		.filter(Boolean)
		.join(' › ');
	if (where) li.append(paragraph('label quiet', where));
	li.append(paragraph('label', excerpt(best?.excerpt ?? hit.excerpt)));
	if (part && part !== best) li.append(paragraph('label', 'Also: ', link(part.url, part.title)));
	return li;
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
		const { results } = await (await getEngine()).search(text);
		if (mine !== turn) return;
		list.replaceChildren();
		if (results.length === 0) {
			show(
				'empty',
				`Nothing found for “${text}”. Try another spelling or fewer words, or look in the index below.`,
			);
			return;
		}
		let shown = 0;
		const next = async (): Promise<void> => {
			const hits = await Promise.all(results.slice(shown, shown + STEP).map((result) => result.data()));
			if (mine !== turn) return;
			list.append(...hits.map(item));
			shown += hits.length;
			more.hidden = shown >= results.length;
		};
		await next();
		if (mine !== turn) return;
		more.onclick = () => {
			const first = list.childElementCount;
			void next().then(() => list.children[first]?.querySelector('a')?.focus());
		};
		show('ready', results.length === 1 ? '1 result' : `${results.length} results`);
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
input.addEventListener('input', () => {
	clearTimeout(pause);
	pause = setTimeout(() => {
		toAddress(input.value, 'replace');
		void search(input.value);
	}, PAUSE);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(pause);
	toAddress(input.value, 'push');
	void search(input.value);
});
window.addEventListener('popstate', fromAddress);
// Nothing is fetched before a reader shows the wish to search.
input.addEventListener('focus', () => void getEngine().catch(() => undefined), { once: true });
fromAddress();
