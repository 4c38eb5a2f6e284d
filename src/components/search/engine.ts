import {
	SearchFailure,
	type Engine,
	type Filters,
	type Found,
	type TextAnswer,
} from '../../model/search/answer.ts';
import { addressWord } from '../../model/search/address-word.ts';
import type { EnglishForm } from '../../model/search/concepts.ts';
import type { IndexStart } from '../../model/search/index-start.ts';
import { findNames, type NameEntry } from '../../model/search/names.ts';
import { groupRecords, narrow } from '../../model/search/narrow.ts';
import { planOfWord, planQuery, type Plan } from '../../model/search/plan.ts';
import { groupsOf, isSilent } from '../../model/search/rank.ts';
import { meaningsBy, type OtherLanguages } from './meanings.ts';
import { PagefindIndex } from './pagefind-index.ts';
import { showRecord, soughtBy } from './text-result.ts';
import { weigh } from './weigh.ts';

/** What the engine is built on. */
export interface EngineSources {
	/** Address of the site's root, with a slash at its end. */
	root: string;
	/** What the search page holds of each index. */
	start: Readonly<Record<'texts' | 'sources', IndexStart>>;
	/** The subject's concepts in English. */
	senses: EnglishForm;
	/** Fetches the concepts in other languages. */
	languages: OtherLanguages;
	/** The names that a query needs; where they cannot be had, texts are sought without them. */
	names: (query: string) => Promise<readonly NameEntry[]>;
}

/** Kinds of record that can answer a question by themselves. */
const ANSWERS = ['Claims', 'Events', 'Disputes'];

/** Fetches what every first search needs at once, not one after the other as the engine comes to ask for it. */
function preload(folder: string, first: readonly string[]): void {
	for (const name of first) {
		const link = document.createElement('link');
		link.rel = name.endsWith('.js') ? 'modulepreload' : 'preload';
		link.href = `${folder}${name}`;
		if (!name.endsWith('.js')) {
			link.as = 'fetch';
			link.crossOrigin = 'anonymous';
		}
		document.head.append(link);
	}
}

/** An index that is opened when it is asked for, and anew after a failure. */
function reopening(
	open: () => Promise<PagefindIndex>,
): <Answer>(ask: (index: PagefindIndex) => Promise<Answer>) => Promise<Answer> {
	let index: Promise<PagefindIndex> | undefined;
	return async (ask) => {
		const current = (index ??= open());
		try {
			return await ask(await current);
		} catch (error) {
			if (index === current) index = undefined;
			throw error instanceof SearchFailure ? error : new SearchFailure('unreachable', error);
		}
	};
}

/** Answers a query that is planned. */
async function answer(
	index: PagefindIndex,
	plan: Plan,
	filters: Filters,
	{ root, narrowing, named }: { root: string; narrowing: boolean; named: boolean },
): Promise<TextAnswer> {
	// Who a record is about and its status are fetched only for a reader who narrows by them.
	const some = narrowing || filters.actor !== undefined || filters.status !== undefined;
	const [{ scores, covered }, lists] = await Promise.all([
		weigh(index, plan),
		some ? index.members() : undefined,
	]);
	const { left, counts } = narrow(scores, filters, groupRecords(index.locations, lists));
	const same = new Map(index.pairs.map(([one, other]) => [other, one]));
	const groups = groupsOf(left, index.locations, same, plan.asks);
	const showing = { index, root, sought: soughtBy(plan) };
	const results = groups.map(({ record, others }): Found => ({
		load: () => showRecord(showing, record, others),
	}));
	// Where nothing is left to offer, that is said in its own way.
	const silent = groups.length > 0 && !named && (isSilent(covered) || plan.asks.includes('beyond'));
	const kind = groups[0] && index.locations[groups[0].record]?.kind;
	const best =
		!silent && plan.asks.length > 0 && kind !== undefined && ANSWERS.includes(kind)
			? results.shift()
			: undefined;
	const { changed, missing, asked } = plan;
	return { reading: { changed, missing, silent, asked }, ...(best ? { best } : {}), results, counts };
}

/**
 * Loads the full-text engine.
 * @throws SearchFailure if the index cannot be had; another call tries again
 */
export async function loadEngine({ root, start, senses, languages, names }: EngineSources): Promise<Engine> {
	const folder = `${root}pagefind/`;
	if (typeof document !== 'undefined') preload(folder, start.texts.first);
	const opening = PagefindIndex.open(folder, start.texts);
	let first: Promise<PagefindIndex> | undefined = opening;
	const texts = reopening(() => {
		const open = first ?? PagefindIndex.open(folder, start.texts);
		first = undefined;
		return open;
	});
	const sources = reopening(() => PagefindIndex.open(`${root}pagefind-sources/`, start.sources));
	const meanings = meaningsBy(senses, languages);
	await opening;
	return {
		text: async (query, filters, narrowing, literal = false) => {
			const address = addressWord(query);
			if (address !== undefined) {
				const plan = planOfWord(query, address);
				return sources((index) => answer(index, plan, filters, { root, narrowing, named: false }));
			}
			const known = await names(query).catch(() => []);
			return (filters.kind === 'Sources' ? sources : texts)(async (index) => {
				const plan = await planQuery(
					query,
					{
						names: known,
						isThere: async (word) => (await index.whole(word)).size > 0,
						vocabulary: index.vocabulary,
						...meanings,
					},
					literal,
				);
				return answer(index, plan, filters, { root, narrowing, named: findNames(known, query).length > 0 });
			});
		},
	};
}
