import { describe, expect, it } from 'vitest';
import { WORD_RULES, wordBreaches } from './wording.ts';

const found = (text: string, attributed = false): string[] =>
	wordBreaches(text, attributed).map(({ word }) => word);

describe('in the voice of the site', () => {
	it.each(WORD_RULES.map(({ word }) => word))('finds “%s”', (word) => {
		expect(found(`It is ${word}, they say.`)).toContain(word);
	});

	it.each([
		['Terrorists struck.', ['terrorist']],
		['REGIME forces', ['regime']],
		['the terrorist-designated group', ['terrorist']],
		['Recently the regime struck.', ['regime', 'recently']],
		['a “quoted” terrorist and a “second” one', ['terrorist']],
		['the group’s martyrs', ['martyr']],
	])('finds the words of “%s”', (text, words) => {
		expect(found(text)).toEqual(words);
	});

	it.each([
		'A regiment was decent.',
		'Counter-terrorism and anti-terrorist laws',
		'Pakistan called it “a terrorist group”.',
		'Pakistan called it "a terrorist group".',
		'Pakistan called it ‘a terrorist group’.',
		'It was listed as a Foreign Terrorist Organization.',
		'It was listed as a Foreign Terrorist Organisation.',
		'He is a Specially Designated Global Terrorist.',
		'The Anti-Terrorist Court and the Terrorist Financing Act',
		'the update',
	])('finds nothing in “%s”', (text) => {
		expect(found(text)).toEqual([]);
	});

	it('does not take an apostrophe for a quotation mark', () => {
		expect(found('Iran’s terrorist list and Pakistan’s own')).toEqual(['terrorist']);
	});
});

describe('in somebody’s mouth', () => {
	it('lets words stand that take a side', () => {
		expect(found('The regime killed terrorists and martyrs.', true)).toEqual([]);
	});

	it.each(WORD_RULES.filter(({ allowed }) => allowed === 'never').map(({ word }) => word))(
		'still finds “%s”',
		(word) => {
			expect(found(`It is ${word}, they say.`, true)).toContain(word);
		},
	);
});
