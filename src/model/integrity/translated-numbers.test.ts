import { describe, expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aLanguage, aTranslatedDispute, aTranslation } from '../testing/languages.ts';
import { translatedNumbers } from './translated-numbers.ts';

const of = (english: string, text: string, changes: Parameters<typeof aLanguage>[0] = {}) =>
	told(translatedNumbers, {
		languages: [aLanguage(changes)],
		claims: [one.aClaim({ text: english })],
		translations: [aTranslation({ text })],
	});
const place = 'src/content/translations/fa/strike-on-panjgur.yaml: text';

describe('numbers', () => {
	it.each([
		['Nine were killed and 12 were hurt.', 'نه تن کشته و ۱۲ تن زخمی شدند.'],
		['It has 1,000 to 2,500 men.', 'میان ۱٬۰۰۰ تا ۲٬۵۰۰ تن دارد.'],
		['It lies 3.5 km from there.', 'در ۳٫۵ کیلومتری آنجا است.'],
		['In it 12 men were hurt.', 'دوازده تن، یعنی ۱۲ تن، زخمی شدند.'],
	])('are those of the English, in whatever digits: %s', (english, text) => {
		expect(of(english, text)).toBe('');
	});

	it('that are missing are refused', () => {
		expect(of('In it 12 men were hurt.', 'در آن ۱۳ تن زخمی شدند.')).toBe(
			[
				`${place}: found no 12 in “در آن ۱۳ تن زخمی شدند.”; expected each number of the English: “In it 12 men were hurt.”. To mend: write the number, in digits where the English has digits [translated-numbers]`,
				`${place}: found 13 in “در آن ۱۳ تن زخمی شدند.”; expected no number that the English lacks: “In it 12 men were hurt.”. To mend: take the number out, or spell it as a word where the English does [translated-numbers]`,
			].join('\n'),
		);
	});

	it('that the English spells as words are spelt here too', () => {
		expect(of('In it nine were hurt.', 'در آن ۹ تن زخمی شدند.')).toContain('found 9 in');
		expect(of('In it nine were hurt.', 'در آن نه تن زخمی شدند.')).toBe('');
	});

	it('of positions and of tables are looked at as well', () => {
		const accounts = { iran: ['۹ گروه مسلح هدف بود.'], pakistan: ['یک خانواده هدف بود.'] };
		expect(told(translatedNumbers, { translatedDisputes: [aTranslatedDispute({ accounts })] })).toContain(
			'fa/disputes/who-was-struck.yaml: accounts.iran[0]: found 9',
		);
	});
});

describe('days of the Solar Hijri calendar', () => {
	const english = 'Iran struck a village on 16 January 2024.';
	const right = 'ایران ۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴) به روستایی حمله کرد.';

	it('are days that the English names; their Gregorian ones may be left out', () => {
		expect(of(english, right)).toBe('');
		expect(of(english, 'ایران ۲۶ دی ۱۴۰۲ به روستایی حمله کرد.')).toBe('');
	});

	it('are refused a day beside it, with the right day as the cure', () => {
		const wrong = 'ایران ۲۵ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴) به روستایی حمله کرد.';
		expect(of(english, wrong)).toBe(
			`${place}: found the day “۲۵ دی ۱۴۰۲”, which is 15 January 2024; expected the days that the English names: “${english}”. To mend: write “۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴)” [translated-numbers]`,
		);
		expect(of(english, wrong.replace('۲۵ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴)', '۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴)'))).toBe('');
	});

	it('are refused in another year, and where the calendar has no such day', () => {
		expect(of(english, 'ایران ۲۶ دی ۱۴۰۱ (۱۶ ژانویه ۲۰۲۴) حمله کرد.')).toContain('which is 16 January 2023');
		expect(of('He died on 19 March 2024.', 'او ۳۰ اسفند ۱۴۰۲ (۱۹ مارس ۲۰۲۴) درگذشت.')).toContain(
			'which is no day of that calendar',
		);
	});

	it('without a year lie in the year of what stands beside them', () => {
		const both = 'Iran struck on 16 January 2024, Pakistan on 18 January.';
		const text = (day: string) =>
			`ایران ۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴) و پاکستان ${day} دی (۱۸ ژانویه) حمله کرد.`;
		expect(of(both, text('۲۸'))).toBe('');
		expect(of(both, text('۲۷'))).toContain('found the day “۲۷ دی”, which is 17 January 2024');
	});

	it('are told for each day that the English names, though its Gregorian one stands there', () => {
		const night = 'Iran struck in the night of 15 to 16 January 2024.';
		const text = (days: string) => `ایران شب ${days} دی ۱۴۰۲ (۱۵ به ۱۶ ژانویه ۲۰۲۴) به روستایی حمله کرد.`;
		expect(of(night, text('۲۵ به ۲۶'))).toBe('');
		expect(of(night, text('۲۵ به ۲۵'))).toContain(
			'found no day for “15 to 16 January 2024”; expected the days that the English names',
		);
		expect(of(night, text('۲۵ به ۲۵'))).toContain('To mend: write “۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴)”');
	});

	it('are refused where the English names none', () => {
		expect(of('Iran struck a village in 2024.', 'ایران ۲۶ دی ۱۴۰۲ (۲۰۲۴) حمله کرد.')).toContain(
			'To mend: take the day out',
		);
	});

	it('are no days in a language of the Gregorian calendar', () => {
		expect(of(english, right, { calendar: 'gregory' })).toContain('found 26, 1402 in');
	});
});
