import { expect, it } from 'vitest';
import { aDossier, anEdition } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aTranslatedStory, aTranslation } from '../testing/languages.ts';
import { frontPageIn, pagesWithNotes, storyNotes, tableNotes } from './pages.ts';

const [strike, home, school] = ['strike-on-panjgur', 'strike-hit-a-home', 'strike-hit-a-school'] as const;
const claims = [strike, home, school].map((id) => one.aClaim({ id, text: `Iran struck: ${id} it was.` }));
const body = [home, strike].map((id) => `<Claim id="${id}">Iran struck.</Claim>`).join('\n\n');
const paragraphs = [home, strike].map((claim) => [{ claim, text: `حمله ${claim}` }]);
const corpus = {
	claims,
	changes: [],
	home: [
		one.aFrontPage({
			happened: [strike, home, strike],
			accounts: { iran: [strike], pakistan: [home] },
			since: [school],
		}),
	],
	short: [one.aShortForm({ body })],
	translations: claims.map(({ id }) => aTranslation({ id: `fa/${id}` })),
	translatedStories: [aTranslatedStory({ sections: [{ paragraphs }] })],
};
const ids = (told: readonly { id: string }[]): string[] => told.map(({ id }) => id);
const of = (told: readonly { claim: { id: string } }[]): string[] => ids(told.map(({ claim }) => claim));

it('makes a front page of the claims of the English one, with the first paragraph of the story before them', () => {
	const dossier = aDossier(corpus);
	const page = frontPageIn(dossier.languages[0]!, dossier.home);
	expect(page.lead.map(({ text }) => text)).toEqual([`حمله ${home}`]);
	expect(of(page.happened)).toEqual([strike, home, strike]);
	expect(page.accounts.map(({ side, claims }) => [side.id, ...of(claims)])).toEqual([
		['iran', strike],
		['pakistan', home],
	]);
	expect(of(page.since)).toEqual([school]);
	expect(ids(page.notes)).toEqual([home, strike, school]);
});

it('has no lead where no story is told', () => {
	const dossier = aDossier({ ...corpus, translatedStories: [] });
	const [language] = dossier.languages;
	expect(frontPageIn(language!, dossier.home).lead).toEqual([]);
	expect(storyNotes(language!)).toEqual([]);
	expect(pagesWithNotes(language!, dossier.home).map(({ path }) => path)).toEqual(['/fa/', '/fa/accounts/']);
});

it('keeps a stale claim, without its words, where it stood', () => {
	const dossier = aDossier(corpus, anEdition({ stale: new Set([`translations/fa/${school}`]) }));
	const page = frontPageIn(dossier.languages[0]!, dossier.home);
	expect(page.since.map(({ claim, text }) => [claim.id, text])).toEqual([[school, undefined]]);
});

it('numbers the notes of each page in the order in which its claims come', () => {
	const dossier = aDossier(corpus);
	const [language] = dossier.languages;
	expect(ids(storyNotes(language!))).toEqual([home, strike]);
	expect(ids(tableNotes(language!))).toEqual([strike]);
	expect(pagesWithNotes(language!, dossier.home).map(({ path, notes }) => [path, ...ids(notes)])).toEqual([
		['/fa/', home, strike, school],
		['/fa/story/', home, strike],
		['/fa/accounts/', strike],
	]);
});
