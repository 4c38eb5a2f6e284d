import { expect, it } from 'vitest';
import { addressSchema, isExampleAddress } from './address.ts';

const told = (address: string): string | undefined =>
	addressSchema.safeParse(address).error?.issues[0]?.message;

it.each([
	'https://www.dawn.com/news/1',
	'http://156.54.191.164/kelat_%28Enciclopedia%29',
	'https://deccanherald.com./story/world%2Fin',
	'https://xn--mgbayh7gpa.xn--mgbayh7gpa/a',
	'https://اردو.com/خبر?id=1#sec',
	'https://site.ir:8443/a(b),c;d=e~f',
])('takes %s', (address) => {
	expect(told(address)).toBeUndefined();
});

it.each([
	['https://www.dawn.com/news 1', 'without spaces'],
	['https://www.dawn.com/news\u200b1', 'signs that cannot be seen'],
	['www.dawn.com/news/1', 'begins with https://'],
	['ftp://www.dawn.com/news/1', 'begins with https://'],
	['javascript:alert(1)', 'begins with https://'],
	['https:///news', 'begins with https://'],
	['https://user:pw@www.dawn.com/', 'without a name or password'],
	['https://@www.dawn.com/', 'without a name or password'],
	['https://dawn/news/1', 'a public host'],
	['https://localhost/news/1', 'a public host'],
	['https://server.local/news/1', 'a public host'],
	['https://127.0.0.1/', 'a public host'],
	['https://192.168.1.1/', 'a public host'],
	['https://[::1]/', 'a public host'],
	['https://2130706433/', 'a public host'],
	['https://www..com/', 'a public host'],
	['https://www.d\u0430wn.com/', 'only look like them'],
	['https://www.dawn.com/%zz', 'two hexadecimal digits'],
	['https://www.dawn.com/a%00', 'without control characters'],
	['https://www.dawn.com/a.', 'does not end in "."'],
	['https://https://www.dawn.com/', 'a public host'],
	['https://www.google.com/search?q=a', 'not of a search'],
	['https://bit.ly/a', 'not of a search'],
	['https://www.dawn.com/<b>', 'without < >'],
	['https://www.dawn.com:99999/', 'a browser can open'],
])('refuses %s', (address, expected) => {
	expect(told(address)).toContain(expected);
});

it('knows addresses that are kept for examples', () => {
	expect(isExampleAddress('https://example.org/a')).toBe(true);
	expect(isExampleAddress('https://news.example/a')).toBe(true);
	expect(isExampleAddress('https://myexample.org/a')).toBe(false);
});
