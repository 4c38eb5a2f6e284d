import { counted } from '../../file/counted.ts';
import type { Target, TextResult } from '../../model/search/answer.ts';
import type { Stretch } from '../../model/search/excerpt.ts';
import { kindName } from '../../model/search/kind-names.ts';
import { KIND_OF_SECTION, type NameEntry } from '../../model/search/names.ts';
import { make } from './make.ts';

/** What was found, as items of the list of results. The first link of each leads to it. */

const link = ({ path, title }: Target): HTMLAnchorElement => make('a', { href: path }, title);

/** Several things in one line, parted by points; those that are missing leave no gap. */
function line(...parts: readonly (Node | string | undefined)[]): HTMLParagraphElement {
	const there = parts.flatMap((part) => (part === undefined || part === '' ? [] : [part]));
	return make(
		'p',
		{ className: 'label quiet' },
		...there.flatMap((part, nth) => (nth > 0 ? [' · ', part] : [part])),
	);
}

/** The status of a claim, with the shape that it has everywhere. */
function statusMark(status: string | undefined): HTMLElement | undefined {
	if (status === undefined) return undefined;
	const mark = make('span', { className: 'status' }, status);
	mark.dataset['status'] = status;
	return mark;
}

/** An excerpt, with marks round the words that were found. */
const marked = (stretches: readonly Stretch[]): HTMLParagraphElement =>
	make(
		'p',
		{ className: 'label' },
		...stretches.map(({ text, found }) => (found ? make('mark', {}, text) : text)),
	);

/** Ways to several things, after a word that says what they are. */
const ways = (before: string, targets: readonly Target[]): HTMLParagraphElement =>
	make(
		'p',
		{ className: 'label' },
		before,
		...targets.flatMap((target, nth) => (nth > 0 ? [' · ', link(target)] : [link(target)])),
	);

/** An item of the list, which knows to which address it leads. */
function item(className: string, path: string, ...content: readonly HTMLElement[]): HTMLLIElement {
	const li = make('li', { className }, ...content);
	li.dataset['path'] = path;
	return li;
}

/** A page or an entry that is called what was typed. */
export const nameItem = ([path, title, section, , summary]: NameEntry): HTMLLIElement =>
	item(
		'name',
		path,
		line(kindName(KIND_OF_SECTION[section] ?? section)),
		make('p', { className: 'title' }, link({ path, title })),
		...(summary ? [make('p', { className: 'label' }, summary)] : []),
	);

/**
 * What was found in the text: what it is, its title, an excerpt, and what else was found on its page.
 * @param best whether it is what answers the question itself; its sources are counted then
 */
export function textItem(result: TextResult, others: readonly Target[], best = false): HTMLLIElement {
	const { path, title, kind, page, status, date, place, sources, excerpt, merged } = result;
	const rests = best && sources !== undefined ? counted(sources, 'source') : undefined;
	return item(
		best ? 'best' : '',
		path,
		line(kindName(kind), page, statusMark(status), date, place, rests),
		make('p', { className: 'title' }, link({ path, title })),
		...(excerpt ? [marked(excerpt)] : []),
		...(merged ? [ways('As a claim: ', [merged])] : []),
		...(others.length > 0 ? [ways('Also: ', others)] : []),
	);
}

/** Parts of the page of a name in which the query was found too. */
export const deepLinks = (targets: readonly Target[]): HTMLParagraphElement => ways('On it: ', targets);
