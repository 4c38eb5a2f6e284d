import type { TextAnswer } from '../../model/search/answer.ts';
import { remember } from './address.ts';
import { focusResult, shownCount, showTexts } from './results.ts';
import { failMore, tell } from './status.ts';

/** The answer to a search, shown as many results at a time as a reader asks for. */

/** How many text results are shown at once. */
const STEP = 6;
/** How many the reader has asked for. */
let wanted = STEP;

const more = document.querySelector<HTMLButtonElement>('[data-search-more]')!;

/** Sets how many text results the next search shows; without a number, as many as a new search does. */
export const want = (count: number = STEP): void => void (wanted = count);

/** Keeps with the address how much is shown and where the reader is. */
export const keep = (): void => remember(wanted);

/** Takes away the way to more results. */
export const hideMore = (): void => void (more.hidden = true);

/**
 * Shows the results that are wanted in the place of those that were there, and offers the next ones.
 * @param of.query as it was typed
 * @param of.narrowed whether filters leave something out
 * @param of.current whether the answer is still wanted
 * @throws SearchFailure if what a result says cannot be had
 */
export async function showAnswer(
	{ best, results, reading: { silent } }: TextAnswer,
	{ query, narrowed, current }: { query: string; narrowed: boolean; current: () => boolean },
): Promise<void> {
	const shown = new Set<string>();
	const told = (): void => {
		more.hidden = wanted >= results.length || shownCount() === 0;
		tell({ query, silent, narrowed, more: !more.hidden });
	};
	await showTexts(results.slice(0, wanted), { best, shown, instead: true }, current);
	if (!current()) return;
	told();
	more.onclick = () => {
		const first = shownCount();
		showTexts(results.slice(wanted, wanted + STEP), { shown, instead: false }, current).then(() => {
			if (!current()) return;
			wanted += STEP;
			keep();
			told();
			focusResult(first);
		}, failMore);
	};
}
