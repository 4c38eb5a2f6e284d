import type { Corpus } from '../corpus.ts';
import { evidenceOf } from '../figure/evidence.ts';
import { nameReader } from '../figure/names.ts';
import { restingTexts } from '../figure/resting.ts';
import { quote } from '../prose/fault.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('told-names');

/** Persons and places in the site's own sentences are those of the claims that carry them. */
export const toldNames: Rule = {
	id: 'told-names',
	demands:
		'A person with a profile or a place up to a district, named in words that rest on claims, is named by one of those claims or by their event.',
	check: (corpus) => {
		const namesIn = nameReader(corpus);
		const known = evidenceNames(corpus, namesIn);
		const named = new Map(
			[...corpus.actors, ...corpus.places].map(({ id, data }) => [id, data.name] as const),
		);
		return [...restingTexts(corpus)].flatMap(({ file, field, text, claims, about }) => {
			const carrying = claims.filter((id) => known.has(id));
			if (carrying.length === 0) return [];
			return [...namesIn(text)]
				.filter((id) => id !== about && !carrying.some((claim) => known.get(claim)?.has(id)))
				.map((id) =>
					report({
						file,
						field,
						found: `“${named.get(id)}” in ${quote(text, 80)}, named by no claim that carries the words (${carrying[0]}${carrying.length > 1 ? ' and others' : ''})`,
						expected: 'the persons and places of the claim',
						mend: 'correct the name here or in the claim after the sources, or cite the claim that names it',
					}),
				);
		});
	},
};

/** Whom and what each claim names: in its words and those of its sources, as its author or holder, or through the events that rest on it. */
function evidenceNames(corpus: Corpus, namesIn: ReturnType<typeof nameReader>): Map<string, Set<string>> {
	const known = new Map(
		corpus.claims.map(({ id, data }) => [
			id,
			new Set([
				...namesIn(evidenceOf(data)),
				...[data.author, ...(data.positions ?? []).map(({ holder }) => holder)].flatMap((speaker) =>
					speaker === undefined
						? []
						: typeof speaker === 'string'
							? [speaker]
							: [...namesIn(`${speaker.name} ${speaker.role ?? ''}`)],
				),
			]),
		]),
	);
	for (const { data } of corpus.events)
		for (const claim of data.claims)
			for (const id of [...data.actors, ...(data.place ? [data.place] : [])]) known.get(claim)?.add(id);
	return known;
}
