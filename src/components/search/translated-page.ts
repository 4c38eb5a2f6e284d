import { href } from '../../href.ts';
import { foldedWords } from '../../model/search/fold.ts';
import { findNames, type NameEntry } from '../../model/search/names.ts';
import { languageFolder } from '../../model/search/index-folders.ts';
import type { IndexStart } from '../../model/search/index-start.ts';
import { besideNames, stopsOf, type TongueForm } from '../../model/search/tongue.ts';
import type { VoiceWords } from '../../model/search/voice-in.ts';
import { AwaitedNames, json } from './awaited-names.ts';
import { once } from './once.ts';
import { preloadParts } from './opening.ts';
import { searchOn } from './search.ts';
import { loadTongueEngine } from './tongue-engine.ts';
import { voiceOf } from './translated-voice.ts';
import { beginSearch } from './typing.ts';
import { setVoice } from './voice.ts';

/** The search page of another language than English. */

const root = document.querySelector<HTMLElement>('[data-search]')!;
const { index = '{}', words = '{}' } = root.dataset;
const start = JSON.parse(index) as IndexStart;
const language = document.documentElement.lang;
/** Words that only ask or join, and those among which a name may stand in a question, once they are known. */
let stops: ReadonlySet<string> | undefined;
let beside: ReadonlySet<string> | undefined;

const names = new AwaitedNames(
	once(async () => (await json(`/${language}/search/names.json`)) as NameEntry[]),
);
const form = once(async () => {
	const known = (await json(`/${language}/search/words.json`)) as TongueForm;
	stops = stopsOf(known);
	beside = besideNames(known);
	return known;
});

setVoice(
	voiceOf(JSON.parse(words) as VoiceWords, (word) => foldedWords(word).every((each) => stops?.has(each))),
);
searchOn({
	engine: once(() =>
		loadTongueEngine({
			root: href('/'),
			language,
			start,
			form,
			names: () => names.inTime(() => Promise.resolve([])),
		}),
	),
	namesThere: () => names.there,
	namesInTime: () => names.inTime(() => Promise.resolve([])),
	find: (list, query) => findNames(list, query, beside),
	warmNames: () => void names.fetch().catch(() => undefined),
	// Until it is known which words only ask, nothing tells those that will be sought.
	warmParts: (query) => {
		if (stops) preloadParts(languageFolder(language, href('/')), start, query, stops);
	},
});
beginSearch();
// Who comes by the shortcut from another page goes on typing.
if (location.hash === '#search-page') root.querySelector('input')?.focus();
