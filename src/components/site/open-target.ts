/** Unfolds the entry to which the address leads, now and whenever it changes. Without this script its line is one press away. */
import { addressed } from './addressed.ts';

function unfold(): void {
	const entry = addressed();
	if (entry instanceof HTMLDetailsElement) entry.open = true;
}
addEventListener('hashchange', unfold);
unfold();
