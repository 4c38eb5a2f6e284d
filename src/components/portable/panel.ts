import type { BookAnswer } from './search.ts';
import type { Found } from '../../model/search/answer.ts';
import { counted } from '../../file/counted.ts';
import { KINDS } from '../../model/search/kinds.ts';
import { typedQuery } from '../../model/search/query.ts';
import { LiveLine } from '../search/live-line.ts';
import { make, quoted } from '../search/make.ts';
import { nameItem, textItem } from '../search/result-item.ts';

/** The search in the bar of the portable edition: a field, what is sought in, and the results below the bar. */

/** Typing pauses shorter than this, in milliseconds, start no search. */
const PAUSE = 200;
/** How many results of the text are shown at once. */
const STEP = 8;

const input = make('input', {
	id: 'search',
	type: 'search',
	// Beside the contents and the choice a phone has room for one word.
	placeholder: 'Search',
	autocomplete: 'off',
	spellcheck: false,
	enterKeyHint: 'search',
	dir: 'auto',
});
const kind = make(
	'select',
	{ ariaLabel: 'Search in' },
	make('option', { value: '' }, 'Everything'),
	...KINDS.map((each) => make('option', { value: each }, each)),
);
const form = make(
	'form',
	{ role: 'search', ariaLabel: 'Search this file' },
	make('label', { htmlFor: 'search', className: 'sr-only' }, 'Search this file'),
	input,
	kind,
);
const status = make('p', { role: 'status', className: 'label quiet' });
const line = new LiveLine(status);
const meant = make('p', { className: 'label' });
const list = make('ol', { role: 'list', className: 'results' });
const more = make('button', { type: 'button', className: 'quiet-button', hidden: true }, 'Show more results');
const close = make('button', { type: 'button', className: 'quiet-button' }, 'Close');
const panel = make(
	'section',
	{ ariaLabel: 'Search results', className: 'found', hidden: true },
	make('div', { className: 'found-head' }, status, close),
	meant,
	list,
	more,
);

/** Each search has a number; answers to an older one are dropped. */
let turn = 0;
/** The query that was taken as it stands. */
let asTyped = '';

const hide = (): void => void (panel.hidden = true);

/** Adds results of the text but for what is there already: by its name, or as the claim of an event. */
async function showTexts(found: readonly Found[], best?: Found): Promise<void> {
	for (const each of best ? [best, ...found] : found) {
		const result = await each.load();
		if (!list.querySelector(`:scope > [data-path="${CSS.escape(result.path)}"]`))
			list.append(textItem(result, [], each === best));
	}
}

/** How the query was read, and the way back to what was typed. */
function showReading(
	{ changed, missing, silent, asked }: BookAnswer['texts']['reading'],
	typed: string,
	again: () => void,
): void {
	meant.replaceChildren();
	if (changed.length > 0) {
		const literally = make('button', { type: 'button' }, 'Search instead for ', ...quoted(typed));
		literally.addEventListener('click', () => {
			asTyped = typed;
			again();
		});
		meant.append('Results for ', ...quoted(asked), '. ', literally);
	}
	if (missing.length > 0 && !silent)
		meant.append(
			' No text has ',
			...missing.flatMap((word, nth) => [nth > 0 ? ', ' : '', ...quoted(word)]),
			'.',
		);
}

async function show(
	{ names, texts: { reading, best, results } }: BookAnswer,
	typed: string,
	again: () => void,
): Promise<void> {
	const shown = (best ? 1 : 0) + results.length;
	list.replaceChildren(...names.map(nameItem));
	showReading(reading, typed, again);
	const nothing = ['No text of this file has all of ', ...quoted(typed), '. '];
	if (names.length + shown === 0) line.say(...nothing, 'Try another spelling or fewer words.');
	else if (reading.silent && names.length === 0) line.say(...nothing, 'Nearest to it:');
	else line.say(counted(names.length + shown, 'result'));
	let next = STEP;
	more.hidden = results.length <= next;
	more.onclick = () => {
		const first = list.childElementCount;
		void showTexts(results.slice(next, (next += STEP))).then(() =>
			list.children[first]?.querySelector<HTMLElement>('.title a')?.focus(),
		);
		more.hidden = results.length <= next;
	};
	await showTexts(results.slice(0, STEP), best);
	panel.scrollTo(0, 0);
}

/**
 * Puts the search into the bar.
 * @param answer answers a query
 */
export function addSearch(
	bar: Element,
	answer: (query: string, kind: string, literal: boolean) => Promise<BookAnswer>,
): void {
	let pause: ReturnType<typeof setTimeout> | undefined;
	const search = async (): Promise<void> => {
		clearTimeout(pause);
		const mine = ++turn;
		const typed = typedQuery(input.value);
		if (typed === '') return hide();
		panel.hidden = false;
		line.say('Searching …');
		// The words are painted before the first search makes its index.
		await new Promise((resolve) => setTimeout(resolve));
		const answered = await answer(typed, kind.value, asTyped === typed);
		if (mine === turn) await show(answered, typed, () => void search());
	};
	const soon = (): void => {
		clearTimeout(pause);
		pause = setTimeout(() => void search(), PAUSE);
	};
	input.addEventListener('input', (event) => {
		// Words in the making, as of Persian, are waited for.
		if (!(event instanceof InputEvent && event.isComposing)) soon();
	});
	input.addEventListener('compositionend', soon);
	kind.addEventListener('change', () => void search());
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void search();
	});
	close.addEventListener('click', hide);
	panel.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a')) hide();
	});
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') hide();
	});
	bar.append(form, panel);
}
