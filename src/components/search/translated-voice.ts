import type { Target, TextResult } from '../../model/search/answer.ts';
import { KIND_OF_SECTION, type NameEntry } from '../../model/search/names.ts';
import { LONGEST_QUERY } from '../../model/search/query.ts';
import type { VoiceWords } from '../../model/search/voice-in.ts';
import { make } from './make.ts';
import type { Content, Voice } from './voice.ts';

/** What the search page of another language says. Words of a query, and what is English, are set apart by `<bdi>`. */

/** A sentence with its blanks filled in. @param given what stands in each blank */
const filled = (sentence: string, given: Readonly<Record<string, Node | string>>): Content =>
	sentence
		.split(/(\{\w+\})/)
		.map((part) => given[part.slice(1, -1)] ?? part)
		.filter((part) => part !== '');

/** Words of a query, taken for the language of the page. */
const apart = (text: string): HTMLElement => make('bdi', { lang: document.documentElement.lang }, text);
const inEnglish = (text: string): HTMLElement => make('bdi', { lang: 'en' }, text);

/** Several things in one line, parted by points. */
const line = (...parts: readonly (Node | string | undefined)[]): HTMLParagraphElement =>
	make(
		'p',
		{ className: 'label quiet' },
		...parts
			.flatMap((part) => (part === undefined || part === '' ? [] : [part]))
			.flatMap((part, nth) => (nth > 0 ? [' · ', part] : [part])),
	);

/**
 * The voice of a language.
 * @param joins whether a word only asks or joins
 */
export function voiceOf(words: VoiceWords, joins: Voice['joins']): Voice {
	const number = (count: number): string =>
		String(count).replace(/\d/g, (digit) => [...words.digits][Number(digit)] ?? digit);
	const isEnglish = (path: string): boolean => !path.startsWith(words.home);
	const link = ({ path, title }: Target): HTMLAnchorElement => {
		const to = make('a', { href: path }, title);
		if (isEnglish(path)) to.hreflang = 'en';
		return to;
	};
	const ways = (targets: readonly Target[]): HTMLParagraphElement =>
		make(
			'p',
			{ className: 'label' },
			`${words.also} `,
			...targets.flatMap((target, nth) => (nth > 0 ? [' · ', link(target)] : [link(target)])),
		);
	const item = (className: string, path: string, ...content: readonly HTMLElement[]): HTMLLIElement => {
		const li = make('li', { className }, ...content);
		li.dataset['path'] = path;
		return li;
	};
	/** What a result that leads to an English page is called there, and that it does. */
	const there = (path: string, english: string | undefined): (Node | string | undefined)[] =>
		isEnglish(path) ? [english && inEnglish(english), words.english] : [english];
	const status = (id: string | undefined): HTMLElement | undefined => {
		if (id === undefined) return undefined;
		const mark = make('span', { className: 'status' }, words.statuses[id] ?? id);
		mark.dataset['status'] = id;
		return mark;
	};
	const nameItem = ([path, title, section, , english]: NameEntry): HTMLLIElement =>
		item(
			'name',
			path,
			line(words.kinds[KIND_OF_SECTION[section] ?? 'Terms'], ...there(path, english)),
			make('p', { className: 'title' }, link({ path, title })),
		);
	const textItem = (result: TextResult, others: readonly Target[], best = false): HTMLLIElement => {
		const { path, title, kind, page, date, excerpt } = result;
		return item(
			best ? 'best' : '',
			path,
			line(words.kinds[kind], date, status(result.status), ...there(path, page)),
			make('p', { className: 'title' }, link({ path, title })),
			...(excerpt
				? [
						make(
							'p',
							{ className: 'label' },
							...excerpt.map(({ text, found }) => (found ? make('mark', {}, text) : text)),
						),
					]
				: []),
			...(others.length > 0 ? [ways(others)] : []),
		);
	};
	return {
		working: words.working,
		slow: words.slow,
		told: ({ query, count, silent, more }) =>
			filled(count === 0 ? words.none : silent ? words.silent : more ? words.first : words.count, {
				count: number(count),
				query: apart(query),
			}),
		failed: (failure) => ({ missing: words.failed, changed: words.renewed, late: words.slow })[failure],
		failedMore: words.failed,
		read: ({ changed, missing, silent, asked, typed, cut, literally }) => [
			...(cut ? [...filled(words.cut, { count: number(LONGEST_QUERY) }), ' '] : []),
			...(changed.length > 0 ? [...filled(words.changed, { words: apart(asked) }), ' '] : []),
			// Where these pages say nothing on it, the line of results says so.
			...(missing.length > 0 && !silent
				? [...filled(words.missing, { words: apart(missing.join(' ')) }), ' ']
				: []),
			...(changed.length > 0 ? [literally(...filled(words.literally, { query: apart(typed) }))] : []),
		],
		nameItem,
		textItem,
		deepLinks: ways,
		joins,
	};
}
