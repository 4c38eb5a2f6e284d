import { expect, it } from 'vitest';
import { difference } from './difference.ts';

it('shows what differs with a few words around it', () => {
	expect(difference('a b c d e f old g h i j k', 'a b c d e f new words g h i j k')).toEqual({
		lead: '… c d e f',
		before: 'old',
		after: 'new words',
		tail: 'g h i j …',
	});
});

it('leaves nothing out where there is little', () => {
	expect(difference('Three dead.', 'Three dead, four hurt.')).toEqual({
		lead: 'Three',
		before: 'dead.',
		after: 'dead, four hurt.',
		tail: '',
	});
});

it('has nothing of the one where words were only added or left out', () => {
	expect(difference('a c', 'a b c')).toEqual({ lead: 'a', before: '', after: 'b', tail: 'c' });
	expect(difference('a b c', 'a c')).toEqual({ lead: 'a', before: 'b', after: '', tail: 'c' });
});

it('counts no word twice where one is repeated', () => {
	expect(difference('a a', 'a a a')).toEqual({ lead: 'a a', before: '', after: 'a', tail: '' });
	expect(difference('a b b c', 'a b c')).toEqual({ lead: 'a b', before: 'b', after: '', tail: 'c' });
});

it('shows two texts whole that share nothing', () => {
	expect(difference('one two', 'three')).toEqual({ lead: '', before: 'one two', after: 'three', tail: '' });
});
