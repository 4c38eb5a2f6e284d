import { make } from './make.ts';
import { voice, type Read } from './voice.ts';

/** The line that says how a query was read: what was sought instead, what was left out, and the way back to what was typed. */

const line = document.querySelector<HTMLElement>('[data-search-meant]')!;

export const clearReading = (): void => line.replaceChildren();

/** @param literally called when the reader wants what was typed, without any change */
export function showReading(read: Omit<Read, 'literally'>, literally: () => void): void {
	const button: Read['literally'] = (...content) => {
		const back = make('button', { type: 'button' }, ...content);
		back.addEventListener('click', literally);
		return back;
	};
	line.replaceChildren(...voice().read({ ...read, literally: button }));
}
