import { STATUSES } from '../../schemas/claim.ts';
import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('duplicate-names');

/** One title or alias leads to one entry of a kind, so that neither readers nor search must guess. */
export const duplicateNames: Rule = {
	id: 'duplicate-names',
	demands: 'No two entries of a collection share a title, name, alias or wording; no two sources an address.',
	check: (corpus: Corpus) => {
		const problems: Problem[] = [];
		const unique = (list: { file: string; names: readonly string[]; field: string }[]): void => {
			const seen = new Map<string, string>();
			for (const { file, names, field } of list) {
				for (const name of new Set(names.map((text) => text.toLowerCase().normalize('NFC')))) {
					const first = seen.get(name);
					if (first === undefined) seen.set(name, file);
					else {
						problems.push(
							report({
								file,
								field,
								found: `"${name}", which ${first} has too`,
								expected: 'a name of its own',
								mend: 'rename one, or make one file of the two',
							}),
						);
					}
				}
			}
		};
		unique(
			corpus.sources.map(({ file, data }) => ({ file, field: 'URL', names: [data.URL.replace(/\/$/, '')] })),
		);
		for (const { id, file } of corpus.claims) {
			if ((STATUSES as readonly string[]).includes(id)) {
				problems.push(
					report({
						file,
						found: `the id "${id}", which is the address of a list`,
						expected: 'words that say what is claimed',
						mend: 'rename the file',
					}),
				);
			}
		}
		unique(corpus.claims.map(({ file, data }) => ({ file, field: 'text', names: [data.text] })));
		unique(
			corpus.events.map(({ file, data }) => ({
				file,
				field: 'name',
				names: [`${data.name} (${data.date})`],
			})),
		);
		unique(
			corpus.places.map(({ file, data }) => ({
				file,
				field: 'name',
				names: [data.name, ...(data.aliases ?? [])],
			})),
		);
		unique(
			corpus.terms.map(({ file, data }) => ({
				file,
				field: 'term',
				names: [data.term, ...(data.variants ?? [])],
			})),
		);
		unique(
			corpus.actors.map(({ file, data }) => ({
				file,
				field: 'name',
				names: [data.name, ...(data.aliases ?? [])],
			})),
		);
		unique(corpus.disputes.map(({ file, data }) => ({ file, field: 'question', names: [data.question] })));
		unique(
			[...corpus.background, ...corpus.tensions].map(({ file, data }) => ({
				file,
				field: 'title',
				names: [data.title],
			})),
		);
		unique(corpus.relations.map(({ file, data }) => ({ file, field: 'sentence', names: [data.sentence] })));
		return problems;
	},
};
