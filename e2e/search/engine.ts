import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadEngine, type EngineSources } from '../../src/components/search/engine.ts';
import { loadTongueEngine, type TongueSources } from '../../src/components/search/tongue-engine.ts';
import type { Engine } from '../../src/model/search/answer.ts';
import { englishForm, type ScriptsForm } from '../../src/model/search/concepts.ts';
import { findNames, type NameEntry } from '../../src/model/search/names.ts';
import { needsOtherNames, withOtherNames, type OtherNames } from '../../src/model/search/other-names.ts';
import { besideNames, type TongueForm } from '../../src/model/search/tongue.ts';
import { subject } from '../../src/subject.ts';

/**
 * The search of a built site without a browser: the same modules that readers get ask the same files, which are read
 * from the folder of the site. A list of queries is then answered in seconds.
 */

/** What a query was answered with. */
export interface SiteAnswer {
	/** Addresses from the site's root, as the page shows them: names first, then texts, each once. */
	results: string[];
	/** Whether the search says that the site says nothing on it. */
	silent: boolean;
	/** The query as it was read. */
	words: string;
}

export interface SiteSearch {
	engine: Engine;
	ask(query: string): Promise<SiteAnswer>;
	/** Paths below the site of the files that were read since the last call, with the bytes of each. */
	takeRead: () => Map<string, Uint8Array>;
}

/** As many names, and as many texts, as the search page shows at first. */
const NAMES = 6;
const TEXTS = 6;

/** The JSON that an attribute of the search page holds. */
function held(html: string, attribute: string): unknown {
	const [, value = '{}'] = new RegExp(`${attribute}="([^"]*)"`).exec(html) ?? [];
	return JSON.parse(
		value
			.replaceAll('&#34;', '"')
			.replaceAll('&quot;', '"')
			.replaceAll('&#38;', '&')
			.replaceAll('&amp;', '&'),
	);
}

/** How the files of a built site are read by the modules that readers get, which fetch them. */
interface SiteFiles {
	/** Address of the folder. */
	root: string;
	json: (path: string) => Promise<unknown>;
	takeRead: SiteSearch['takeRead'];
}

function readSite(folder: string): SiteFiles {
	const root = pathToFileURL(folder).href;
	let read = new Map<string, Uint8Array>();
	const plain = globalThis.fetch;
	globalThis.fetch = (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input);
		if (url.protocol !== 'file:') return plain(input, init);
		const file = fileURLToPath(`file://${url.pathname}`);
		if (!existsSync(file)) return Promise.resolve(new Response(null, { status: 404 }));
		const bytes = readFileSync(file);
		read.set(file.slice(folder.length), bytes);
		return Promise.resolve(new Response(bytes));
	};
	const json = async (path: string): Promise<unknown> => (await fetch(`${root}${path}`)).json();
	return {
		root,
		json,
		takeRead: () => {
			const taken = read;
			read = new Map();
			return taken;
		},
	};
}

/** What asks an engine as the search page does: names first, then texts. */
function searchOf(
	engine: Engine,
	takeRead: SiteSearch['takeRead'],
	base: string,
	namesFor: (query: string) => Promise<readonly NameEntry[]>,
): SiteSearch {
	const sitePath = (address: string): string =>
		address.startsWith(base) ? address.slice(base.length - 1) : address.replace(/^.*\.cache\/site(?=\/)/, '');
	return {
		engine,
		takeRead,
		ask: async (query) => {
			const named = (await namesFor(query)).slice(0, NAMES).map(([path]) => sitePath(path));
			const { best, results, reading } = await engine.text(query, {}, false);
			const shown = [...(best ? [best] : []), ...results.slice(0, TEXTS)];
			const texts = await Promise.all(shown.map(async (found) => sitePath((await found.load()).path)));
			return {
				results: [...new Set([...named, ...texts].map(decodeURIComponent))],
				silent: reading.silent,
				words: reading.asked,
			};
		},
	};
}

/**
 * Opens the search of a built site.
 * @param folder of the site, with a slash at its end
 * @param base its base path
 */
export async function openSite(folder: string, base: string): Promise<SiteSearch> {
	const { root, json, takeRead } = readSite(folder);
	const latin = (await json('search/names.json')) as NameEntry[];
	const namesFor = async (query: string): Promise<readonly NameEntry[]> =>
		needsOtherNames(query)
			? withOtherNames(latin, (await json('search/other-names.json')) as OtherNames[])
			: latin;
	const html = readFileSync(`${folder}search/index.html`, 'utf8');
	const start = held(html, 'data-index') as EngineSources['start'];
	const engine = await loadEngine({
		root,
		start,
		senses: englishForm(subject.concepts),
		languages: {
			scripts: async () => (await json('search/concepts.json')) as ScriptsForm,
			others: async () => (await json('search/languages.json')) as ScriptsForm,
		},
		names: namesFor,
	});
	return searchOf(engine, takeRead, base, async (query) => findNames(await namesFor(query), query));
}

/**
 * Opens the search of a built site in another language.
 * @param folder of the site, with a slash at its end
 * @param base its base path
 * @param language its tag
 */
export async function openLanguage(folder: string, base: string, language: string): Promise<SiteSearch> {
	const { root, json, takeRead } = readSite(folder);
	const names = (await json(`${language}/search/names.json`)) as NameEntry[];
	const form = (await json(`${language}/search/words.json`)) as TongueForm;
	const html = readFileSync(`${folder}${language}/search/index.html`, 'utf8');
	const engine = await loadTongueEngine({
		root,
		language,
		start: held(html, 'data-index') as TongueSources['start'],
		form: () => Promise.resolve(form),
		names: () => Promise.resolve(names),
	});
	return searchOf(engine, takeRead, base, (query) =>
		Promise.resolve(findNames(names, query, besideNames(form))),
	);
}
