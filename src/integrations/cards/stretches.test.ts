import { expect, it } from 'vitest';
import { stretchesOf } from './stretches.ts';

/** The stretches of one line from left to right, those that run leftward in brackets. */
const seen = (text: string, direction: 'ltr' | 'rtl' = 'rtl'): string[] =>
	stretchesOf([text], direction)[0]!.map((each) => (each.direction === 'rtl' ? `[${each.text}]` : each.text));

it('leaves English in one piece', () => {
	expect(seen('16–18 January 2024', 'ltr')).toEqual(['16–18 January 2024']);
});

it.each([
	['ایران و پاکستان', ['[ایران و پاکستان]']],
	['گروه Jaish al-Adl در پاکستان', ['[ در پاکستان]', 'Jaish al-Adl', '[گروه ]']],
	['در ۱۶ ژانویهٔ ۲۰۲۴ چه شد؟', ['[ چه شد؟]', '۲۰۲۴', '[ ژانویهٔ ]', '۱۶', '[در ]']],
	['16 جنوری 2024 کو', ['[ کو]', '2024', '[ جنوری ]', '16']],
	['گفت «BLA» است (IRNA)', ['[)]', 'IRNA', '[» است (]', 'BLA', '[گفت «]']],
	['می‌شود', ['[می‌شود]']],
])('puts “%s” in order', (text, stretches) => {
	expect(seen(text)).toEqual(stretches);
});

it('isolates what is marked as isolated, and leaves the marks out', () => {
	expect(seen('شمارهٔ \u2066A-1/ب\u2069 بود')).toEqual(['[ بود]', 'A-1/', '[ب]', '[شمارهٔ ]']);
});

it('keeps the order of the whole paragraph where it is broken into lines', () => {
	const [first, second] = stretchesOf(['گروه Jaish,', 'Adl گفت'], 'rtl');
	expect(first).toEqual([
		{ text: 'Jaish,', direction: 'ltr' },
		{ text: 'گروه ', direction: 'rtl' },
	]);
	expect(second).toEqual([
		{ text: ' گفت', direction: 'rtl' },
		{ text: 'Adl', direction: 'ltr' },
	]);
});

it('finds leftward words in an English line', () => {
	expect(seen('the word شهید is used', 'ltr')).toEqual(['the word ', '[شهید]', ' is used']);
});
