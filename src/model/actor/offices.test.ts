import { expect, it } from 'vitest';
import { officeBeside } from './offices.ts';

const beside = (text: string) => officeBeside(text, ['Jalil Abbas Jilani', 'Jilani']);

it('finds the office before the name and after it', () => {
	expect(beside('Pakistan’s foreign minister, Jalil Abbas Jilani, answered.')).toBe(true);
	expect(beside('Jilani, who was foreign minister at the time, answered.')).toBe(true);
});

it('misses an office that is not there, or stands a page away', () => {
	expect(beside('On 17 January Jilani answered.')).toBe(false);
	expect(beside(`A minister spoke. ${'Others were silent. '.repeat(6)}Jilani answered.`)).toBe(false);
});

it('looks at the first mention only', () => {
	expect(beside(`Jilani answered. ${'Others were silent. '.repeat(6)}The minister, Jilani, left.`)).toBe(
		false,
	);
});

it('takes no part of a word for an office', () => {
	expect(beside('Handled by Jilani.')).toBe(false);
});

it('has nothing to say of a text that names nobody', () => {
	expect(beside('The minister answered.')).toBeUndefined();
});
