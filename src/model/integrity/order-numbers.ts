import type { Entry } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('order');

/** Numbers that readers see in sequence have no gap and no twin. */
export const orderNumbers: Rule = {
	id: 'order',
	demands:
		'The numbering of statements, chapters, tensions, short forms, disputes and pictures counts 1, 2, 3 … without gap or twin.',
	check: (corpus, broken = new Set()) =>
		(['statements', 'background', 'tensions', 'short', 'disputes', 'pictures'] as const).flatMap((name) => {
			// The number of an entry that could not be read is not known, so a gap proves nothing.
			if ([...broken].some((entry) => entry.startsWith(`${name}/`))) return [];
			const entries: readonly Entry<{ order: number }>[] = corpus[name];
			const numbers = entries.map(({ data }) => data.order);
			const free = 1 + [...numbers, 0].findIndex((_, index) => !numbers.includes(index + 1));
			const seen = new Set<number>();
			return entries
				.filter(({ data: { order } }) => {
					const unfit = seen.has(order) || order > entries.length;
					seen.add(order);
					return unfit;
				})
				.map(({ id, file, data: { order } }) => {
					const twin = entries.find((other) => other.id !== id && other.data.order === order);
					return report({
						file,
						field: 'order',
						found: `order ${order}${twin ? `, which "${twin.id}" has too` : ''}`,
						expected: `order ${free}`,
						mend: `write ${free} here${twin ? ' or there' : ''}, or number them all anew in reading order: 1, 2, 3 …`,
					});
				});
		}),
};
