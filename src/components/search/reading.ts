import type { Reading } from '../../model/search/answer.ts';
import { LONGEST_QUERY } from '../../model/search/query.ts';
import { make, quoted } from './make.ts';

/** The line that says how a query was read: what was sought instead, what was left out, and the way back to what was typed. */

const line = document.querySelector<HTMLElement>('[data-search-meant]')!;

export const clearReading = (): void => line.replaceChildren();

/** Words in quotation marks, one after the other. */
const several = (words: readonly string[]): (Node | string)[] =>
	words.flatMap((word, nth) => [...(nth > 0 ? [', '] : []), ...quoted(word)]);

/**
 * @param typed the query as it was typed
 * @param cut whether it was longer than what was read of it
 * @param literally called when the reader wants what was typed, without any change
 */
export function showReading(
	{ changed, missing, silent, asked }: Reading,
	{ typed, cut, literally }: { typed: string; cut: boolean; literally: () => void },
): void {
	clearReading();
	if (cut) line.append(`Only the first ${LONGEST_QUERY} letters were read. `);
	if (changed.length > 0) line.append('Text results for ', ...quoted(asked), '. ');
	// Where the site says nothing on it, the line of results says so.
	if (missing.length > 0 && !silent) line.append('No text has ', ...several(missing), '. ');
	if (changed.length === 0) return;
	const back = make('button', { type: 'button' }, 'Search instead for ', ...quoted(typed));
	back.addEventListener('click', literally);
	line.append(back);
}
