import { kindName } from '../../model/search/kind-names.ts';
import { findNames, KIND_OF_SECTION, type NameEntry } from '../../model/search/names.ts';
import { needsOtherNames } from '../../model/search/other-names.ts';
import { typedQuery } from '../../model/search/query.ts';
import { routes } from '../../model/url.ts';
import { href } from '../../href.ts';
import { LiveLine } from './live-line.ts';
import { make, quoted } from './make.ts';
import { getAllNames, getNames } from './names.ts';
import { closeByPress, moveByKeys } from './quick-search-hands.ts';
import style from './quick-search.css?inline';

/**
 * The dialog of quick search: names as one types, and the way to the search of all text. Built node by node, so that
 * nothing that is typed is ever read as markup; nothing of it is kept.
 */

/** How many names are shown; who needs more had better type more, or search the text. */
const MOST_NAMES = 8;
const FIELD = 'quick-search-field';

const field = make('input', {
	id: FIELD,
	type: 'search',
	name: 'q',
	autocomplete: 'off',
	spellcheck: false,
	enterKeyHint: 'search',
	dir: 'auto',
});
const close = make('button', { type: 'button' }, 'Close');
const form = make(
	'form',
	{ role: 'search', ariaLabel: 'Quick search', action: href(routes.pages.search) },
	field,
	close,
);
const message = make('p', { role: 'status', ariaLive: 'polite', className: 'label quiet' });
const line = new LiveLine(message);
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
// A <style> made by script would break the page's content policy; a sheet does not.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
document.body.append(dialog);

let names: readonly NameEntry[] | undefined;
let loading: Promise<void> | undefined;
/** The names with those in other scripts; where these cannot be had, the others. */
let inScripts: readonly NameEntry[] | undefined;
let loadingScripts: Promise<void> | undefined;

/** The names that a query needs, once they are there; those in other scripts are fetched when such a letter is typed. */
function namesFor(query: string): readonly NameEntry[] | undefined {
	if (!names || !needsOtherNames(query)) return names;
	loadingScripts ??= getAllNames()
		.then(
			(list) => (inScripts = list),
			() => (inScripts = names),
		)
		.then(show);
	return inScripts;
}

/** What is said of the names, and those that are shown. */
function answer(query: string): [words: string, shown: NameEntry[]] {
	if (!names && !loading) {
		return ['The names could not be loaded. All text can still be searched on the search page.', []];
	}
	if (query === '') return ['', []];
	const known = namesFor(query);
	if (!known) return ['The names are loading …', []];
	const found = findNames(known, query);
	const count = found.length === 1 ? '1 name fits' : `${found.length || 'No'} names fit`;
	return [
		found.length > MOST_NAMES ? `${count}; the first ${MOST_NAMES} are shown` : count,
		found.slice(0, MOST_NAMES),
	];
}

function show(): void {
	const query = typedQuery(field.value);
	const [words, shown] = answer(query);
	line.say(...(words ? [words] : []));
	results.replaceChildren(
		...shown.map(([path, title, section, , summary]) =>
			make(
				'li',
				{},
				make('a', { href: path }, title),
				make(
					'p',
					{ className: 'label quiet' },
					[kindName(KIND_OF_SECTION[section] ?? section), summary].filter(Boolean).join(' · '),
				),
			),
		),
	);
	all.href = `${href(routes.pages.search)}${query && `?${new URLSearchParams({ q: query })}`}`;
	all.replaceChildren('Search all text', ...(query ? [' for ', ...quoted(query)] : []));
}

/** Fetches the names once; after a failure the next opening tries again, as for those in other scripts. */
function prepare(): void {
	loading ??= getNames()
		.then(
			(list) => void (names = list),
			() => (loading = undefined),
		)
		.then(show);
}

/** The field of the page from which the dialog was opened: what is typed belongs to both. */
let origin: HTMLInputElement | undefined;

/**
 * Opens the dialog, with its field in focus and all that has been typed on the page in it. If it is open already, its
 * words are chosen, so that typing replaces them.
 * @param from the search field of the page, if there is one
 */
export function open(from?: HTMLInputElement): void {
	prepare();
	if (inScripts === names) inScripts = loadingScripts = undefined;
	if (dialog.open) {
		field.select();
		return;
	}
	origin = from;
	field.value = from?.value ?? '';
	show();
	// Whoever is typing goes on at the same place; whoever comes by the keys of elsewhere finds old words chosen.
	const typing = from !== undefined && document.activeElement === from;
	const place = typing ? from.selectionStart : null;
	dialog.showModal();
	field.focus();
	if (place === null) field.select();
	else field.setSelectionRange(place, place);
}

field.addEventListener('input', (event) => {
	// Words in the making, as of Persian or Chinese, are waited for.
	if (!(event instanceof InputEvent && event.isComposing)) show();
});
field.addEventListener('compositionend', show);
form.addEventListener('submit', () => {
	field.value = typedQuery(field.value);
	dialog.close();
});
close.addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => {
	if (origin) origin.value = field.value;
});
// A page that is kept for the way back is kept without the open dialog.
addEventListener('pagehide', () => dialog.close());
closeByPress(dialog);
moveByKeys(dialog, { field, close });
prepare();
show();
