/** Unfolds the entry to which the address leads, now and whenever it changes. Without this script its line is one press away. */
export {};

function unfold(): void {
	const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (entry instanceof HTMLDetailsElement) entry.open = true;
}
addEventListener('hashchange', unfold);
unfold();
