import { expect, it } from 'vitest';
import { addressWord } from './address-word.ts';

const page = addressWord('https://www.example.org/2024/01/17/strike');

it.each([
	'http://example.org/2024/01/17/strike',
	'example.org/2024/01/17/strike/',
	'https://example.org./2024/01/17/strike',
	' https://m.Example.org/2024/01/17/strike#top ',
	'https://example.org/2024/01/17/strike?utm_source=x&fbclid=y',
])('takes %s for the same page', (address) => {
	expect(addressWord(address)).toBe(page);
	expect(page).toMatch(/^u[0-9a-z]+$/);
});

it.each([
	'https://example.org/2024/01/17/strikes',
	'https://example.org/2024/01/17/strike?page=2',
	'https://example.com/2024/01/17/strike',
	'http://192.0.2.1/strike',
])('takes %s for another', (address) => {
	expect(addressWord(address)).not.toBe(page);
	expect(addressWord(address)).toBeDefined();
});

it.each([
	'',
	'strike',
	'16/1/2024',
	'16.1/2024',
	'example.org',
	'https://example.org/',
	'and/or',
	'see example.org/page now',
])('takes %j for no address', (text) => {
	expect(addressWord(text)).toBeUndefined();
});
