import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aLanguage } from '../testing/languages.ts';
import { alternatesOf } from './alternates.ts';

const { languages } = aDossier({
	languages: [aLanguage(), { ...aLanguage({ tag: 'ur', name: 'اردو' }), id: 'ur' }],
});
const paths = (path: string): string[] =>
	alternatesOf(path, languages).map((each) => `${each.tag} ${each.path}`);

it.each(['/', '/fa/', '/ur/'])('names %s in every language that has it, English first', (path) => {
	expect(alternatesOf(path, languages)).toEqual([
		{ tag: 'en', name: 'English', direction: 'ltr', path: '/' },
		{ tag: 'fa', name: 'فارسی', direction: 'rtl', path: '/fa/' },
		{ tag: 'ur', name: 'اردو', direction: 'rtl', path: '/ur/' },
	]);
});

it('leaves out a language that has not that page', () => {
	expect(paths('/fa/story/')).toEqual(['en /short/in-sixty-seconds/', 'fa /fa/story/']);
	expect(paths('/disputed/')).toEqual(['en /disputed/', 'fa /fa/accounts/', 'ur /ur/accounts/']);
});

it('names nothing for a page in English alone, or in a site of one language', () => {
	expect(paths('/map/')).toEqual([]);
	expect(alternatesOf('/', [])).toEqual([]);
});
