import type { Corpus } from '../corpus.ts';
import { toldBy } from './renders.ts';

/** A text in another language, with the English that it tells, if it tells one sentence of it. */
export interface TranslatedText {
	language: string;
	file: string;
	field: string;
	text: string;
	/** What it renders; nothing for words of pages, names and notes. */
	english?: string | undefined;
	/** Whether somebody who is named says it, so that the words are theirs. */
	attributed: boolean;
}

/** Every text in another language than English. */
export function* translatedTexts(corpus: Corpus): Generator<TranslatedText> {
	for (const { id, file, data } of corpus.translations) {
		const { language, of } = toldBy(id);
		const claim = corpus.claims.find((each) => each.id === of)?.data;
		const attributed = claim !== undefined && (claim.status === 'attributed' || claim.author !== undefined);
		yield { language, file, field: 'text', text: data.text, english: claim?.text, attributed };
		for (const [n, text] of (data.positions ?? []).entries()) {
			const english = claim?.positions?.[n]?.statement;
			yield { language, file, field: `positions[${n}]`, text, english, attributed: true };
		}
		if (data.note) yield { language, file, field: 'note', text: data.note, attributed: true };
	}
	for (const { id, file, data } of corpus.translatedDisputes) {
		const { language, of } = toldBy(id);
		const dispute = corpus.disputes.find((each) => each.id === of)?.data;
		const own = (field: 'question' | 'summary'): TranslatedText => ({
			language,
			file,
			field,
			text: data[field],
			english: dispute?.[field],
			attributed: false,
		});
		yield own('question');
		yield own('summary');
		for (const [column, statements] of Object.entries(data.accounts))
			for (const [n, text] of (statements ?? []).entries()) {
				const english = dispute?.accounts[column]?.[n]?.statement;
				yield { language, file, field: `accounts.${column}[${n}]`, text, english, attributed: true };
			}
	}
	for (const { id, file, data } of corpus.translatedStories) {
		const { language } = toldBy(id);
		yield { language, file, field: 'title', text: data.title, attributed: false };
		yield { language, file, field: 'summary', text: data.summary, attributed: false };
		for (const [n, { heading, paragraphs }] of data.sections.entries()) {
			if (heading)
				yield { language, file, field: `sections[${n}].heading`, text: heading, attributed: false };
			for (const [m, paragraph] of paragraphs.entries())
				for (const [at, { claim: id, text }] of paragraph.entries()) {
					const claim = corpus.claims.find((each) => each.id === id)?.data;
					const attributed = claim?.status === 'attributed' || claim?.status === 'disputed';
					const field = `sections[${n}].paragraphs[${m}][${at}].text`;
					yield { language, file, field, text, attributed };
				}
		}
	}
	for (const { id: language, file, data } of corpus.languages) {
		yield* leaves(data.words, 'words', { language, file });
		for (const [address, text] of Object.entries(data.names))
			yield { language, file, field: `names.${address}`, text, attributed: true };
		for (const [n, { in: text }] of data.speakers.entries())
			yield { language, file, field: `speakers[${n}].in`, text, attributed: true };
		// These name the very words that are refused elsewhere.
		for (const [n, { chosen, why }] of data.chosen.entries()) {
			yield { language, file, field: `chosen[${n}].chosen`, text: chosen, attributed: true };
			yield { language, file, field: `chosen[${n}].why`, text: why, attributed: true };
		}
	}
}

/** The texts of a tree of words, with where each stands. */
function* leaves(
	words: unknown,
	field: string,
	where: Pick<TranslatedText, 'language' | 'file'>,
): Generator<TranslatedText> {
	if (typeof words === 'string') yield { ...where, field, text: words, attributed: false };
	else if (words !== null && typeof words === 'object')
		for (const [key, value] of Object.entries(words))
			yield* leaves(value, Array.isArray(words) ? `${field}[${key}]` : `${field}.${key}`, where);
}
