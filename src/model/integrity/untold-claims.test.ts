import { describe, expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aTranslation } from '../testing/languages.ts';
import { untoldClaims } from './untold-claims.ts';

const strike = 'strike-on-panjgur';
const home = 'strike-hit-a-home';
const claims = [one.aClaim(), one.aClaim({ id: home, text: 'Iran struck a home in Panjgur.' })];
const both = [aTranslation(), aTranslation({ id: `fa/${home}` })];

describe('every claim of the pages in a language', () => {
	const lacking = (replaced: Parameters<typeof told>[1]) => told(untoldClaims, { claims, ...replaced });
	const words = `src/content/languages/fa.yaml: found no translation of the claim "${home}", on which a page in this language stands; expected the file src/content/translations/fa/${home}.yaml. To mend: translate the claim, or take it off those pages [untold-claims]`;
	const account = (claims: string[]) => ({
		holder: 'iran',
		statement: 'A home was struck.',
		asOf: '2024-01-17',
		claims,
	});

	it.each([
		['the front page', { home: [one.aFrontPage({ since: [home] })] }],
		['a table', { disputes: [one.aDispute({ claims: [strike, home] })] }],
		[
			'a statement of a table',
			{ disputes: [one.aDispute({ accounts: { iran: [account([home])], pakistan: [account([strike])] } })] },
		],
	])('is told: it stands on %s', (_, replaced) => {
		expect(lacking(replaced)).toBe(words);
		expect(lacking({ ...replaced, translations: both })).toBe('');
	});

	it('is not missed while its file, or the claim itself, cannot be read', () => {
		const corpus = { claims: [one.aClaim()], home: [one.aFrontPage({ since: [home] })] };
		expect(told(untoldClaims, corpus)).toBe(words);
		for (const broken of [`translations/fa/${home}`, `claims/${home}`])
			expect(told(untoldClaims, corpus, new Set([broken]))).toBe('');
	});
});
