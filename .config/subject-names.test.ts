import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { subject } from '../src/subject.ts';
import { namesNoSubject, subjectNames } from './subject-names.ts';

const found = (code: string): string[] =>
	new Linter()
		.verify(code, {
			plugins: { story: { rules: { names: namesNoSubject(['Norvane', 'March 2019']) } } },
			rules: { 'story/names': 'error' },
		})
		.map(({ message, line }) => `${line} ${message.slice(0, message.indexOf(','))}`);

it('finds a name in code, texts and comments, in any case and as an adjective', () => {
	expect(found("const at = 'norvane';\n// In March 2019\nconst who = `The Norvanen police`;")).toEqual([
		'1 Found “norvane”',
		'2 Found “March 2019”',
		'3 Found “Norvanen”',
	]);
});

it('lets other words be', () => {
	expect(found("const at = 'Norvanesque'; // March 2020")).toEqual([]);
});

it('knows the sides, the countries, the moment, the places, the actors and the proper terms of the story', () => {
	const names = subjectNames();
	for (const { name } of subject.sides) expect(names).toContain(name);
	expect(names).toContain(subject.moment.name);
	expect(names.length).toBeGreaterThan(subject.sides.length + 1);
	expect(names).toEqual(expect.arrayContaining(['jundullah', 'jaish-al-adl', 'Jaish al-Adl', 'Durand Line']));
});

it('leaves ordinary words and the states of the world to everybody', () => {
	const names = subjectNames().map((name) => name.toLowerCase());
	for (const word of ['china', 'united nations', 'sanctuary', 'joint statement', 'article 51'])
		expect(names).not.toContain(word);
});
