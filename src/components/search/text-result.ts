import type { Target, TextResult } from '../../model/search/answer.ts';
import { foldedWords } from '../../model/search/fold.ts';
import type { Plan } from '../../model/search/plan.ts';
import { excerptOf, markWords, type Sought } from '../../model/search/sentences.ts';
import { withBase } from '../../model/url.ts';
import type { RecordIndex } from './record-index.ts';

/** Every word that a plan seeks, to be marked. */
export function soughtBy({ terms }: Plan): Sought {
	const words = terms.flatMap(({ ways }) => ways.flatMap((way) => way.words));
	const beginnings = terms.filter(({ beginning }) => beginning).flatMap(({ ways }) => ways[0]?.words ?? []);
	return { words: [...new Set(words)], beginnings };
}

/** Where records lead, and what is sought in them. */
interface Showing {
	index: RecordIndex;
	root: string;
	sought: Sought;
}

const targetOf = ({ path, title }: Target, root: string): Target => ({ path: withBase(root, path), title });

/**
 * A record as a reader is shown it.
 * @param record its number
 */
export async function showRecord({ index, root, sought }: Showing, record: number): Promise<TextResult> {
	const shown = await index.record(record);
	const { text, same, ...told } = shown;
	const { title } = told;
	const excerpt = excerptOf(text, sought);
	const own = new Set(foldedWords(title));
	const more =
		excerpt && foldedWords(excerpt.map((each) => each.text).join('')).some((word) => !own.has(word));
	const marked = [...markWords(title, sought), ...markWords(text, sought)];
	return {
		...told,
		...targetOf(shown, root),
		words: [...new Set(marked.filter(({ found }) => found).map((each) => each.text))],
		...(more ? { excerpt } : {}),
		...(same ? { merged: targetOf(same, root) } : {}),
	};
}

/** Where each of some records leads. @param records their numbers */
export const targetsOf = async (
	{ index, root }: Pick<Showing, 'index' | 'root'>,
	records: readonly number[],
): Promise<Target[]> =>
	(await Promise.all(records.map((record) => index.record(record)))).map((shown) => targetOf(shown, root));
