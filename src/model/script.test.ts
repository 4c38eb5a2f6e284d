import { expect, it } from 'vitest';
import { directionOf, languageByScript } from './script.ts';

it('knows Arabic letters, alone or among others', () => {
	expect(['شمسر', 'Shamsar', 'Shamsar شمسر', ''].map(languageByScript)).toEqual([
		'und-Arab',
		undefined,
		'und-Arab',
		undefined,
	]);
});

it('writes Arabic and Hebrew letters from right to left, others from left to right', () => {
	expect(['جیش العدل', 'חמאס', '中国', 'Türkiye'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});
