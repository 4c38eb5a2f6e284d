import { findNames, type NameEntry } from '../../model/name-list.ts';
import { planQuery } from '../../model/search/plan.ts';
import { getEngine, getNames, type Filters, type TextAnswer, type TextResult } from './engine.ts';
import { FOUND } from './found-key.ts';
import { plausible } from './plausible.ts';
import { nameItem, textItem } from './result.ts';

/**
 * The search page: reads query and filters from the address and prints results as the reader types, names first, text
 * joining below without moving what is there. Every state is said in words. When the index cannot be had, the A–Z index
 * below stays and a sentence says so.
 */

type State = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** How many text results are shown at once. */
const STEP = 6;
/** A name with more bearers than this is better found in the text. */
const MOST_NAMES = 6;
/** Further hits of one page that are fetched with it, for the first few results only: each is a request of its own. */
const BESIDE = 1;
const WITH_MORE = 2;
/** Typing pauses shorter than this, in milliseconds, start no search of the text; names need no pause. */
const PAUSE = 150;
const LONGEST_QUERY = 200;
/** Which section's entries of the list of names are of which kind. */
const KIND_OF_SECTION: Record<string, string> = {
	Actors: 'Actors',
	Background: 'Background',
	Places: 'Places',
	Glossary: 'Terms',
	Tensions: 'Tensions',
};

const root = document.querySelector<HTMLElement>('[data-search]')!;
const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;
const form = root.querySelector('form')!;
const message = root.querySelector<HTMLElement>('[data-search-message]')!;
const meant = root.querySelector<HTMLElement>('[data-search-meant]')!;
const list = root.querySelector<HTMLOListElement>('[data-search-results]')!;
const more = root.querySelector<HTMLButtonElement>('[data-search-more]')!;
const filters = root.querySelector<HTMLElement>('[data-search-filters]')!;
const index = document.querySelector<HTMLElement>('.full-index')!;
const place = {
	bundle: root.dataset['bundle']!,
	base: root.dataset['base']!,
	first: (root.dataset['first'] ?? '').split(' ').filter(Boolean),
	places: (root.dataset['places'] ?? '').split(' ').filter(Boolean),
};
/** The list of names once it is there: a key is then answered in the frame in which it is pressed. */
let names: NameEntry[] | undefined;
const selects = [...filters.querySelectorAll('select')];

/** Each search has a number; answers to an older one are dropped. */
let turn = 0;
/** The query that was taken as it stands, although the site spells it otherwise. */
let asTyped = '';
/** Whether the reader has turned to the filters, which then say how much each would leave. */
let narrowing = false;
/** How many text results the reader has asked for. */
let wanted = STEP;

function show(state: State, words: string): void {
	root.dataset['searchState'] = state;
	message.textContent = words;
	list.hidden = state === 'idle' || list.childElementCount === 0;
	index.hidden = state === 'ready' || state === 'loading';
	filters.hidden = state === 'idle' || state === 'error';
	if (state !== 'ready') more.hidden = true;
}

const chosen = (): Filters =>
	Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));

/** Writes how many results each value of a filter would leave; what would leave none cannot be chosen. */
function count(counts: TextAnswer['counts']): void {
	for (const select of selects) {
		const values = counts[select.name as keyof Filters];
		for (const option of select.options) {
			if (option.value === '' || values.size === 0) continue;
			option.dataset['name'] ??= option.textContent;
			// Sources have an index of their own, which is asked only when it is chosen.
			const own = option.value === 'Sources' && !values.get('Sources');
			const found = values.get(option.value) ?? 0;
			option.textContent = own ? option.dataset['name'] : `${option.dataset['name']} (${found})`;
			option.disabled = !own && found === 0 && !option.selected;
		}
	}
}

/** Says how the query was understood, with the way back to what was typed. */
function say(understood: string | undefined, typed: string): void {
	meant.replaceChildren();
	if (understood === undefined) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = `Search instead for “${typed}”`;
	button.addEventListener('click', () => {
		asTyped = typed;
		void search();
		input.focus();
	});
	meant.append(`Text results for “${understood}”. `, button);
}

/** The query as far as it is read. */
const query = (): string => input.value.trim().slice(0, LONGEST_QUERY);

/** Shows what the names answer, at once; returns what was found, and what of it the filters leave. */
function nameResults(
	known: readonly NameEntry[],
	typed: string,
): { found: NameEntry[]; fitting: NameEntry[] } {
	const only = chosen();
	const found = findNames(known, typed).slice(0, MOST_NAMES);
	const fitting =
		only.actor || only.status
			? []
			: found.filter(([, , section]) => !only.kind || KIND_OF_SECTION[section] === only.kind);
	list.replaceChildren(...fitting.map(nameItem));
	list.hidden = fitting.length === 0;
	return { found, fitting };
}

