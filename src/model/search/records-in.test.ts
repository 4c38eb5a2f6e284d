import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aTranslatedStory } from '../testing/languages.ts';
import { routes } from '../url.ts';
import { recordsIn } from './records-in.ts';

const own = routes.language('fa');
const story = aTranslatedStory({
	sections: [
		{ paragraphs: [[{ claim: 'strike-on-panjgur', text: 'ایران به روستایی حمله کرد.' }]] },
		{
			heading: 'چه کسی هدف بود؟',
			paragraphs: [[{ claim: 'strike-on-panjgur', text: 'یک خانواده هدف بود.' }]],
		},
	],
});
const dossier = aDossier({ translatedStories: [story] });
const records = dossier.languages.flatMap((language) => recordsIn(language, dossier));
const at = (path: string) => records.find((record) => record.path === path);

it('leads from a claim to its sentence on the first page that has it, with its status', () => {
	const [claim, ...others] = records.filter(({ kind }) => kind === 'Claims');
	expect(others).toEqual([]);
	expect(claim).toMatchObject({
		path: `${own.home}#claim-strike-on-panjgur`,
		title: 'ایران روز ۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴) به روستایی در پنجگور حمله کرد.',
		status: 'agreed',
	});
});

it('has a table with what each party says, each section of the story that has a heading, and the pages', () => {
	expect(at(`${own.accounts}#who-was-struck`)).toMatchObject({ title: 'به چه کسی حمله شد؟' });
	expect(at(`${own.accounts}#who-was-struck`)!.text).toContain('یک خانواده هدف بود.');
	expect(records.filter(({ kind }) => kind === 'Background').map(({ path }) => path)).toEqual([
		own.story,
		`${own.story}#part-2`,
	]);
	expect(records.filter(({ kind }) => kind === 'Pages').map(({ path }) => path)).toEqual([
		own.home,
		own.accounts,
		own.names,
		own.about,
	]);
});

it('leads from a name to its English page, by which it is found, too', () => {
	const name = records.find(({ title }) => title === 'ایران');
	expect(name).toMatchObject({ path: routes.actor('iran'), kind: 'Actors' });
	expect(name!.names).toContain(name!.page);
});

it('finds an actor by the names in what English says of it, and keeps that for its concepts', () => {
	const summary = `It fought ${records.find(({ kind }) => kind === 'Actors')!.page} for years.`;
	const actors = dossier.actors.map((actor) => ({ ...actor, summary }));
	const [actor] = recordsIn(dossier.languages[0]!, { ...dossier, actors }).filter(
		({ kind }) => kind === 'Actors',
	);
	expect(actor).toMatchObject({ more: 'ایران', english: summary });
});

it('has every address once', () => {
	expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
});

it('leaves out what is not told in the language any more', () => {
	const [language] = dossier.languages;
	const claims = new Map([...language!.claims].map(([id, claim]) => [id, { ...claim, text: undefined }]));
	const disputes = language!.disputes.map((dispute) => ({ ...dispute, words: undefined }));
	const stale = { ...language!, claims, disputes, story: { ...language!.story!, stale: true } };
	const kinds = new Set(recordsIn(stale, dossier).map(({ kind }) => kind));
	expect([...kinds]).toEqual(['Pages', 'Actors']);
});
