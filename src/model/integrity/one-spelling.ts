import type { Corpus } from '../corpus.ts';
import { walkedIn } from '../field-values.ts';
import { nameKey } from '../key/name.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('one-spelling');

/** Whoever is counted or linked by name has one: a publisher one spelling, an actor with a page its id. */
export const oneSpelling: Rule = {
	id: 'one-spelling',
	demands:
		'Each publisher is spelt in one way in all sources; a speaker who has a page is named by the id of that page.',
	check: (corpus) => [...publishers(corpus), ...copies(corpus), ...pages(corpus)],
};

/** Spellings of a publisher other than the one that most sources have; of two as frequent ones, the first. */
function publishers({ sources }: Corpus): Problem[] {
	const uses = sources.flatMap(({ file, data }) =>
		(['publisher', 'original-publisher'] as const).flatMap((field) => {
			const name = data[field];
			return name === undefined ? [] : [{ file, field, name }];
		}),
	);
	return [...Map.groupBy(uses, ({ name }) => nameKey(name)).values()].flatMap((same) => {
		const spellings = [...Map.groupBy(same, ({ name }) => name)];
		if (spellings.length === 1) return [];
		const [usual] = spellings.reduce((best, each) => (each[1].length > best[1].length ? each : best));
		return same
			.filter(({ name }) => name !== usual)
			.map(({ file, field, name }) =>
				report({
					file,
					field,
					found: `"${name}"`,
					expected: `"${usual}", as other sources spell it`,
					mend: `write "${usual}"`,
				}),
			);
	});
}

/** Sources that name their publisher as the first one again: only a copy has another. */
const copies = ({ sources }: Corpus): Problem[] =>
	sources.flatMap(({ file, data }) => {
		const first = data['original-publisher'];
		if (first === undefined || nameKey(first) !== nameKey(data.publisher)) return [];
		return report({
			file,
			field: 'original-publisher',
			found: `"${first}", which is the publisher`,
			expected: 'the first publisher of a text that another one copied',
			mend: 'delete the line',
		});
	});

/** Speakers by name who have a page of that name. */
function pages(corpus: Corpus): Problem[] {
	const ids = new Map(
		corpus.actors.flatMap(({ id, data }) =>
			[data.name, data.short ?? data.name].map((name) => [nameKey(name), id] as const),
		),
	);
	return walkedIn(corpus).flatMap(({ entry: { file }, walked: { speakers } }) =>
		speakers.flatMap(({ field, name }) => {
			const id = ids.get(nameKey(name));
			return id === undefined
				? []
				: report({
						file,
						field,
						found: `"${name}", who has a page`,
						expected: 'the id of that page',
						mend: `write ${id} in place of the name`,
					});
		}),
	);
}