async function search(): Promise<void> {
	const mine = ++turn;
	const typed = query();
	if (typed === '') {
		list.replaceChildren();
		meant.replaceChildren();
		show('idle', '');
		return;
	}
	show('loading', 'Searching …');
	try {
		// Both are on their way at the same time; names are told as soon as they are there.
		const coming = getEngine(place);
		coming.catch(() => undefined);
		const known = (names ??= await getNames(place));
		if (mine !== turn) return;
		const { found, fitting } = nameResults(known, typed);
		const loaded = await coming;
		if (mine !== turn) return;
		const only = chosen();
		const literal = asTyped === typed;
		const plan = planQuery(
			typed,
			literal ? [] : known,
			!literal && found.length === 1 ? found[0] : undefined,
		);
		const answer = await loaded.text(plan, only, narrowing);
		if (mine !== turn) return;
		count(answer.counts);
		say(plan.understood, typed);
		const shown = new Set(fitting.map(([path]) => path));
		const sought = plan.terms.flatMap(({ word, others }) => [word, ...others]);
		await append(answer.results.slice(0, wanted), shown, sought, mine);
		if (mine !== turn) return;
		more.hidden = wanted >= answer.results.length || list.childElementCount === 0;
		more.onclick = () => {
			const first = list.childElementCount;
			const next = answer.results.slice(wanted, wanted + STEP);
			wanted += STEP;
			remember();
			append(next, shown, sought, mine).then(
				() => {
					more.hidden = wanted >= answer.results.length;
					tell();
					list.children[first]?.querySelector('a')?.focus();
				},
				() => (message.textContent = 'The next results could not be loaded. Try again.'),
			);
		};
		tell();
	} catch {
		if (mine !== turn) return;
		// Names that were found stay: they lead somewhere without the index.
		if (!names) list.replaceChildren();
		meant.replaceChildren();
		show(
			'error',
			import.meta.env.DEV
				? 'Full text is searched in “npm run preview” only, after “npm run build”; names are found here too.'
				: 'The search index could not be loaded. The index below lists everything on this site.',
		);
	}
}

/** Fetches results and puts them below what is there; one that a name has led to already is left out. */
async function append(
	results: readonly TextResult[],
	shown: Set<string>,
	sought: readonly string[],
	mine: number,
): Promise<void> {
	const hits = await Promise.all(
		results.map(async ({ best, others }, nth) => ({
			best: await best(),
			others: await Promise.all(others.slice(0, nth < WITH_MORE ? BESIDE : 0).map((other) => other())),
		})),
	);
	if (mine !== turn) return;
	for (const { best, others } of hits) {
		if (shown.has(best.url) || !plausible(best, sought)) continue;
		shown.add(best.url);
		list.append(textItem(best, others));
	}
}

function tell(): void {
	const count = list.childElementCount;
	const words = count === 1 ? '1 result' : `${count} results`;
	if (count > 0) show('ready', more.hidden ? words : `The first ${words}, and more below`);
	else {
		const narrowed = Object.keys(chosen()).length > 0 ? 'without the filters, or ' : '';
		show(
			'empty',
			`Nothing found for “${query()}”. Try ${narrowed}another spelling or fewer words, or look in the index below.`,
		);
	}
}

function fromAddress(): void {
	const query = new URLSearchParams(location.search);
	input.value = query.get('q') ?? '';
	for (const select of selects) {
		select.value = query.get(select.name) ?? '';
		if (select.selectedIndex === -1) select.value = '';
	}
	const kept = history.state as { wanted?: number; top?: number } | null;
	wanted = kept?.wanted ?? STEP;
	void search().then(() => {
		if (kept?.top !== undefined) scrollTo(0, kept.top);
	});
}

function toAddress(step: 'push' | 'replace'): void {
	const url = new URL(location.href);
	const values = { q: input.value.trim().slice(0, LONGEST_QUERY), ...chosen() };
	url.search = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
	if (url.href === location.href) return;
	wanted = STEP;
	history[step === 'push' ? 'pushState' : 'replaceState'](null, '', url);
}

/** Keeps with the address how much was shown and where the reader was, for the way back. */
function remember(): void {
	history.replaceState({ wanted, top: scrollY }, '');
}

// What was found is marked where the result leads: the page reads it there (found.ts).
list.addEventListener('click', ({ target }) => {
	const link = target instanceof Element ? target.closest('a') : null;
	if (!link) return;
	const marks = [...(link.closest('li')?.querySelectorAll('mark') ?? [])].flatMap(
		({ textContent }) => textContent.match(/[\p{L}\p{N}’']+/gu) ?? [],
	);
	if (marks.length > 0)
		sessionStorage.setItem(
			FOUND,
			JSON.stringify({ path: link.pathname + link.hash, words: [...new Set(marks)] }),
		);
});

/** Fills in the counts when a reader first turns to the filters. */
function narrow(): void {
	if (narrowing) return;
	narrowing = true;
	void search();
}

let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether the query in the address is one that is being typed: the first key makes a new step in the history. */
let typing = false;
input.addEventListener('input', () => {
	clearTimeout(pause);
	if (names && query() !== '') {
		// An answer to the query before that is still on its way is dropped.
		turn += 1;
		show('loading', 'Searching …');
		nameResults(names, query());
	}
	pause = setTimeout(() => {
		toAddress(typing ? 'replace' : 'push');
		typing = true;
		void search();
	}, PAUSE);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(pause);
	toAddress(typing ? 'replace' : 'push');
	typing = false;
	void search();
});
filters.addEventListener('focusin', narrow);
filters.addEventListener('pointerenter', narrow);
for (const select of selects) {
	select.addEventListener('change', () => {
		toAddress('push');
		typing = false;
		void search();
	});
}
window.addEventListener('popstate', () => {
	typing = false;
	fromAddress();
});
window.addEventListener('pagehide', remember);
history.scrollRestoration = 'manual';
// Nothing is fetched before a reader shows the wish to search.
const warm = () => {
	getNames(place).then(
		(loaded) => (names = loaded),
		() => undefined,
	);
	getEngine(place).catch(() => undefined);
};
input.addEventListener('focus', warm, { once: true });
input.addEventListener('pointerenter', warm, { once: true });
fromAddress();
