import type { CollectionName, Corpus } from '../corpus.ts';
import { prosePages } from '../corpus.ts';
import type { Problem } from '../../file/problem.ts';
import { references, type Reference } from '../references.ts';
import { reporter, type Broken, type Rule } from './rule.ts';

const report = reporter('short-forms');

/** What tells the story whole. */
const WHOLE: readonly CollectionName[] = ['background', 'actors', 'tensions', 'home'];

/** Who reads on finds again what was read: a short form leaves out, and adds nothing. */
export const shortForms: Rule = {
	id: 'short-forms',
	demands:
		'A short form has no more words than it may have. All its claims are in the next longer one; those of the longest, and of the class sheet, are in the chapters, profiles, tensions or the front page.',
	check: (corpus, broken = new Set()) => [
		...tooLong(corpus),
		...(isReadWhole(corpus, broken) ? additions(corpus) : []),
	],
};

const tooLong = ({ short }: Corpus): Problem[] =>
	short
		.filter(({ prose, data }) => prose.words > data.mostWords)
		.map(({ file, prose, data }) =>
			report({
				file,
				field: 'mostWords',
				found: `${prose.words} words of prose`,
				expected: `${data.mostWords} at most`,
				mend: 'leave out what the next longer form tells as well',
			}),
		);

/** A page that could not be read may be the one that has the claim. */
const isReadWhole = (corpus: Corpus, broken: Broken): boolean =>
	prosePages(corpus).every(({ prose }) => !prose.error) &&
	[...broken].every((entry) => ![...WHOLE, 'short'].some((name) => entry.startsWith(`${name}/`)));

/** Claims of a form that the next longer one does not have. */
function additions(corpus: Corpus): Problem[] {
	const all = references(corpus).filter(({ to }) => to === 'claims');
	const whole = {
		name: 'no chapter, profile, tension or front page does',
		mend: 'use it in one of them',
		has: claimsOf(all.filter(({ collection }) => WHOLE.includes(collection))),
	};
	const forms = corpus.short.toSorted((a, b) => a.data.order - b.data.order);
	return [
		...forms.flatMap((form, n) => {
			const longer = forms[n + 1];
			return missing(
				all.filter(({ from }) => from === form),
				longer
					? {
							name: `${longer.file} does not`,
							mend: `use it in ${longer.file} too`,
							has: claimsOf(all.filter(({ from }) => from === longer)),
						}
					: whole,
			);
		}),
		...missing(
			all.filter(({ collection }) => collection === 'lesson'),
			whole,
		),
	];
}

const claimsOf = (uses: readonly Reference[]): ReadonlySet<string> => new Set(uses.map(({ id }) => id));

/** @param wider what should have every claim that is used */
const missing = (
	uses: readonly Reference[],
	wider: { name: string; mend: string; has: ReadonlySet<string> },
): Problem[] =>
	uses
		.filter(({ id }) => !wider.has.has(id))
		.map(({ from, field, id }) =>
			report({
				file: from.file,
				field,
				found: `the claim "${id}", used here though ${wider.name}`,
				expected: 'a claim that is told at length, too',
				mend: `${wider.mend}, or take it out here`,
			}),
		);
