import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import type { Find } from './registry.ts';

/** Makes the sheets for a class, if there are some: their lists of claims, and every claim once. */
export function resolveClassSheet(corpus: Corpus, claim: Find<D.Claim>): Pick<D.Dossier, 'classSheet'> {
	const sheet = corpus.lesson[0];
	if (!sheet) return {};
	const { title, summary, ...lists } = sheet.data;
	const takeaways = lists.takeaways.map(claim);
	const questions = lists.questions.map(({ question, claims }) => ({ question, answers: claims.map(claim) }));
	const sentences = lists.sentences.map(claim);
	const notes = [...new Set([...takeaways, ...questions.flatMap(({ answers }) => answers), ...sentences])];
	return { classSheet: { title, summary, takeaways, questions, sentences, notes } };
}
