import type { Source } from '../dossier.ts';
import { authorWords } from './citation.ts';

/** The sources of each publisher and title, by list: thousands of pages ask it of one list. */
const known = new WeakMap<readonly Source[], ReadonlyMap<string, readonly Source[]>>();

const key = ({ publisher, title }: Source): string => `${publisher}\n${title}`;

/**
 * The titles of sources, each with its authors where another text of its publisher has the same title: a first report and
 * a longer one of the same evening.
 * @returns the title of a source
 */
export function titlesApart(sources: readonly Source[]): (source: Source) => string {
	const alike = known.get(sources) ?? Map.groupBy(sources, key);
	known.set(sources, alike);
	return (source) => {
		const author = authorWords(source);
		const alone = (alike.get(key(source)) ?? []).length < 2;
		return alone || author === '' ? source.title : `${author}: ${source.title}`;
	};
}
