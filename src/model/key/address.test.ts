import { expect, it } from 'vitest';
import { addressKey } from './address.ts';

const ADDRESS = 'https://www.dawn.com/news/1?b=2&a=1';

it.each([
	'http://dawn.com/news/1?a=1&b=2',
	'https://WWW.DAWN.COM./news/1/?b=2&a=1#comments',
	'https://www.dawn.com:443/news//1?b=2&a=1&utm_source=x&fbclid=y',
	'https://m.dawn.com/news/1/amp/?b=2&a=1',
	'https://www.dawn.com/n%65ws/1?b=2&a=1',
])('takes %s for the same text', (address) => {
	expect(addressKey(address)).toBe(addressKey(ADDRESS));
});

it.each([
	'https://www.dawn.com/news/2?b=2&a=1',
	'https://www.dawn.com/news/1?b=3&a=1',
	'https://www.dawn.com/news/1',
	'https://epaper.dawn.com/news/1?b=2&a=1',
	'https://www.dawn.com/%C4%E3',
])('tells %s from it', (address) => {
	expect(addressKey(address)).not.toBe(addressKey(ADDRESS));
});
