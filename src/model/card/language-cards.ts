import { subject } from '../../subject.ts';
import type { Dossier } from '../dossier.ts';
import { dateIn } from '../language/date-words.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { routes } from '../url.ts';
import { pictureAt, type Card } from './card.ts';

/**
 * The cards of the pages in a language, in its words, named as its navigation names them.
 * @param dates of which the English cards of the front page and of lists are
 */
export function languageCards(language: Language, { clock, asOf }: Pick<Dossier, 'clock' | 'asOf'>): Card[] {
	const { tag, direction, words, story } = language;
	const own = routes.language(tag);
	const card = (page: string, title: string, date: string): Card => ({
		page,
		picture: pictureAt(page),
		title,
		kicker: dateIn(language, subject.moment.date),
		// It stands alone: without the stop that ends it as a sentence.
		foot: fill(words.evidence.asOf, { date: dateIn(language, date) }).replace(/[.۔]$/u, ''),
		language: tag,
		direction,
	});
	return [
		card(own.home, words.home.question, clock.covers),
		...(story ? [card(own.story, words.pages.story, asOf)] : []),
		card(own.accounts, words.pages.accounts, asOf),
		card(own.names, words.pages.names, asOf),
		card(own.about, words.pages.about, asOf),
		card(own.search, words.pages.search, asOf),
	];
}
