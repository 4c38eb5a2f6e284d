import { expect, it } from 'vitest';
import { foldDigits, inDigits, numbersIn } from './digits.ts';

it('writes digits as a language does, and back', () => {
	expect(inDigits('18 of 2024', 'arabext')).toBe('۱۸ of ۲۰۲۴');
	expect(inDigits('0123456789', 'arab')).toBe('٠١٢٣٤٥٦٧٨٩');
	expect(inDigits('18', 'latn')).toBe('18');
	expect(foldDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩')).toBe('0123456789 0123456789');
});

it.each([
	['on 16 January 2024', ['16', '2024']],
	['between 1,000 and 2,000 men, 3.5 km', ['1000', '2000', '3.5']],
	['میان ۱٬۰۰۰ تا ۲٬۰۰۰ تن، ۳٫۵ کیلومتر', ['1000', '2000', '3.5']],
	['۹، ۱۰ و ۱۱ نفر', ['9', '10', '11']],
	['2023, 2024', ['2023', '2024']],
	['none', []],
])('finds the numbers of “%s”', (text, numbers) => {
	expect(numbersIn(text)).toEqual(numbers);
});
