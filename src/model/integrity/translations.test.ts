import { describe, expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aLanguage, aTranslatedDispute, aTranslatedStory, aTranslation } from '../testing/languages.ts';
import { translations } from './translations.ts';

const strike = 'strike-on-panjgur';
const home = 'strike-hit-a-home';
const claims = [one.aClaim(), one.aClaim({ id: home, text: 'Iran struck a home in Panjgur.' })];
const both = [aTranslation(), aTranslation({ id: `fa/${home}` })];

it('lets pass what is told of claims, tables and short forms that are there', () => {
	expect(told(translations)).toBe('');
});

describe('what is told', () => {
	it('is of a claim that exists; the cure names the closest', () => {
		expect(
			told(translations, { translations: [aTranslation(), aTranslation({ id: 'fa/strike-on-panjgu' })] }),
		).toBe(
			'src/content/translations/fa/strike-on-panjgu.yaml: name of the file: found "strike-on-panjgu", which is not in src/content/claims; expected an id that exists; the closest is "strike-on-panjgur". To mend: rename the file to strike-on-panjgur.yaml [translations]',
		);
	});

	it.each([
		[
			'translatedDisputes',
			{ translatedDisputes: [aTranslatedDispute({ id: 'fa/q' })] },
			'src/content/disputes',
		],
		['translatedStories', { translatedStories: [aTranslatedStory({ id: 'fa/q' })] }, 'src/content/short'],
	])('is of an entry that exists, in %s too', (_, replaced, folder) => {
		expect(told(translations, replaced)).toContain(
			`name of the file: found "q", which is not in ${folder}; expected an id that exists. To mend: delete the file`,
		);
	});

	it('is in a language that has a file', () => {
		const lost = aTranslation({ id: `ps/${strike}` });
		expect(told(translations, { translations: [aTranslation(), lost] })).toBe(
			'src/content/translations/ps/strike-on-panjgur.yaml: folder: found the language "ps", which is not in src/content/languages; expected one of fa. To mend: add src/content/languages/ps.yaml, or move the file [translations]',
		);
		const nowhere = { languages: [], translations: [lost], translatedDisputes: [], translatedStories: [] };
		expect(told(translations, nowhere)).toContain('expected one that is there; none is.');
	});
});

it('asks that the file of a language bears its tag as its name', () => {
	expect(told(translations, { languages: [aLanguage({ tag: 'ur' })] })).toBe(
		'src/content/languages/fa.yaml: tag: found "ur" in the file "fa"; expected the language of which the file bears the name. To mend: write "fa", or rename the file to ur.yaml [translations]',
	);
});

describe('the parts of what is told', () => {
	const positions = [
		{ holder: 'iran', statement: 'A base was struck.', sources: ['irna-on-strike'] },
		{ holder: 'pakistan', statement: 'A house was struck.', sources: ['dawn-on-strike'] },
	];
	const disputed = [one.aClaim({ status: 'disputed', positions })];
	const inPersian = ['پایگاهی هدف بود.', 'خانه‌ای هدف بود.'];

	it('are as many positions as the claim has', () => {
		const of = (...told: string[]) => [aTranslation(told.length > 0 ? { positions: told } : {})];
		expect(told(translations, { claims: disputed, translations: of(...inPersian) })).toBe('');
		for (const [found, given] of [
			[0, of()],
			[1, of(...inPersian.slice(1))],
		] as const)
			expect(told(translations, { claims: disputed, translations: given })).toBe(
				`src/content/translations/fa/strike-on-panjgur.yaml: positions: found ${found}; expected 2, as many as the English has. To mend: translate each, in the order of the English [translations]`,
			);
		expect(told(translations, { translations: of(...inPersian) })).toContain(
			'positions: found 2; expected 0',
		);
	});

	it('are as many statements as the table has, column by column', () => {
		const accounts = { iran: ['یک گروه مسلح هدف بود.', 'و خانه‌ای.'] };
		const lines = told(translations, { translatedDisputes: [aTranslatedDispute({ accounts })] }).split('\n');
		expect(lines).toHaveLength(2);
		expect(lines[0]).toContain('accounts.iran: found 2; expected 1, as many as the English has');
		expect(lines[1]).toContain('accounts.pakistan: found 0; expected 1');
	});

	describe('in a short form', () => {
		const body = `Iran <Claim id="${strike}">struck a village</Claim> and <Claim id="${home}">a home</Claim>.`;
		const short = [one.aShortForm({ body })];
		const story = (...ids: string[]) => [
			aTranslatedStory({ sections: [{ paragraphs: [ids.map((claim) => ({ claim, text: 'حمله کرد.' }))] }] }),
		];
		const check = (...ids: string[]) =>
			told(translations, { claims, short, translations: both, translatedStories: story(...ids) });

		it('are the same claims in the same order', () => {
			expect(check(strike, home)).toBe('');
		});

		it.each([
			[[home, strike], `sentence 1: found the claim "${home}"; expected the claim "${strike}"`],
			[[strike], `sentence 2: found the end of the story; expected the claim "${home}"`],
			[[strike, home, home], `sentence 3: found the claim "${home}"; expected the end.`],
		])('are refused as %j', (ids, words) => {
			expect(check(...ids)).toContain(`fa/short/in-sixty-seconds.yaml: ${words}`);
			expect(check(...ids)).toContain('To mend: tell the same claims in the same order');
		});

		it('are those of one, to which the front page leads', () => {
			const longer = one.aShortForm({ id: 'in-five-minutes' });
			const translatedStories = [aTranslatedStory(), aTranslatedStory({ id: 'fa/in-five-minutes' })];
			expect(told(translations, { short: [one.aShortForm(), longer], translatedStories })).toBe(
				'src/content/translations/fa/short/in-five-minutes.yaml: found a second short form in this language, beside src/content/translations/fa/short/in-sixty-seconds.yaml; expected one, to which its front page leads. To mend: delete the file, or the other [translations]',
			);
		});
	});
});

it('refuses a name of nothing, and names the closest', () => {
	const named = (names: Record<string, string>) => told(translations, { languages: [aLanguage({ names })] });
	expect(named({ 'places/panjgur': 'پنجگور', 'events/iran-strikes-panjgur': 'حمله ایران' })).toBe('');
	expect(named({ 'places/panjgu': 'پنجگور' })).toBe(
		'src/content/languages/fa.yaml: names.places/panjgu: found "panjgu", which is not in src/content/places; expected an id that exists; the closest is "panjgur". To mend: mend the id, or take the line out [translations]',
	);
});

it('takes what cannot be read for there: one broken file is one problem', () => {
	const broken = new Set([
		'languages/fa',
		`claims/${strike}`,
		'disputes/who-was-struck',
		'short/in-sixty-seconds',
	]);
	expect(told(translations, { languages: [], claims: [], disputes: [], short: [] }, broken)).toBe('');
	const languages = [aLanguage({ names: { 'places/panjgur': 'پنجگور' } })];
	expect(told(translations, { languages, places: [] }, new Set(['places/panjgur']))).toBe('');
});
