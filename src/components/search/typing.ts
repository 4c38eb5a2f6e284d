import { addressOf, fromAddress, toAddress } from './address.ts';
import { keep, want } from './answer.ts';
import { choose, chosen, watchFilters } from './filters.ts';
import { answerKey, narrow, search, warm } from './search.ts';
import { watchAgain } from './status.ts';

/** A search page as a reader uses it: typing, sending, narrowing, and the way back through the history. */

/** Typing pauses shorter than this, in milliseconds, start no search of the text; names need no pause. */
const PAUSE = 150;
/** Who has had an answer for this long, in milliseconds, has read it: what is typed then is another step of the history. */
const READ = 2000;

const form = document.querySelector<HTMLFormElement>('[data-search] form')!;
const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;

let pause: ReturnType<typeof setTimeout> | undefined;
let reading: ReturnType<typeof setTimeout> | undefined;
/** Whether the entry of the history is that of a query which is still being typed: the first key makes a new one. */
let typing = false;
/** The address of the search that was asked for last, whether or not the browser let it be written. */
let asked = '';
/** Whether the reader is being brought back to a place, which is not to be overwritten on the way. */
let returning = false;

/** Searches for what is typed and chosen, and puts it into the address. */
function go(step: 'push' | 'replace'): void {
	const address = addressOf(input.value, chosen());
	const another = address !== asked;
	if (another) want();
	const answered = search();
	if (another) {
		if (step === 'push') keep();
		toAddress(address, step);
	}
	asked = address;
	clearTimeout(reading);
	void answered.then(() => {
		clearTimeout(reading);
		reading = setTimeout(() => (typing = false), READ);
	});
}

/** Searches for what the address says, and goes to where the reader was. */
function come(): void {
	const { query, kept } = fromAddress();
	input.value = query.get('q') ?? '';
	choose(query);
	asked = addressOf(input.value, chosen());
	want(kept?.wanted);
	returning = true;
	void search().then(() => {
		// A first visit stays where the browser has put it, such as at a letter of the index.
		if (kept) scrollTo(0, kept.top);
		returning = false;
	});
}

/** What every key does: names answer at once, text after a pause. */
function typed(): void {
	clearTimeout(pause);
	clearTimeout(reading);
	answerKey();
	pause = setTimeout(() => {
		go(typing ? 'replace' : 'push');
		typing = true;
	}, PAUSE);
}

/** Begins to answer the reader: `setVoice` and `searchOn` say how, before. */
export function beginSearch(): void {
	input.addEventListener('input', (event) => {
		// Words in the making, as of Persian or Chinese, are waited for.
		if (!(event instanceof InputEvent && event.isComposing)) typed();
	});
	input.addEventListener('compositionend', typed);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(pause);
		go(typing ? 'replace' : 'push');
		typing = false;
	});
	watchFilters(narrow, () => {
		clearTimeout(pause);
		go('push');
		typing = false;
	});
	watchAgain(() => void search());
	addEventListener('popstate', () => {
		clearTimeout(pause);
		typing = false;
		come();
	});
	const keepPlace = (): void => {
		if (!returning) keep();
	};
	addEventListener('scrollend', keepPlace);
	addEventListener('pagehide', keepPlace);
	history.scrollRestoration = 'manual';
	// Nothing is fetched before a reader shows the wish to search.
	input.addEventListener('focus', warm, { once: true });
	input.addEventListener('pointerenter', warm, { once: true });
	come();
	// Sent empty from the header of another page: what is typed next is meant for the field here.
	if (fromAddress().query.get('q') === '') input.focus();
}
