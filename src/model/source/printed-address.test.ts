import { expect, it } from 'vitest';
import { printedAddress } from './printed-address.ts';

it.each([
	['https://a.ir/%D8%AC%d9%86%DA%AF', 'https://a.ir/جنگ'],
	['https://a.de/Stra%C3%9Fe', 'https://a.de/Straße'],
	// Cut in the middle of a letter, as some addresses are.
	['https://a.ir/%D8%AC%D9', 'https://a.ir/ج%D9'],
	['https://a.ir/%C0%AF', 'https://a.ir/%C0%AF'],
	// What is not seen, and what would be another address.
	['https://a.ir/%D9%85%E2%80%8C%D9%86', 'https://a.ir/م%E2%80%8Cن'],
	['https://a.in/%C2%A0x', 'https://a.in/%C2%A0x'],
	['https://a.in/a%2Fb%20c%2541?d=%26', 'https://a.in/a%2Fb%20c%2541?d=%26'],
	// A letter and its mark apart, which nobody types.
	['https://a.fr/e%CC%81', 'https://a.fr/e%CC%81'],
	['https://a.fr/plain', 'https://a.fr/plain'],
])('prints %s as %s', (url, printed) => {
	expect(printedAddress(url)).toBe(printed);
	expect(new URL(printed).href.toLowerCase()).toBe(url.toLowerCase());
});

it('keeps the parts of an address in their order behind words that are read from the right', () => {
	expect(printedAddress('https://a.ir/%D8%AC/12')).toBe('https://a.ir/ج/\u200e12');
});
