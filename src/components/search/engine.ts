import { fold } from '../../model/fold.ts';
import type { NameEntry } from '../../model/name-list.ts';
import type { Hit, Pagefind } from './pagefind.d.ts';

/** What the search page asks: the short list of names, and Pagefind's full-text index. Both are fetched on intent. */
export interface Engine {
	names: NameEntry[];
	text: Pagefind;
}

async function load(bundle: string, base: string): Promise<Engine> {
	const names = async (): Promise<NameEntry[]> => {
		const response = await fetch(`${base}search/names.json`);
		if (!response.ok) throw new Error(`names.json answers ${response.status}`);
		return (await response.json()) as NameEntry[];
	};
	const text = async (): Promise<Pagefind> => {
		// The path is known only where the site is served, so the bundler must leave it alone.
		const pagefind = (await import(
			/* @vite-ignore */ new URL(`${bundle}pagefind.js`, location.href).href
		)) as Pagefind;
		await pagefind.options({
			bundlePath: bundle,
			baseUrl: base,
			// A long page that says much of a thing counts for more than a single claim that names it.
			ranking: { pageLength: 0.25, termFrequency: 0.6, metaWeights: { names: 8, title: 3 } },
		});
		await pagefind.init();
		return pagefind;
	};
	const [list, pagefind] = await Promise.all([names(), text()]);
	return { names: list, text: pagefind };
}

let engine: Promise<Engine> | undefined;

/** Loads both once; after a failure the next call tries again. */
export function getEngine(bundle: string, base: string): Promise<Engine> {
	engine ??= load(bundle, base).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/**
 * Whether a hit can be what was meant. Where a word is in no page, Pagefind answers with ever shorter beginnings of it,
 * down to a letter; a found word must share half of a typed word, and at least three letters where there are three.
 */
export function plausible(hit: Hit, query: string): boolean {
	const typed = query.split(/\s+/u).map(fold).filter(Boolean);
	const found = [hit, ...hit.sub_results].flatMap(({ excerpt }) =>
		[...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => fold(word!)),
	);
	// A hit in a title or another spelling has no mark in its excerpt.
	if (found.length === 0) return true;
	return typed.some((word) => {
		const shared = word.slice(0, Math.max(Math.min(3, word.length), Math.ceil(word.length / 2)));
		return found.some((mark) => mark.includes(shared));
	});
}
