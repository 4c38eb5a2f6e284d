import { expect, it } from 'vitest';
import { sweepingIn } from './reach.ts';

const found = (text: string, attributed = false): string[] =>
	sweepingIn(text, attributed).map(({ word }) => word);

it.each([
	['No statement of Israel was found.', ['not found']],
	['The date of the listing was not found.', ['not found']],
	['In the sources seen Israel said nothing.', ['not found']],
	['It was the first attack on the port.', ['first']],
	['It was the only crossing.', ['only']],
	['It is the newest account.', ['last']],
	['The court never met.', ['never']],
	['It is the largest province.', ['most']],
])('finds what “%s” leaves open', (text, words) => {
	expect(found(text)).toEqual(words);
});

it.each([
	'The first stretch was built in the first months.',
	'“No case was found,” he said.',
	'He did not go. It was found later.',
	'It was one of its largest attacks.',
])('finds nothing in “%s”', (text) => {
	expect(found(text)).toEqual([]);
});

it('leaves to somebody who is named what only he calls the only, the last or the most', () => {
	expect(
		found('He said that autonomy was the only way and the largest wish, never to be given up.', true),
	).toEqual([]);
	expect(found('The group said that it was its first attack; no other word was found.', true)).toEqual([
		'not found',
		'first',
	]);
});
