import { expect, it } from 'vitest';
import { askedWords } from './question.ts';

it.each([
	['What did he say?', 'What do they say?'],
	['What part did it play?', 'What part did she play?'],
	['Who is she?', 'Who are they?'],
	['What has changed since?', 'What changed since?'],
])('hears the same in “%s” and “%s”', (one, other) => {
	expect(askedWords(one)).toEqual(askedWords(other));
});

it('tells questions apart', () => {
	expect(askedWords('What is said of him?')).not.toEqual(askedWords('What is said against him?'));
});
