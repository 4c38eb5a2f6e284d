import { SearchFailure, type Engine } from '../../model/search/answer.ts';
import { KIND_OF_SECTION, type NameEntry } from '../../model/search/names.ts';
import { isCut, typedQuery } from '../../model/search/query.ts';
import { hideMore, showAnswer } from './answer.ts';
import { offerElsewhere } from './elsewhere.ts';
import { chosen, showCounts } from './filters.ts';
import type { Once } from './once.ts';
import { patience } from './patience.ts';
import { clearReading, showReading } from './reading.ts';
import { clearTexts, seek, shownCount, showNames } from './results.ts';
import { show, showFailure, showWaiting } from './status.ts';
import { showWays } from './ways.ts';

/**
 * One search. Names are printed first; text joins below them. The answer to the query before stays, faded, until there is
 * another. Every state is said in words, also that no answer is to be had.
 */

/** By what a page searches. */
export interface Ground {
	/** The engine; after a failure the next call tries again. */
	engine: Once<Engine>;
	/** The names that a query needs, if they are there already. */
	namesThere: (query: string) => readonly NameEntry[] | undefined;
	/** The same, waited for but not for long. */
	namesInTime: (query: string) => Promise<readonly NameEntry[]>;
	/** Those among them that a query names. */
	find: (names: readonly NameEntry[], query: string) => readonly NameEntry[];
	/** Fetches the names before they are asked for. */
	warmNames: () => void;
	/** Fetches the parts of the index that hold a query's words, before the engine asks for them. */
	warmParts: (query: string) => void;
}

let ground: Ground;

/** Sets by what this page searches, before it does. */
export const searchOn = (own: Ground): void => void (ground = own);

/** A name with more bearers than this is better found in the text. */
const MOST_NAMES = 6;
const root = document.querySelector<HTMLElement>('[data-search]')!;
const input = root.querySelector<HTMLInputElement>('input[name="q"]')!;

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
	const found = actor || status ? [] : ground.find(known, typed).slice(0, MOST_NAMES);
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
	offerElsewhere(typed);
	if (typed === '') return rest();
	ground.warmParts(typed);
	show('loading');
	showWaiting();
	const stop = patience(
		() => showWaiting(true),
		() => {
			// Whoever tries again begins anew.
			ground.engine.forget();
			showFailure('late');
		},
	);
	stopWaiting = stop;
	try {
		// Both are on their way at the same time; names are told as soon as they are there.
		const coming = ground.engine();
		coming.catch(() => undefined);
		const known = ground.namesThere(typed) ?? (await ground.namesInTime(typed));
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
		showReading({ ...answer.reading, typed, cut: isCut(input.value) }, searchLiterally);
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
	ground.warmParts(typed);
	const names = ground.namesThere(typed);
	// Once they are there, a key is answered in the frame in which it is pressed.
	if (!names || typed === '') return;
	turn += 1;
	stopWaiting();
	hideMore();
	offerElsewhere(typed);
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
	ground.warmNames();
	ground.engine().catch(() => undefined);
}
