import type { Corpus } from '../corpus.ts';
import type { Dossier, Edition } from '../dossier.ts';
import * as one from './entries.ts';
import { aLanguage, aTranslatedDispute, aTranslatedStory, aTranslation } from './languages.ts';
import type { Broken, Rule } from '../integrity/rule.ts';
import { problemLine } from '../../file/problem.ts';
import { resolve } from '../resolve.ts';

/** Iran's state agency on the same strike. */
export const irnaSource = (): Corpus['sources'][number] =>
	one.aSource({
		id: 'irna-on-strike',
		publisher: 'IRNA',
		URL: 'https://en.irna.ir/1',
		party: 'iran',
		country: 'IR',
	});

/** Pakistan's government, the second actor. */
export const pakistan = (wishes: { body?: string } = {}): Corpus['actors'][number] =>
	one.anActor({
		...wishes,
		id: 'pakistan',
		name: 'Government of Pakistan',
		short: 'Pakistan',
		side: 'pakistan',
		order: 2,
	});

/** A small corpus in which no rule finds anything but twins on the home page and the class sheet; a test replaces the collections that it is about. */
export const aCorpus = (replaced: Partial<Corpus> = {}): Corpus => ({
	sources: [one.aSource(), irnaSource()],
	claims: [one.aClaim()],
	events: [one.anEvent()],
	places: [one.aPlace()],
	terms: [one.aTerm()],
	quantities: [one.aQuantity()],
	pictures: [one.aPicture()],
	relations: [one.aRelation()],
	statements: [one.aStatement()],
	disputes: [one.aDispute()],
	home: [one.aFrontPage()],
	lesson: [one.aClassSheet()],
	corrections: [one.aCorrection()],
	changes: [one.aChange()],
	redirects: [one.aRedirect()],
	background: [one.aChapter()],
	actors: [one.anActor(), pakistan()],
	tensions: [one.aTension()],
	short: [one.aShortForm()],
	languages: [aLanguage()],
	translations: [aTranslation()],
	translatedDisputes: [aTranslatedDispute()],
	translatedStories: [aTranslatedStory()],
	...replaced,
});

/** A small corpus in which no rule finds anything at all: its home page has claims enough, and its profiles words. */
export const soundCorpus = (): Corpus => {
	const struck = (what: string) =>
		one.aClaim({ id: `strike-hit-a-${what}`, text: `Iran struck a ${what} in Panjgur on 16 January 2024.` });
	const village = one.aClaim();
	const [home, mosque, school] = [struck('home'), struck('mosque'), struck('school')] as const;
	const denied = one.aClaim({
		id: 'strike-was-denied',
		text: 'Iran denied a strike.',
		status: 'overtaken',
		overtakenBy: { claim: village.id, on: '2024-01-17' },
	});
	const frontPage = one.aFrontPage({
		happened: [village.id, home.id, mosque.id],
		accounts: { iran: [home.id], pakistan: [mosque.id] },
		since: [school.id, denied.id],
	});
	const body = one.WORDS_OF_A_PROFILE;
	const actors = [one.anActor({ body }), pakistan({ body })];
	const lesson = one.aClassSheet({
		takeaways: [village.id, home.id, mosque.id],
		sentences: [home.id, denied.id, school.id],
	});
	const claims = [village, home, mosque, school, denied];
	return aCorpus({
		claims,
		translations: claims.map(({ id, data }) =>
			aTranslation({
				id: `fa/${id}`,
				renders: `${data.status} 0123456789ab`,
				...(id === denied.id && { text: 'ایران حمله‌ای را رد کرد.' }),
			}),
		),
		home: [frontPage],
		lesson: [lesson],
		actors,
	});
};

/** What a rule tells editors about a corpus, one problem a line; an empty text if it finds nothing. */
export const told = (rule: Rule, replaced: Partial<Corpus> = {}, broken: Broken = new Set()): string =>
	rule.check(aCorpus(replaced), broken).map(problemLine).join('\n');

/** Which words these are: a version, and nothing that was published. */
export const anEdition = (changes: Partial<Edition> = {}): Edition => ({
	version: '0123456789ab',
	published: new Map(),
	stale: new Set(),
	...changes,
});

/** The same corpus with every id resolved. */
export const aDossier = (replaced: Partial<Corpus> = {}, edition = anEdition()): Dossier =>
	resolve(aCorpus(replaced), edition);
