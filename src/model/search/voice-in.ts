import { inDigits } from '../language/digits.ts';
import type { Language } from '../language/language.ts';
import { routes } from '../url.ts';
import type { Kind } from './kinds.ts';

/** What a search page in another language than English needs of its words; the page holds it for its script. */
export interface VoiceWords extends Pick<
	Language['words']['search'],
	| 'working'
	| 'none'
	| 'count'
	| 'first'
	| 'silent'
	| 'failed'
	| 'slow'
	| 'changed'
	| 'literally'
	| 'missing'
	| 'cut'
	| 'renewed'
	| 'also'
> {
	/** The digits from 0 to 9. */
	digits: string;
	/** What stands before the address of each page in this language. */
	home: string;
	/** “in English”. */
	english: string;
	/** What one of each kind is called. */
	kinds: Readonly<Partial<Record<Kind, string>>>;
	statuses: Readonly<Record<string, string>>;
}

/** The words of a search page. @param href gives the address of a path */
export function voiceWords({ tag, digits, words }: Language, href: (path: string) => string): VoiceWords {
	const {
		working,
		none,
		count,
		first,
		silent,
		failed,
		slow,
		changed,
		literally,
		missing,
		cut,
		renewed,
		also,
		kinds,
	} = words.search;
	return {
		...{ working, none, count, first, silent, failed, slow, changed, literally, missing, cut, renewed, also },
		digits: inDigits('0123456789', digits),
		home: href(routes.language(tag).home),
		english: words.frame.english,
		kinds: {
			Claims: kinds.claim,
			Disputes: kinds.matter,
			Background: kinds.page,
			Pages: kinds.page,
			Actors: kinds.name,
			Places: kinds.name,
			Terms: kinds.name,
			Events: kinds.event,
		},
		statuses: Object.fromEntries(Object.entries(words.statuses).map(([id, { label }]) => [id, label])),
	};
}
