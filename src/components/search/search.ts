import { href } from '../../href.ts';
import { SearchFailure } from '../../model/search/answer.ts';
import { findNames, KIND_OF_SECTION, type NameEntry } from '../../model/search/names.ts';
import { isCut, typedQuery } from '../../model/search/query.ts';
import { hideMore, showAnswer } from './answer.ts';
import { loadEngine, type EngineSources } from './engine.ts';
import { chosen, showCounts } from './filters.ts';
import { getOtherLanguages, getScripts, namesInTime, namesThere, warmNames } from './names.ts';
import { once } from './once.ts';
import { patience } from './patience.ts';
import { clearReading, showReading } from './reading.ts';
import { clearTexts, seek, shownCount, showNames } from './results.ts';
import { show, showFailure, showWaiting } from './status.ts';
import { showWays } from './ways.ts';

/**
 * One search. Names are printed first; text joins below them. The answer to the query before stays, faded, until there is
 * another. Every state is said in words, also that no answer is to be had.
 */

/** A name with more bearers than this is better found in the text. */
const MOST_NAMES = 6;
const root = document.querySelector<HTMLElement>('[data-search]')!;
const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;

/** The engine; after a failure the next call tries again. */
const getEngine = once(() =>
	loadEngine({
		root: href('/'),
		start: JSON.parse(root.dataset['index'] ?? '{}') as EngineSources['start'],
		senses: import.meta.env.SENSES,
		languages: { scripts: getScripts, others: getOtherLanguages },
		names: namesInTime,
	}),
);

/** Each search has a number; answers to an older one are dropped. */
let turn = 0;
/** The query that was taken as it stands, although the site spells it otherwise. */
let asTyped = '';
/** Whether the reader has turned to the filters, which then say how much each would leave. */
let narrowing = false;

/** Ends the watch over the search that is under way. */
let stopWaiting = (): void => undefined;

/** Shows what the names answer, as far as the filters leave it. */
function answerByName(known: readonly NameEntry[], typed: string): void {
	const { kind, actor, status } = chosen();
	const found = actor || status ? [] : findNames(known, typed).slice(0, MOST_NAMES);
	seek(typed);
	showNames(found.filter(([, , section]) => !kind || KIND_OF_SECTION[section] === kind));
}

/** Takes the query as it was typed. */
function searchLiterally(): void {
	asTyped = typedQuery(input.value);
	void search();
	input.focus();
}

/** Leaves the page as it is without a query. */
function rest(): void {
	showNames([]);
	clearTexts();
	clearReading();
	show('idle');
}

/** Searches for what the field holds, and shows the answer. */
export async function search(): Promise<void> {
	const mine = ++turn;
	const current = (): boolean => mine === turn;
	const typed = typedQuery(input.value);
	stopWaiting();
	hideMore();
	if (typed === '') return rest();
	show('loading');
	showWaiting();
	const stop = patience(
		() => showWaiting(true),
		() => {
			// Whoever tries again begins anew.
			getEngine.forget();
			showFailure('late');
		},
	);
	stopWaiting = stop;
	try {
		// Both are on their way at the same time; names are told as soon as they are there.
		const coming = getEngine();
		coming.catch(() => undefined);
		const known = namesThere(typed) ?? (await namesInTime(typed));
		if (!current()) return;
		answerByName(known, typed);
		show('loading');
		const only = chosen();
		const answer = await (await coming).text(typed, only, narrowing, asTyped === typed);
		if (!current()) return;
		const narrowed = Object.keys(only).length > 0;
		await showAnswer(answer, { query: typed, narrowed, current });
		if (!current()) return;
		if (shownCount() === 0) showWays(known, typed);
		seek(answer.reading.asked);
		showCounts(answer.counts);
		showReading(answer.reading, { typed, cut: isCut(input.value), literally: searchLiterally });
	} catch (error) {
		if (!current()) return;
		// Names that were found stay: they lead somewhere without the index.
		clearTexts();
		clearReading();
		showFailure(error instanceof SearchFailure && error.kind === 'changed' ? 'changed' : 'missing');
	} finally {
		stop();
	}
}

/** Answers a key by the names, at once, where they are there; an answer to the query before it is then dropped. */
export function answerKey(): void {
	const typed = typedQuery(input.value);
	const names = namesThere(typed);
	// Once they are there, a key is answered in the frame in which it is pressed.
	if (!names || typed === '') return;
	turn += 1;
	stopWaiting();
	hideMore();
	answerByName(names, typed);
	show('loading');
}

/** Fills in the counts of the filters when a reader first turns to them. */
export function narrow(): void {
	if (narrowing) return;
	narrowing = true;
	void search();
}

/** Fetches what a search needs, before it is asked for. */
export function warm(): void {
	warmNames();
	getEngine().catch(() => undefined);
}
