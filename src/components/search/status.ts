import { hideFilters } from './filters.ts';
import { LiveLine } from './live-line.ts';
import { fade, hideResults, shownCount } from './results.ts';
import { voice, type Failure, type Told } from './voice.ts';
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
/** The list of all names, below the results: it gives way to them, and to nothing else. */
const index = document.querySelector<HTMLElement>('.full-index');

/** Shows a state; the line of words stays as it is. */
export function show(state: State): void {
	root.dataset['searchState'] = state;
	if (state === 'idle') line.say();
	fade(state === 'loading');
	hideResults(state === 'idle' || shownCount() === 0);
	if (index && state !== 'loading') index.hidden = state === 'ready';
	hideFilters(state === 'idle' || state === 'error');
	again.hidden = state !== 'error';
	if (state !== 'empty') hideWays();
}

/** Says that an answer is on its way, where there is none yet; once it takes long the list of names is in sight. */
export function showWaiting(slow = false): void {
	if (slow) {
		line.say(voice().slow);
		if (index) index.hidden = false;
	} else if (shownCount() === 0) line.say(voice().working);
}

/** Says how much was found. */
export function tell(told: Omit<Told, 'count'>): void {
	const count = shownCount();
	show(count > 0 ? 'ready' : 'empty');
	line.say(...voice().told({ ...told, count }));
}

/** Says why there is no answer; what was found by its name stays. */
export function showFailure(failure: Failure): void {
	show('error');
	line.say(voice().failed(failure));
}

/** Says that more of the results are not to be had. */
export const failMore = (): void => line.say(voice().failedMore);

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
