import type { Filters, Found, TextAnswer } from '../../model/search/answer.ts';
import { hasAll, isSilent } from '../../model/search/covered.ts';
import type { Lookups } from '../../model/search/mend.ts';
import { findNames } from '../../model/search/names.ts';
import { groupRecords, narrow } from '../../model/search/narrow.ts';
import { planOfWord, planQuery, type Plan } from '../../model/search/plan.ts';
import { groupsOf } from '../../model/search/rank.ts';
import type { RecordIndex } from './record-index.ts';
import { showRecord, soughtBy, targetsOf } from './text-result.ts';
import { weigh } from './weigh.ts';

/** Kinds of record that can answer a question by themselves. */
const ANSWERS = ['Claims', 'Events', 'Disputes'];

/** What is asked, and how its answer is shown. */
export interface Request {
	/** As `typedQuery` gives it. */
	query: string;
	filters: Filters;
	/** Whether the counts of all filters are wanted. */
	narrowing: boolean;
	/** Address of the site's root, with a slash at its end. */
	root: string;
}

/** A request with the knowledge by which its words are read. */
export interface Question extends Request, Pick<Lookups, 'names' | 'tongue' | 'stops'> {
	/** Whether the query is sought as it was typed, without any change. */
	literal: boolean;
	/** Words among which a name may stand in a question; without them, `stops`. */
	besideNames?: ReadonlySet<string>;
	/** What reads words by their meaning: `meaningsBy`. */
	meanings: Pick<Lookups, 'meanings' | 'otherMeanings'>;
}

/**
 * Answers a query that is planned.
 * @param named whether it is a name of the site, but for words that only ask
 * @param spoken whether all that it says is known to be of the subject, however little of it stands in one record
 */
async function answer(
	index: RecordIndex,
	plan: Plan,
	{ filters, narrowing, root }: Request,
	named: boolean,
	spoken = false,
): Promise<TextAnswer> {
	// Who a record is about and its status are fetched only for a reader who narrows by them.
	const some = narrowing || filters.actor !== undefined || filters.status !== undefined;
	const [{ scores, covered, shares }, lists] = await Promise.all([
		weigh(index, plan),
		some ? index.members() : undefined,
	]);
	const { left, counts } = narrow(scores, filters, groupRecords(index.locations, lists));
	const same = new Map(index.pairs.map(([one, other]) => [other, one]));
	const groups = groupsOf(left, index.locations, same, plan.asks);
	const showing = { index, root, sought: soughtBy(plan) };
	const results = groups.map(({ record, others }): Found => ({
		load: () => showRecord(showing, record),
		others: (most) => targetsOf(showing, others.slice(0, most)),
	}));
	// Where nothing is left to offer, that is said in its own way.
	const beyond = plan.asks.includes('beyond');
	const silent = groups.length > 0 && !named && (beyond || (!spoken && isSilent(covered)));
	const kind = groups[0] && index.locations[groups[0].record]?.kind;
	const best =
		!silent &&
		plan.asks.length > 0 &&
		kind !== undefined &&
		ANSWERS.includes(kind) &&
		hasAll(shares.get(groups[0]!.record))
			? results.shift()
			: undefined;
	const { changed, missing, asked } = plan;
	return { reading: { changed, missing, silent, asked }, ...(best ? { best } : {}), results, counts };
}

/** Reads a query and answers it from an index. */
export async function ask(index: RecordIndex, question: Question): Promise<TextAnswer> {
	const { query, names, meanings, literal, tongue, stops, besideNames = stops } = question;
	const plan = await planQuery(
		query,
		{
			names,
			isThere: async (word) => (await index.whole(word)).size > 0,
			vocabulary: () => index.vocabulary(),
			...meanings,
			...(tongue === undefined ? {} : { tongue }),
			...(stops ? { stops } : {}),
		},
		literal,
	);
	// What is told in another language is little: a query of the subject's own words is then nearer to it than its share of
	// one record says.
	const spoken = tongue !== undefined && plan.understood;
	return answer(index, plan, question, findNames(names, query, besideNames).length > 0, spoken);
}

/** Answers a query that stands for one word of an index, such as that of an address. */
export const askWord = (index: RecordIndex, word: string, request: Request): Promise<TextAnswer> =>
	answer(index, planOfWord(request.query, word), request, false);
