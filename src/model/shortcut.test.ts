import { expect, test } from 'vitest';
import { isSearchShortcut, type KeyPress } from './shortcut.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({
	key: 'k',
	code: 'KeyK',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...change,
});

test('Ctrl K is the shortcut, a bare K is not', () => {
	expect(isSearchShortcut(press({ ctrlKey: true }), false)).toBe(true);
	expect(isSearchShortcut(press({ ctrlKey: true, key: 'K' }), false)).toBe(true);
	expect(isSearchShortcut(press({}), false)).toBe(false);
});

test('with Shift or Alt, or both modifiers, it is another shortcut', () => {
	for (const other of ['shiftKey', 'altKey', 'metaKey'] as const) {
		expect(isSearchShortcut(press({ ctrlKey: true, [other]: true }), false)).toBe(false);
	}
});

test('on an Apple keyboard it is ⌘K alone', () => {
	expect(isSearchShortcut(press({ metaKey: true }), true)).toBe(true);
	expect(isSearchShortcut(press({ ctrlKey: true }), true)).toBe(false);
});

test('on a Persian keyboard the key in the place of K counts, on Dvorak the letter', () => {
	expect(isSearchShortcut(press({ ctrlKey: true, key: 'ن' }), false)).toBe(true);
	expect(isSearchShortcut(press({ ctrlKey: true, key: 't' }), false)).toBe(false);
	expect(isSearchShortcut(press({ ctrlKey: true, code: 'KeyV' }), false)).toBe(true);
});
