import { expect, it } from 'vitest';
import { dateIn } from '../language/date-words.ts';
import { aDossier } from '../testing/corpus.ts';
import { cardsOf } from './cards.ts';
import { languageCards } from './language-cards.ts';

const dossier = aDossier();
const [persian] = dossier.languages;
const cards = languageCards(persian!, dossier);

it('gives each page of a language that can be read a card in it, by the name of the page', () => {
	expect(Object.fromEntries(cards.map(({ page, title }) => [page, title]))).toEqual({
		'/fa/': persian!.words.home.question,
		'/fa/story/': persian!.words.pages.story,
		'/fa/accounts/': persian!.words.pages.accounts,
		'/fa/names/': persian!.words.pages.names,
		'/fa/about/': persian!.words.pages.about,
		'/fa/search/': persian!.words.pages.search,
	});
	for (const card of cards) expect(card).toMatchObject({ language: 'fa', direction: 'rtl' });
});

it('has none of a story that is not told', () => {
	const pages = languageCards({ ...persian!, story: undefined }, dossier).map(({ page }) => page);
	expect(pages).not.toContain('/fa/story/');
	expect(pages).toContain('/fa/');
});

it('tells the day in the calendar and digits of the language, without a stop', () => {
	const words = { ...persian!.words, evidence: { ...persian!.words.evidence, asOf: 'تا {date}.' } };
	const [home] = languageCards({ ...persian!, words }, dossier);
	expect(home!.foot).toBe(`تا ${dateIn(persian!, dossier.clock.covers)}`);
	expect(home!.foot).toMatch(/[۰-۹]/);
});

it('is among the cards of the site, each with a picture of its own', () => {
	const all = cardsOf(dossier, []);
	expect(all).toEqual(expect.arrayContaining(cards));
	expect(new Set(all.map(({ picture }) => picture)).size).toBe(all.length);
});
