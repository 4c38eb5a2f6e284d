/** Digits of languages, by the names that Unicode has for their sets. */

const ZEROS = { latn: '0', arab: '٠', arabext: '۰' } as const;
export type Digits = keyof typeof ZEROS;

/** A text with its digits from 0 to 9 in those of a language. */
export const inDigits = (text: string, digits: Digits): string =>
	text.replace(/\d/g, (digit) => String.fromCodePoint(ZEROS[digits].codePointAt(0)! + Number(digit)));

/** A text with Arabic and Persian digits written from 0 to 9. */
export const foldDigits = (text: string): string =>
	text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf) % 10));

/** Every number of a text, its thousands joined: `1,000` and `۱٬۰۰۰` are both `1000`. */
export const numbersIn = (text: string): string[] =>
	foldDigits(text)
		.replace(/(?<=\d)[,٬،](?=\d{3}(?!\d))/g, '')
		.replaceAll(/(?<=\d)٫(?=\d)/g, '.')
		.match(/\d+(?:\.\d+)?/g) ?? [];
