import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aLanguage } from '../testing/languages.ts';
import { findNames } from './names.ts';
import { namesIn } from './names-in.ts';

const dossier = aDossier({
	languages: [aLanguage({ names: { 'actors/iran': 'ایران (جمهوری اسلامی)', 'places/panjgur': 'پنجگور' } })],
});
const names = dossier.languages.flatMap((language) => namesIn(language, dossier));
const found = (query: string): string[] => findNames(names, query).map(([path]) => path);

it('finds a name in its own letters, with and without what stands in brackets', () => {
	for (const query of ['ایران', 'جمهوری اسلامی', 'ايران'])
		expect(found(query), query).toEqual(['/actors/iran/']);
	expect(found('پنج‌گور')).toEqual(['/map/#panjgur']);
});

it('finds it by its English form, and prints it in its own with the English beside it', () => {
	expect(found('Panjgur')).toEqual(['/map/#panjgur']);
	const [, title, section, , english] = names.find(([path]) => path === '/map/#panjgur')!;
	expect([title, section, english]).toEqual(['پنجگور', 'Places', 'Panjgur']);
});
