import { expect, it } from 'vitest';
import { brief, difference } from './difference.ts';

it('parts two wordings where they differ', () => {
	expect(difference('a b c d e f old g h i j k', 'a b c d e f new words g h i j k')).toEqual({
		start: 'a b c d e f',
		before: 'old',
		after: 'new words',
		end: 'g h i j k',
	});
	expect(difference('Three dead.', 'Three dead, four hurt.')).toEqual({
		start: 'Three',
		before: 'dead.',
		after: 'dead, four hurt.',
		end: '',
	});
});

it('has nothing of the one where words were only added or left out', () => {
	expect(difference('a c', 'a b c')).toEqual({ start: 'a', before: '', after: 'b', end: 'c' });
	expect(difference('a b c', 'a c')).toEqual({ start: 'a', before: 'b', after: '', end: 'c' });
});

it('counts no word twice where one is repeated', () => {
	expect(difference('a a', 'a a a')).toEqual({ start: 'a a', before: '', after: 'a', end: '' });
	expect(difference('a b b c', 'a b c')).toEqual({ start: 'a b', before: 'b', after: '', end: 'c' });
});

it('shows two texts whole that share nothing', () => {
	expect(difference('one two', 'three')).toEqual({ start: '', before: 'one two', after: 'three', end: '' });
});

it('is brief with a few words around what differs, and leaves nothing out where there is little', () => {
	expect(brief(difference('a b c d e f old g h i j k', 'a b c d e f new g h i j k'))).toEqual({
		start: '… c d e f',
		before: 'old',
		after: 'new',
		end: 'g h i j …',
	});
	const little = difference('a b c d old e f g h', 'a b c d new e f g h');
	expect(brief(little)).toEqual(little);
});
