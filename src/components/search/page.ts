import { href } from '../../href.ts';
import { addressWord } from '../../model/search/address-word.ts';
import { sourcesFolder, textsFolder } from '../../model/search/index-folders.ts';
import { findNames } from '../../model/search/names.ts';
import { loadEngine, type EngineSources } from './engine.ts';
import { chosen } from './filters.ts';
import { englishVoice } from './english-voice.ts';
import { getOtherLanguages, getScripts, namesInTime, namesThere, warmNames } from './names.ts';
import { once } from './once.ts';
import { preloadParts } from './opening.ts';
import { searchOn } from './search.ts';
import { beginSearch } from './typing.ts';
import { setVoice } from './voice.ts';

/** The search page. */

const { index = '{}' } = document.querySelector<HTMLElement>('[data-search]')!.dataset;
const start = JSON.parse(index) as EngineSources['start'];

setVoice(englishVoice);
searchOn({
	engine: once(() =>
		loadEngine({
			root: href('/'),
			start,
			senses: import.meta.env.SENSES,
			languages: { scripts: getScripts, others: getOtherLanguages },
			names: namesInTime,
		}),
	),
	namesThere,
	namesInTime,
	find: findNames,
	warmNames,
	warmParts: (query) => {
		// An address is one word of the index, which is made when it is asked for.
		if (addressWord(query) !== undefined) return;
		if (chosen().kind === 'Sources') preloadParts(sourcesFolder(href('/')), start.sources, query);
		else preloadParts(textsFolder(href('/')), start.texts, query);
	},
});
beginSearch();
