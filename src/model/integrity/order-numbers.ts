import type { Entry } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('order');

/** Numbers that readers see in sequence have no gap and no twin. */
export const orderNumbers: Rule = {
	id: 'order',
	demands:
		'The numbering of statements, chapters, tensions, disputes and pictures counts 1, 2, 3 … without gap or twin.',
	check: (corpus, broken = new Set()) =>
		(['statements', 'background', 'tensions', 'disputes', 'pictures'] as const).flatMap((name) => {
			// The number of an entry that could not be read is not known, so a gap proves nothing.
			if ([...broken].some((entry) => entry.startsWith(`${name}/`))) return [];
			const entries: readonly Entry<{ order: number }>[] = corpus[name];
			const sorted = [...entries].sort((a, b) => a.data.order - b.data.order);
			return sorted.flatMap(({ file, data }, index) =>
				data.order === index + 1
					? []
					: [
							report({
								file,
								field: 'order',
								found: `order ${data.order}`,
								expected: `order ${index + 1}`,
								mend: 'number them 1, 2, 3 … in reading order',
							}),
						],
			);
		}),
};
