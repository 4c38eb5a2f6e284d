import type { Kind } from './kinds.ts';
import type { Location } from './location.ts';

/** How records are ranked for a query. Weights are chosen on the tuning queries alone (decision 0050). */

/** Records by number with how well each fits a part of the query, from 0 to 1. */
export type Fit = ReadonlyMap<number, number>;

const WEIGHTS = {
	/** What it counts that a record has a word at all, beside how well it fits. */
	presence: 0.5,
	/** A word in a title or among the names. */
	title: 0.05,
	/** How much more a rare part of the query counts than a common one. */
	rarity: 0.8,
	/** A longer word that begins so, beside the word itself. */
	beginning: 0.2,
	/** How much a record must have all of the query. */
	coverage: 0.4,
	/** Neighbours in the query that are neighbours in the text. */
	phrase: 0.2,
	/** How much a word counts that tells little, beside others. */
	light: 0.5,
	/** What another word for the same counts. */
	synonym: 0.7,
	/** What tells of the moment that the site is about. */
	central: 1.15,
	/** A kind that answers the question. */
	asked: 1.4,
	/** A page as such before a part of it. */
	wholePage: 1.05,
	/** What a further hit on one page adds to it. */
	extraHit: 0.15,
	/** Statements repeat the source document; a dispute gathers what claims say one by one. */
	kinds: {
		Claims: 0.8,
		Statements: 0.6,
		Disputes: 1.2,
		Pages: 1.5,
		Tensions: 0.9,
		Terms: 1.1,
		Background: 1.1,
	} as Partial<Record<Kind, number>>,
};

/** The kinds of record that answer a kind of question. */
const ANSWERING: Readonly<Record<string, readonly Kind[]>> = {
	who: ['Actors', 'Claims', 'Disputes'],
	when: ['Events', 'Claims'],
	where: ['Places', 'Events', 'Claims'],
	'how-many': ['Claims', 'Disputes', 'Events'],
	why: ['Tensions', 'Background', 'Claims'],
	'what-happened': ['Events', 'Claims', 'Background'],
	site: ['Pages'],
};

/**
 * How well records fit a word: those that have it whole, and for a beginning also those that have a longer one.
 * @param whole records that have the word
 * @param loose records that have it or begin so, with Pagefind's score
 */
export function fitOfWord(whole: Fit, loose: Fit, beginning: boolean): Fit {
	let top = Number.MIN_VALUE;
	for (const [record, score] of loose) if (beginning || whole.has(record)) top = Math.max(top, score);
	const fits = new Map<number, number>();
	const fit = (score: number): number => WEIGHTS.presence + (1 - WEIGHTS.presence) * Math.min(1, score / top);
	for (const [record, score] of whole)
		fits.set(record, fit(loose.get(record) ?? 0) + (score > 1 ? WEIGHTS.title : 0));
	if (beginning)
		for (const [record, score] of loose)
			if (!fits.has(record)) fits.set(record, WEIGHTS.beginning * fit(score));
	return fits;
}

/** The records that have every one of some words, each with the mean of its fits. */
export function fitOfAll(fits: readonly Fit[], weight: number): Fit {
	const [first = new Map<number, number>(), ...others] = [...fits].sort((a, b) => a.size - b.size);
	return new Map(
		[...first].flatMap(([record, fit]) => {
			const all = [fit, ...others.map((other) => other.get(record))];
			return all.every((each) => each !== undefined)
				? [[record, (weight * all.reduce((sum, each) => sum + each, 0)) / all.length] as const]
				: [];
		}),
	);
}

/** The better of several fits of each record. */
export function bestFit(fits: readonly Fit[]): Fit {
	const best = new Map<number, number>();
	for (const each of fits)
		for (const [record, fit] of each) best.set(record, Math.max(best.get(record) ?? 0, fit));
	return best;
}

/** A part of the query with the records that have it. */
export interface Weighed {
	fit: Fit;
	/** Records that have another word for the same. */
	similar?: Fit;
	/** Whether it tells little, beside others. */
	light?: boolean;
	/** Records in which it stands next to the part after it, as in the query. */
	withNext?: Fit;
}

/** Scores of records for a whole query, and how much of its weight the best covered record has, from 0 to 1. */
export interface Scores {
	scores: ReadonlyMap<number, number>;
	/** Of the weight of the query, what each record has. */
	shares: ReadonlyMap<number, number>;
	covered: number;
}

/**
 * Joins the parts of a query: a rare part counts more than a common one, and a record with all of them more than one with
 * a few.
 * @param total how many records the index has
 * @param missing how many parts are in no record
 */
export function scoresOf(parts: readonly Weighed[], total: number, missing: number): Scores {
	const sums = new Map<number, { sum: number; covered: number }>();
	const rarityOf = (records: number): number =>
		Math.log(1 + total / Math.max(records, 0.5)) ** WEIGHTS.rarity;
	let weight = missing * rarityOf(0);
	for (const { fit, similar, withNext, light = false } of parts) {
		const all = similar
			? bestFit([fit, new Map([...similar].map(([record, each]) => [record, each * WEIGHTS.synonym]))])
			: fit;
		const rarity = rarityOf(all.size) * (light ? WEIGHTS.light : 1);
		weight += rarity;
		for (const [record, each] of all) {
			const score = sums.get(record) ?? { sum: 0, covered: 0 };
			const near = withNext?.has(record) ? WEIGHTS.phrase : 0;
			sums.set(record, { sum: score.sum + rarity * (each + near), covered: score.covered + rarity });
		}
	}
	let best = 0;
	const scores = new Map<number, number>();
	const shares = new Map<number, number>();
	for (const [record, { sum, covered }] of sums) {
		shares.set(record, covered / weight);
		best = Math.max(best, covered / weight);
		scores.set(record, sum * (covered / weight) ** WEIGHTS.coverage);
	}
	return { scores, shares, covered: best };
}

/** A page, or an entry that stands by itself: its best record first. */
export interface Group {
	record: number;
	score: number;
	others: number[];
}

/**
 * Puts the records of one page together under the best of them, and those that say the same.
 * @param locations where each record stands
 * @param same pairs of records of the same words; the first of a pair is shown
 * @param asks kinds of answer that are wanted
 * @returns the best first
 */
export function groupsOf(
	scores: ReadonlyMap<number, number>,
	locations: readonly Location[],
	same: ReadonlyMap<number, number>,
	asks: readonly string[],
): Group[] {
	const wanted = new Set(asks.flatMap((each) => ANSWERING[each] ?? []));
	const weighed = [...scores].flatMap(([record, score]) => {
		const location = locations[record];
		if (!location) return [];
		const { kind, page, central } = location;
		const key = page ? `${kind}/${page.number}` : String(same.get(record) ?? record);
		const factor =
			(WEIGHTS.kinds[kind] ?? 1) *
			(page?.whole ? WEIGHTS.wholePage : 1) *
			(central ? WEIGHTS.central : 1) *
			(wanted.has(kind) ? WEIGHTS.asked : 1);
		return [{ record, key, prose: page !== undefined, score: score * factor }];
	});
	weighed.sort((a, b) => b.score - a.score || a.record - b.record);
	const groups = new Map<string, Group>();
	for (const { record, key, prose, score } of weighed) {
		const group = groups.get(key);
		if (!group) groups.set(key, { record, score, others: [] });
		else if (prose) {
			group.others.push(record);
			group.score += WEIGHTS.extraHit * score;
		}
	}
	return [...groups.values()].sort((a, b) => b.score - a.score || a.record - b.record);
}
