import { counted } from '../../model/counted.ts';
import { hideFilters } from './filters.ts';
import { LiveLine } from './live-line.ts';
import { quoted } from './make.ts';
import { fade, hideResults, shownCount } from './results.ts';
import { hideWays } from './ways.ts';

/** What the search page says of itself: a state in the markup, a line in words, and what is in sight with it. */

/**
 * `loading` while an answer is on its way, that to the query before still there; `error` when none is to be had, or none for
 * long.
 */
export type State = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

const root = document.querySelector<HTMLElement>('[data-search]')!;
const line = new LiveLine(root.querySelector<HTMLElement>('[data-search-message]')!);
const again = root.querySelector<HTMLButtonElement>('[data-search-again]')!;
/** The list from A to Z, below the results: it gives way to them, and to nothing else. */
const index = document.querySelector<HTMLElement>('.full-index')!;

/** Shows a state; the line of words stays as it is. */
export function show(state: State): void {
	root.dataset['searchState'] = state;
	if (state === 'idle') line.say();
	fade(state === 'loading');
	hideResults(state === 'idle' || shownCount() === 0);
	if (state !== 'loading') index.hidden = state === 'ready';
	hideFilters(state === 'idle' || state === 'error');
	again.hidden = state !== 'error';
	if (state !== 'empty') hideWays();
}

/** Says that an answer is on its way, where there is none yet; once it takes long the list from A to Z is in sight. */
export function showWaiting(slow = false): void {
	if (slow) {
		line.say('Still loading … The index below is here already.');
		index.hidden = false;
	} else if (shownCount() === 0) line.say('Searching …');
}

/** How much was found, and whether there is more. */
export interface Told {
	query: string;
	/** Whether the site says nothing on what was asked, so that what was found is only near it. */
	silent: boolean;
	more: boolean;
	/** Whether filters leave something out. */
	narrowed: boolean;
}

/** Says how much was found. */
export function tell({ query, silent, more, narrowed }: Told): void {
	const count = shownCount();
	show(count > 0 ? 'ready' : 'empty');
	const nothing = silent ? ['This site says nothing about ', ...quoted(query), '. '] : [];
	const results = counted(count, 'result');
	if (count === 0) {
		const first = silent ? nothing : ['Nothing found for ', ...quoted(query), '. '];
		const tries = narrowed ? 'Try without the filters, ' : 'Try ';
		line.say(...first, `${tries}another spelling or fewer words.`);
	} else if (silent) line.say(...nothing, `Nearest to it: ${more ? `the first ${results}` : results}`);
	else line.say(more ? `The first ${results}, and more below` : results);
}

/** Why there is no answer. */
export type Failure = 'missing' | 'changed' | 'late';

const FAILURES: Readonly<Record<Failure, string>> = {
	missing: 'The search index could not be loaded.',
	changed: 'This site was published anew while this page was open.',
	late: 'No answer for ten seconds. It is still shown if it comes.',
};

/** Says why there is no answer; what was found by its name stays. */
export function showFailure(failure: Failure): void {
	show('error');
	line.say(FAILURES[failure], ' The index below works without it.');
}

/** Says that more of the results are not to be had. */
export const failMore = (): void => line.say('The next results could not be loaded. Try again.');

/**
 * Tells when a search that had no answer is to be tried again.
 * @param retry called when the reader asks for it, and when the network is back
 */
export function watchAgain(retry: () => void): void {
	again.addEventListener('click', retry);
	addEventListener('online', () => {
		if (root.dataset['searchState'] === 'error') retry();
	});
}
