import { toldIn } from '../figure/told.ts';
import { speakerKeys } from '../key/speaker.ts';
import { quote } from '../prose/fault.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('holder-figures');

/** A table of who said what gives nobody the figure of another. */
export const holderFigures: Rule = {
	id: 'holder-figures',
	demands:
		'A figure in a row of a table is one that the claims of the row give to the holder of that row, where they give positions of that holder.',
	check: (corpus) => {
		const keyOf = speakerKeys(corpus);
		const claims = new Map(corpus.claims.map(({ id, data }) => [id, data]));
		return corpus.disputes.flatMap(({ file, data }) =>
			Object.entries(data.accounts).flatMap(([column, sayings = []]) =>
				sayings.flatMap(({ holder, statement, claims: ids }, index) => {
					const cited = ids.flatMap((id) => claims.get(id) ?? []);
					const positions = cited.flatMap((claim) =>
						(claim.positions ?? []).map((position) => ({ ...position, claim })),
					);
					const own = positions.filter((position) => keyOf(position.holder) === keyOf(holder));
					if (own.length === 0) return [];
					const words = own.flatMap((position) => [
						position.statement,
						...position.claim.citations
							.filter(({ source }) => position.sources.includes(source))
							.map(({ says }) => says),
					]);
					const alone = cited
						.filter((claim) => !claim.positions)
						.flatMap(({ text, citations }) => [text, ...citations.map(({ says }) => says)]);
					const known = new Set(
						[...words, ...alone].flatMap((text) => toldIn(text).numbers.map(({ value }) => value)),
					);
					const others = positions.filter((position) => !own.includes(position));
					return toldIn(statement)
						.numbers.filter(({ value }) => !known.has(value))
						.flatMap((number) => {
							const whose = others.find((position) =>
								toldIn(position.statement).numbers.some(({ value }) => value === number.value),
							);
							if (!whose) return [];
							return [
								report({
									file,
									field: `accounts.${column}[${index}].statement`,
									found: `“${number.words}” in ${quote(statement, 80)}, which the claims give to ${typeof whose.holder === 'string' ? whose.holder : whose.holder.name}`,
									expected: 'the figures of the holder of this row',
									mend: 'correct the figure or the holder, here or in the positions of the claim, after the source',
								}),
							];
						});
				}),
			),
		);
	},
};
