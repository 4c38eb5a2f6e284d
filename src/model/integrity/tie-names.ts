import type { ActorData } from '../../schemas/actor.ts';
import { foldedWords } from '../search/fold.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('tie-names');

/** A sentence that a reader meets alone, from a link or a search, says who does what to whom. */
export const tieNames: Rule = {
	id: 'tie-names',
	demands:
		'The sentence of every relation names both of its actors: by name, short name, alias or adjective.',
	check: ({ relations, actors }) => {
		const known = new Map(actors.map(({ id, data }) => [id, data]));
		return relations.flatMap(({ file, data }) => {
			const said = ` ${plain(data.sentence)} `;
			return [data.from, data.to].flatMap((id) => {
				// An actor that is missing or could not be read has been reported already.
				const actor = known.get(id);
				if (!actor || namesOf(actor).some((name) => name.test(said))) return [];
				return [
					report({
						file,
						field: 'sentence',
						found: `a sentence that does not name ${id}: “${data.sentence}”`,
						expected: `“${actor.short ?? actor.name}” or another name of ${actor.name}`,
						mend: 'write the name in place of “he”, “the group” or “the two”, as the sentence is also read alone',
					}),
				];
			});
		});
	},
};

/** Folded words without the genitive: “China’s army” is written “China army” among the aliases. */
const plain = (text: string): string => foldedWords(text.replace(/['’]s(?!\p{L})/gu, '')).join(' ');

/** Patterns for each way to name an actor in folded text, with the endings that make an adjective of a country's name. */
const namesOf = ({ name, short, aliases = [] }: ActorData): RegExp[] =>
	[name, ...(short ? [short] : []), ...aliases]
		.map(plain)
		.filter(Boolean)
		.map((words) => new RegExp(` ${words}(?:n|ian|i)?s? `));
