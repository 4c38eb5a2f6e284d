import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { corrections } from '../integrity/corrections.ts';
import { aCorpus, aDossier, anEdition } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aTranslatedDispute, aTranslatedStory, aTranslation } from '../testing/languages.ts';
import { frontPageIn } from './pages.ts';
import { claimRendered, disputeRendered, heldAgainstEnglish, storyRendered } from './renders.ts';

/** From the change of an English claim to the front page in another language: what is told, and what readers see. */

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const texts = {
	'strike-on-panjgur': 'Iran struck a village in Panjgur on 16 January 2024.',
	'strike-hit-a-home': 'Iran struck a home in Panjgur.',
	'strike-hit-a-mosque': 'Iran struck a mosque in Panjgur.',
} as const;
type Id = keyof typeof texts;
const ids = Object.keys(texts) as Id[];
const inPersian = (id: Id): string => `به فارسی: ${id}`;

/** Content that is told in Persian whole, in which some English claims were then corrected. */
function corrected(...changed: Id[]): Corpus {
	const claims = ids.map((id) => one.aClaim({ id, text: texts[id] }));
	const after = (id: Id): string => texts[id].replace('struck', 'is said to have struck');
	return aCorpus({
		claims: ids.map((id) => one.aClaim({ id, text: changed.includes(id) ? after(id) : texts[id] })),
		changes: [],
		corrections: changed.map((claim) =>
			one.aCorrection({ id: claim, page: undefined, claim, before: texts[claim], after: after(claim) }),
		),
		home: [one.aFrontPage({ happened: ids, since: [ids[1]!] })],
		translations: claims.map((claim, n) =>
			aTranslation({ id: `fa/${claim.id}`, text: inPersian(ids[n]!), renders: claimRendered(claim, hash) }),
		),
		translatedDisputes: [aTranslatedDispute({ renders: disputeRendered(one.aDispute(), hash) })],
		translatedStories: [aTranslatedStory({ renders: storyRendered(one.aShortForm(), hash) })],
	});
}

/** What the front page in Persian says of what happened; of a claim without words there it prints the English. */
function shown(corpus: Corpus, stale: ReadonlySet<string>): (string | undefined)[] {
	const dossier = aDossier(corpus, anEdition({ stale }));
	return frontPageIn(dossier.languages[0]!, dossier.home).happened.map(({ text }) => text);
}

it('is told in Persian whole before it', () => {
	const corpus = corrected();
	const { stale, problems } = heldAgainstEnglish(corpus, hash);
	expect(problems).toEqual([]);
	expect(shown(corpus, stale)).toEqual(ids.map(inPersian));
});

it('falls back to English in one sentence after it, and names the file that is to be mended', () => {
	const corpus = corrected('strike-hit-a-home');
	expect(corrections.check(corpus)).toEqual([]);
	const { stale, problems } = heldAgainstEnglish(corpus, hash);
	expect(problems.map(({ severity, file }) => `${severity} ${file}`)).toEqual([
		'warning src/content/translations/fa/strike-hit-a-home.yaml',
	]);
	expect(shown(corpus, stale)).toEqual([
		inPersian('strike-on-panjgur'),
		undefined,
		inPersian('strike-hit-a-mosque'),
	]);
});

it('is whole again with the hash that the warning tells', () => {
	const corpus = corrected('strike-hit-a-home');
	const [problem] = heldAgainstEnglish(corpus, hash).problems;
	const renders = /"([^"]+)"/.exec(problem?.mend ?? '')?.[1] ?? '';
	const translations = corpus.translations.map((told) =>
		told.id === 'fa/strike-hit-a-home' ? { ...told, data: { ...told.data, renders } } : told,
	);
	const { stale, problems } = heldAgainstEnglish({ ...corpus, translations }, hash);
	expect(problems).toEqual([]);
	expect(shown(corpus, stale)).toEqual(ids.map(inPersian));
});

it('keeps the site from being built if a second sentence of the front page falls back', () => {
	const { problems } = heldAgainstEnglish(corrected('strike-hit-a-home', 'strike-hit-a-mosque'), hash);
	expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
		'warning stale-translation',
		'warning stale-translation',
		'error stale-front-page',
	]);
});
