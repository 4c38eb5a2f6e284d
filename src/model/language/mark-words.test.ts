import { expect, it } from 'vitest';
import { aLanguage } from '../testing/languages.ts';
import { markWords } from './mark-words.ts';

it('says the number of a mark in the digits of the language, and its status in its words', () => {
	const { data } = aLanguage();
	const words = {
		...data.words,
		evidence: { ...data.words.evidence, mark: 'یادداشت {number}: {status}' },
		statuses: { ...data.words.statuses, disputed: { label: 'مورد اختلاف', meaning: 'دو روایت هست.' } },
	};
	expect(markWords({ words, digits: 'arabext' }, 'disputed')(12)).toEqual({
		shown: '۱۲',
		label: 'یادداشت ۱۲: مورد اختلاف',
	});
	expect(markWords({ words, digits: 'latn' }, 'disputed')(12).shown).toBe('12');
});
