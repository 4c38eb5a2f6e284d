/** A key press, as far as it matters here; a KeyboardEvent is one. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether a key press is Ctrl K, or ⌘K on an Apple keyboard, where Ctrl K deletes to the end of the line. On a keyboard
 * whose letters are not Latin the key in the place of K counts, as in every browser's own shortcuts.
 */
export const isSearchShortcut = (press: KeyPress, apple: boolean): boolean =>
	(apple ? press.metaKey && !press.ctrlKey : press.ctrlKey !== press.metaKey) &&
	!press.altKey &&
	!press.shiftKey &&
	(/^k$/i.test(press.key) || (press.code === 'KeyK' && press.key > '\u007f'));
