import { FOLDERS } from '../../folders.ts';
import { frontPageClaims, toldBy } from '../language/renders.ts';
import type { Corpus } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('untold-claims');

/** Whatever a page in a language stands on is told in it. */
export const untoldClaims: Rule = {
	id: 'untold-claims',
	demands: 'Every claim on which a page in another language stands is translated into it.',
	check: (corpus, broken = new Set()) =>
		missing(corpus)
			.filter(({ id }) => !broken.has(`translations/${id}`) && !broken.has(`claims/${toldBy(id).of}`))
			.map(({ id, file }) =>
				report({
					file,
					found: `no translation of the claim "${toldBy(id).of}", on which a page in this language stands`,
					expected: `the file ${FOLDERS.content}/translations/${id}.yaml`,
					mend: 'translate the claim, or take it off those pages',
				}),
			),
};

/** Claims that pages in a language stand on and that are not told in it. */
function missing(corpus: Corpus): { id: string; file: string }[] {
	const told = new Set(corpus.translations.map(({ id }) => id));
	return corpus.languages.flatMap(({ id: language, file }) => {
		const ofTables = corpus.translatedDisputes
			.filter(({ id }) => toldBy(id).language === language)
			.flatMap(({ id }) => corpus.disputes.filter((dispute) => dispute.id === toldBy(id).of))
			.flatMap(({ data }) => [
				...data.claims,
				...Object.values(data.accounts).flatMap((sayings) => (sayings ?? []).flatMap(({ claims }) => claims)),
			]);
		const ofStories = corpus.translatedStories
			.filter(({ id }) => toldBy(id).language === language)
			.flatMap(({ data }) => data.sections.flatMap(({ paragraphs }) => paragraphs.flat()))
			.map(({ claim }) => claim);
		return [...new Set([...frontPageClaims(corpus, language), ...ofTables, ...ofStories])]
			.map((claim) => ({ id: `${language}/${claim}`, file }))
			.filter(({ id }) => !told.has(id));
	});
}
