import { expect, it } from 'vitest';
import { nameKey } from './name.ts';

it.each([
	['Dawn', ' dawn. '],
	['A News', 'Anews'],
	['Jaish al-Adl', 'Jaish ul Adl'],
	['Caf\u00e9', 'Cafe\u0301'],
	['Ｄａｗｎ', 'Dawn'],
	['Who struck whom?', 'who struck whom'],
	['پنجگور', 'پنجگور\u0640'],
])('takes %s and %s for one', (one, other) => {
	expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
	['Dawn', 'Dawn News'],
	['Iran', 'Iraq'],
	['24 News', '25 News'],
	['—', '…'],
])('tells %s from %s', (one, other) => {
	expect(nameKey(one)).not.toBe(nameKey(other));
});
