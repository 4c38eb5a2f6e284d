import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { problemLine } from '../../file/problem.ts';
import { aCorpus } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aTranslatedDispute, aTranslatedStory, aTranslation } from '../testing/languages.ts';
import {
	claimRendered,
	disputeRendered,
	frontPageClaims,
	heldAgainstEnglish,
	storyRendered,
} from './renders.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
const strike = 'strike-on-panjgur';
const home = 'strike-hit-a-home';

/** What holding some content against its English comes to: what is stale, and the lines of the report. */
function held(replaced: Partial<Corpus>): { stale: string[]; lines: string[]; severities: string[] } {
	const { stale, problems } = heldAgainstEnglish(
		aCorpus({ translations: [], translatedDisputes: [], translatedStories: [], ...replaced }),
		hash,
	);
	return {
		stale: [...stale],
		lines: problems.map(problemLine),
		severities: problems.map(({ severity }) => severity),
	};
}
const fine = { stale: [], lines: [], severities: [] };
const now = (claim: Corpus['claims'][number]): string => claimRendered(claim, hash);

describe('a translation of a claim', () => {
	const claim = one.aClaim();
	const positions = [
		{ holder: 'iran', statement: 'A base was struck.', sources: ['irna-on-strike'] },
		{ holder: 'pakistan', statement: 'A house was struck.', sources: ['dawn-on-strike'] },
	];

	it('counts with the status and the hashes of the English', () => {
		expect(held({ translations: [aTranslation({ renders: now(claim) })] })).toEqual(fine);
		const disputed = one.aClaim({ status: 'disputed', positions });
		expect(now(disputed).split(' ')).toHaveLength(4);
		expect(held({ claims: [disputed], translations: [aTranslation({ renders: now(disputed) })] })).toEqual(
			fine,
		);
	});

	it('is stale if a recorded change gave the claim other words: a warning with the hash that cures it', () => {
		const before = one.aClaim({ text: one.aChange().data.before });
		const translations = [aTranslation({ renders: now(before) })];
		expect(held({ translations })).toEqual({
			stale: [`translations/fa/${strike}`],
			severities: ['warning'],
			lines: [
				`src/content/translations/fa/strike-on-panjgur.yaml: renders: found "${now(before)}", which is not the English of today; expected "${now(claim)}", the hash of the English as it stands. To mend: write "${now(claim)}" once the translation says what the English says now [stale-translation]`,
			],
		});
	});

	it('is stale if the claim has another status, or a position less, than it had', () => {
		const wasUnverified = [
			one.aChange({ before: 'unverified', after: 'agreed', claim: strike }),
			one.aChange({ id: 'another' }),
		];
		const translations = [aTranslation({ renders: now(one.aClaim({ status: 'unverified' })) })];
		expect(held({ changes: wasUnverified, translations }).severities).toEqual(['warning']);
		const disputed = one.aClaim({ status: 'disputed', positions });
		const [two = ''] = [now(disputed).split(' ').slice(0, 3).join(' ')];
		expect(held({ claims: [disputed], translations: [aTranslation({ renders: two })] }).severities).toEqual([
			'warning',
		]);
	});

	it.each([
		['a hash that never was', 'agreed 0123456789ab'],
		['the status of another claim', `disputed ${hash(claim.data.text)}`],
		['the hash of another claim', `agreed ${hash('Iran struck a home in Panjgur.')}`],
	])('is refused with %s, and is not shown', (_, renders) => {
		const { stale, severities, lines } = held({ translations: [aTranslation({ renders })] });
		expect(severities).toEqual(['error']);
		expect(lines[0]).toContain(`found "${renders}", which no recorded English of this claim ever was`);
		expect(stale).toEqual([`translations/fa/${strike}`]);
	});

	it('of a claim that is not there is left to another rule', () => {
		expect(held({ translations: [aTranslation({ id: 'fa/none' })] })).toEqual(fine);
	});
});

describe('a table and a short form', () => {
	it('count with the hash of all that is told of them', () => {
		const translatedDisputes = [aTranslatedDispute({ renders: disputeRendered(one.aDispute(), hash) })];
		const translatedStories = [aTranslatedStory({ renders: storyRendered(one.aShortForm(), hash) })];
		expect(held({ translatedDisputes, translatedStories })).toEqual(fine);
	});

	it('are stale with any other, in a statement or in the prose too', () => {
		const { accounts } = one.aDispute().data;
		const people =
			accounts['pakistan']?.map((saying) => ({ ...saying, statement: 'A home was struck.' })) ?? [];
		const dispute = one.aDispute({ accounts: { ...accounts, pakistan: people } });
		const short = one.aShortForm({ body: `Iran <Claim id="${strike}">struck a hamlet</Claim>.` });
		const translatedDisputes = [aTranslatedDispute({ renders: disputeRendered(dispute, hash) })];
		const translatedStories = [aTranslatedStory({ renders: storyRendered(short, hash) })];
		const { stale, severities, lines } = held({ translatedDisputes, translatedStories });
		expect(stale).toEqual(['translatedDisputes/fa/who-was-struck', 'translatedStories/fa/in-sixty-seconds']);
		expect(severities).toEqual(['warning', 'warning']);
		expect(lines[0]).toContain(`To mend: write "${disputeRendered(one.aDispute(), hash)}" once`);
		expect(lines[1]).toContain(`To mend: write "${storyRendered(one.aShortForm(), hash)}" once`);
	});
});

describe('the front page in a language', () => {
	const claims = [one.aClaim(), one.aClaim({ id: home, text: 'Iran struck a home in Panjgur.' })];
	const old = 'Iran struck a village near the border on 16 January 2024.';
	const changes = [
		one.aChange(),
		one.aChange({
			id: 'a-home',
			claim: home,
			before: 'Iran hit a home in Panjgur.',
			after: 'Iran struck a home in Panjgur.',
		}),
	];
	const stale = aTranslation({ renders: `agreed ${hash(old)}` });
	const staleHome = aTranslation({
		id: `fa/${home}`,
		renders: `agreed ${hash('Iran hit a home in Panjgur.')}`,
	});
	const fresh = aTranslation({ id: `fa/${home}`, renders: now(claims[1]!) });
	const frontPage = [one.aFrontPage({ since: [home] })];

	it('may hold one stale sentence', () => {
		const { severities } = held({ claims, changes, home: frontPage, translations: [stale, fresh] });
		expect(severities).toEqual(['warning']);
	});

	it('may not hold two', () => {
		const { severities, lines } = held({
			claims,
			changes,
			home: frontPage,
			translations: [stale, staleHome],
		});
		expect(severities).toEqual(['warning', 'warning', 'error']);
		expect(lines[2]).toBe(
			`src/content/languages/fa.yaml: found 2 sentences of the front page that render other English than that of today: ${strike}, ${home}; expected one at most. To mend: translate all of them but one anew; a warning names the file and the hash of each [stale-front-page]`,
		);
	});

	it('counts only what it shows', () => {
		const { severities } = held({ claims, changes, translations: [stale, staleHome] });
		expect(severities).toEqual(['warning', 'warning']);
	});

	it('has the claims of the English one, and those of the lead of its story, each once', () => {
		const sections = [
			{
				paragraphs: [[{ claim: home, text: 'حمله کرد.' }], [{ claim: 'not-in-the-lead', text: 'حمله کرد.' }]],
			},
		];
		const corpus = aCorpus({ claims, translatedStories: [aTranslatedStory({ sections })] });
		expect(frontPageClaims(corpus, 'fa')).toEqual([home, strike]);
		expect(frontPageClaims(corpus, 'ur')).toEqual([strike]);
	});
});
