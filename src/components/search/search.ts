import { href } from '../../href.ts';
import { counted } from '../../model/counted.ts';
import type { Reading, TextAnswer } from '../../model/search/answer.ts';
import { findNames, KIND_OF_SECTION, type NameEntry } from '../../model/search/names.ts';
import { typedQuery } from '../../model/search/query.ts';
import { remember } from './address.ts';
import { loadEngine } from './engine.ts';
import { chosen, hideFilters, showCounts } from './filters.ts';
import { getNames } from './names.ts';
import { once } from './once.ts';
import { appendTexts, focusResult, hideResults, shownCount, showNames } from './results.ts';

/**
 * One search. Names are printed first; text joins below them and moves nothing. Every state is said in words. When there is no index to be had, the list
 * from A to Z below stays, and a sentence says so.
 */

type State = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** How many text results are shown at once. */
const STEP = 6;
/** A name with more bearers than this is better found in the text. */
const MOST_NAMES = 6;
const root = document.querySelector<HTMLElement>('[data-search]')!;
const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;
const message = root.querySelector<HTMLElement>('[data-search-message]')!;
const meant = root.querySelector<HTMLElement>('[data-search-meant]')!;
const more = root.querySelector<HTMLButtonElement>('[data-search-more]')!;
const index = document.querySelector<HTMLElement>('.full-index')!;
const listed = (value: string | undefined): string[] => (value ?? '').split(' ').filter(Boolean);
const getEngine = once(() =>
	loadEngine({
		root: href('/'),
		first: listed(root.dataset['first']),
		locations: listed(root.dataset['locations']),
		senses: import.meta.env.SENSES,
		names: getNames,
	}),
);

/** The list of names once it is there: a key is then answered in the frame in which it is pressed. */
let names: NameEntry[] | undefined;
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
	hideResults(state === 'idle' || shownCount() === 0);
	index.hidden = state === 'ready' || state === 'loading';
	hideFilters(state === 'idle' || state === 'error');
	if (state !== 'ready') more.hidden = true;
}

/** Says how the query was understood, with the way back to what was typed. */
function say({ changed, asked }: Reading, typed: string): void {
	meant.replaceChildren();
	if (changed.length === 0) return;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = `Search instead for “${typed}”`;
	button.addEventListener('click', () => {
		asTyped = typed;
		void search();
		input.focus();
	});
	meant.append(`Text results for “${asked}”. `, button);
}

/** Shows what the names answer, at once; returns what of it the filters leave. */
function nameResults(known: readonly NameEntry[], typed: string): NameEntry[] {
	const only = chosen();
	const found = findNames(known, typed).slice(0, MOST_NAMES);
	const fitting =
		only.actor || only.status
			? []
			: found.filter(([, , section]) => !only.kind || KIND_OF_SECTION[section] === only.kind);
	showNames(fitting);
	return fitting;
}

/** Searches for what the field holds, and shows the answer. */
export async function search(): Promise<void> {
	const mine = ++turn;
	const current = (): boolean => mine === turn;
	const typed = typedQuery(input.value);
	if (typed === '') {
		showNames([]);
		meant.replaceChildren();
		show('idle', '');
		return;
	}
	show('loading', 'Searching …');
	try {
		// Both are on their way at the same time; names are told as soon as they are there.
		const coming = getEngine();
		coming.catch(() => undefined);
		names ??= await getNames().catch(() => undefined);
		if (!current()) return;
		const fitting = nameResults(names ?? [], typed);
		const engine = await coming;
		if (!current()) return;
		const answer = await engine.text(typed, chosen(), narrowing, asTyped === typed);
		if (!current()) return;
		showCounts(answer.counts);
		say(answer.reading, typed);
		await showTexts(answer.results, new Set(fitting.map(([path]) => path)), current);
	} catch {
		if (!current()) return;
		// Names that were found stay: they lead somewhere without the index.
		if (!names) showNames([]);
		meant.replaceChildren();
		show('error', 'The search index could not be loaded. The index below lists everything on this site.');
	}
}

/** Shows the text results that are wanted, and offers the next ones. */
async function showTexts(
	results: TextAnswer['results'],
	shown: Set<string>,
	current: () => boolean,
): Promise<void> {
	await appendTexts(results.slice(0, wanted), shown, current);
	if (!current()) return;
	more.hidden = wanted >= results.length || shownCount() === 0;
	more.onclick = () => {
		const first = shownCount();
		const next = results.slice(wanted, wanted + STEP);
		wanted += STEP;
		remember(wanted);
		appendTexts(next, shown, current).then(
			() => {
				more.hidden = wanted >= results.length;
				tell();
				focusResult(first);
			},
			() => (message.textContent = 'The next results could not be loaded. Try again.'),
		);
	};
	tell();
}

/** Says how much was found. */
function tell(): void {
	const count = shownCount();
	const words = counted(count, 'result');
	if (count > 0) show('ready', more.hidden ? words : `The first ${words}, and more below`);
	else {
		const narrowed = Object.keys(chosen()).length > 0 ? 'without the filters, or ' : '';
		show(
			'empty',
			`Nothing found for “${typedQuery(input.value)}”. Try ${narrowed}another spelling or fewer words, or look in the index below.`,
		);
	}
}

/** Answers a key by the names, at once, where they are there; an answer to the query before it is then dropped. */
export function answerKey(): void {
	const typed = typedQuery(input.value);
	if (!names || typed === '') return;
	turn += 1;
	show('loading', 'Searching …');
	nameResults(names, typed);
}

/** Sets how many text results the next search shows; without a number, as many as a new search does. */
export const want = (count: number = STEP): void => void (wanted = count);

/** Keeps with the address how much is shown and where the reader is. */
export const keep = (): void => remember(wanted);

/** Fills in the counts of the filters when a reader first turns to them. */
export function narrow(): void {
	if (narrowing) return;
	narrowing = true;
	void search();
}

/** Fetches what a search needs, before it is asked for. */
export function warm(): void {
	getNames().then(
		(loaded) => (names = loaded),
		() => undefined,
	);
	getEngine().catch(() => undefined);
}
