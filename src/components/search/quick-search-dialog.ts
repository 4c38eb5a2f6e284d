import { findNames, type NameEntry } from '../../model/name-list.ts';
import { typedQuery } from '../../model/typed-query.ts';
import { routes } from '../../model/url.ts';
import { href } from '../../site.ts';
import style from './quick-search.css?inline';

/**
 * The dialog of quick search: names as one types, and the way to the search of all text. Built node by node, so that
 * nothing that is typed is ever read as markup; nothing of it is kept.
 */

/** How many names are shown; who needs more had better type more, or search the text. */
const MOST_NAMES = 8;
const FIELD = 'quick-search-field';

async function fetchNames(): Promise<NameEntry[]> {
	const response = await fetch(href('/search/names.json'));
	if (!response.ok) throw new Error(`names.json answers ${response.status}`);
	return (await response.json()) as NameEntry[];
}

/** An element with its properties and its children. */
function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	properties: Partial<HTMLElementTagNameMap[Tag]>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

const field = make('input', {
	id: FIELD,
	type: 'search',
	name: 'q',
	autocomplete: 'off',
	spellcheck: false,
	enterKeyHint: 'search',
});
const close = make('button', { type: 'button' }, 'Close');
const form = make(
	'form',
	{ role: 'search', ariaLabel: 'Quick search', action: href(routes.pages.search) },
	field,
	close,
);
const message = make('p', { role: 'status', ariaLive: 'polite', className: 'label quiet' });
const results = make('ul', { role: 'list', className: 'plain-list' });
const all = make('a', {});
const dialog = make(
	'dialog',
	{ id: 'quick-search', className: 'no-print', ariaLabel: 'Quick search' },
	make('label', { htmlFor: FIELD }, 'Name of an actor, place or term'),
	form,
	message,
	results,
	make('p', {}, all),
);
// A press beside the dialog closes it, where the browser knows how.
dialog.setAttribute('closedby', 'any');
document.head.append(make('style', {}, style));
document.body.append(dialog);

let names: NameEntry[] | undefined;
let loading: Promise<void> | undefined;

/** What is said of the names, and those that are shown. */
function answer(query: string): [words: string, shown: NameEntry[]] {
	if (!names && !loading) {
		return ['The names could not be loaded. All text can still be searched on the search page.', []];
	}
	if (query === '') return ['', []];
	if (!names) return ['The names are loading …', []];
	const found = findNames(names, query);
	const count = found.length === 1 ? '1 name fits' : `${found.length || 'No'} names fit`;
	return [
		found.length > MOST_NAMES ? `${count}; the first ${MOST_NAMES} are shown` : count,
		found.slice(0, MOST_NAMES),
	];
}

function show(): void {
	const query = typedQuery(field.value);
	const [words, shown] = answer(query);
	message.textContent = words;
	results.replaceChildren(
		...shown.map(([path, title, section, , summary]) =>
			make(
				'li',
				{},
				make('a', { href: path }, title),
				make('p', { className: 'label quiet' }, [section, summary].filter(Boolean).join(' · ')),
			),
		),
	);
	all.href = `${href(routes.pages.search)}${query && `?${new URLSearchParams({ q: query })}`}`;
	// What is typed may run from right to left: <bdi> keeps that to itself.
	all.replaceChildren('Search all text', ...(query ? [' for “', make('bdi', {}, query), '”'] : []));
}

/** Fetches the names once; after a failure the next opening tries again. */
function prepare(): void {
	loading ??= fetchNames()
		.then(
			(list) => void (names = list),
			() => (loading = undefined),
		)
		.then(show);
}

/** Opens the dialog, with its field in focus. */
export function open(): void {
	prepare();
	show();
	if (!dialog.open) dialog.showModal();
	field.select();
}

field.addEventListener('input', show);
form.addEventListener('submit', () => (field.value = typedQuery(field.value)));
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => (field.value = ''));
dialog.addEventListener('click', (event) => {
	// A link may lead to a place on this very page.
	const link = (event.target as Element).closest('a');
	if (event.target === dialog || (link && !event.ctrlKey && !event.metaKey && !event.shiftKey))
		dialog.close();
});
dialog.addEventListener('keydown', (event) => {
	if (event.isComposing) return;
	if (event.key === 'Escape') {
		// The browser's own field would only be emptied by the first Escape.
		event.preventDefault();
		dialog.close();
	}
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	const stops = [field, ...dialog.querySelectorAll('a')];
	const at = stops.findIndex((stop) => stop === document.activeElement);
	if (!step || at === -1) return;
	event.preventDefault();
	stops[at + step]?.focus();
});
prepare();
show();
