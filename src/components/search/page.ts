import { fromAddress, toAddress } from './address.ts';
import { choose, chosen, watchFilters } from './filters.ts';
import { answerKey, keep, narrow, search, want, warm } from './search.ts';

/** The search page as a reader uses it: typing, sending, narrowing, and the way back through the history. */

/** Typing pauses shorter than this, in milliseconds, start no search of the text; names need no pause. */
const PAUSE = 150;

const form = document.querySelector<HTMLFormElement>('[data-search] form')!;
const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;

let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether the query in the address is one that is being typed: the first key makes a new step in the history. */
let typing = false;

/** Searches for what is typed and chosen, and puts it into the address. */
function go(step: 'push' | 'replace'): void {
	if (toAddress(input.value, chosen(), step)) want();
	void search();
}

/** Searches for what the address says, and goes to where the reader was. */
function come(): void {
	const { query, kept } = fromAddress();
	input.value = query.get('q') ?? '';
	choose(query);
	want(kept?.wanted);
	void search().then(() => {
		if (kept) scrollTo(0, kept.top);
	});
}

input.addEventListener('input', () => {
	clearTimeout(pause);
	answerKey();
	pause = setTimeout(() => {
		go(typing ? 'replace' : 'push');
		typing = true;
	}, PAUSE);
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(pause);
	go(typing ? 'replace' : 'push');
	typing = false;
});
watchFilters(narrow, () => {
	go('push');
	typing = false;
});
addEventListener('popstate', () => {
	typing = false;
	come();
});
addEventListener('pagehide', keep);
history.scrollRestoration = 'manual';
// Nothing is fetched before a reader shows the wish to search.
input.addEventListener('focus', warm, { once: true });
input.addEventListener('pointerenter', warm, { once: true });
come();
