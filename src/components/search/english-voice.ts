import { counted } from '../../file/counted.ts';
import { LONGEST_QUERY } from '../../model/search/query.ts';
import { STOP_WORDS } from '../../model/search/stop-words.ts';
import { plainWord } from './found.ts';
import { quoted } from './make.ts';
import { deepLinks, nameItem, textItem } from './result-item.ts';
import type { Content, Failure, Read, Told, Voice } from './voice.ts';

/** What the search page says in English. */

function told({ query, count, silent, more, narrowed }: Told): Content {
	const nothing = silent ? ['No text of this site has all of ', ...quoted(query), '. '] : [];
	const results = counted(count, 'result');
	if (count === 0) {
		const first = silent ? nothing : ['Nothing found for ', ...quoted(query), '. '];
		const tries = narrowed ? 'Try without the filters, ' : 'Try ';
		return [...first, `${tries}another spelling or fewer words.`];
	}
	if (silent) return [...nothing, `Nearest to it: ${more ? `the first ${results}` : results}`];
	return [more ? `The first ${results}, and more below` : results];
}

const FAILURES: Readonly<Record<Failure, string>> = {
	missing: 'The search index could not be loaded.',
	changed: 'This site was published anew while this page was open.',
	late: 'No answer for ten seconds. It is still shown if it comes.',
};

/** Words in quotation marks, one after the other. */
const several = (words: readonly string[]): Content =>
	words.flatMap((word, nth) => [...(nth > 0 ? [', '] : []), ...quoted(word)]);

function read({ changed, missing, silent, asked, typed, cut, literally }: Read): Content {
	return [
		...(cut ? [`Only the first ${LONGEST_QUERY} letters were read. `] : []),
		...(changed.length > 0 ? ['Text results for ', ...quoted(asked), '. '] : []),
		// Where the site says nothing on it, the line of results says so.
		...(missing.length > 0 && !silent ? ['No text has ', ...several(missing), '. '] : []),
		...(changed.length > 0 ? [literally('Search instead for ', ...quoted(typed))] : []),
	];
}

export const englishVoice: Voice = {
	working: 'Searching …',
	slow: 'Still loading … The index below is here already.',
	told,
	failed: (failure) => `${FAILURES[failure]} The index below works without it.`,
	failedMore: 'The next results could not be loaded. Try again.',
	read,
	nameItem,
	textItem,
	deepLinks,
	joins: (word) => STOP_WORDS.has(plainWord(word)),
};
