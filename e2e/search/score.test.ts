import { describe, expect, it } from 'vitest';
import { isFound, isRight, rankOf, scoreOf } from './score.ts';

describe('isRight', () => {
	it('takes the address itself', () => {
		expect(isRight('/map/#gwadar', ['/map/#gwadar'])).toBe(true);
		expect(isRight('/actors/china/', ['/map/#gwadar', '/actors/china/'])).toBe(true);
	});

	it('takes any part of a page that is a target as a whole', () => {
		expect(isRight('/actors/china/#what-does-it-want', ['/actors/china/'])).toBe(true);
	});

	it('takes neither the whole page nor another part of it where a part is the target', () => {
		expect(isRight('/map/', ['/map/#gwadar'])).toBe(false);
		expect(isRight('/map/#quetta', ['/map/#gwadar'])).toBe(false);
	});

	it('takes no address that only begins alike', () => {
		expect(isRight('/actors/china/more/', ['/actors/china/'])).toBe(false);
	});
});

describe('rankOf', () => {
	it('counts from one', () => {
		expect(rankOf({ targets: ['/b/'], results: ['/a/', '/b/'] })).toBe(2);
	});

	it('counts an address that comes again once', () => {
		expect(rankOf({ targets: ['/b/'], results: ['/a/', '/a/', '/a/', '/b/'] })).toBe(2);
	});

	it('counts two parts of a page as two results', () => {
		expect(rankOf({ targets: ['/b/'], results: ['/a/#x', '/a/#y', '/b/'] })).toBe(3);
	});

	it('has no rank without a right result', () => {
		expect(rankOf({ targets: ['/b/'], results: ['/a/'] })).toBeUndefined();
		expect(rankOf({ targets: ['/b/'], results: [] })).toBeUndefined();
	});
});

describe('isFound', () => {
	const answer = { targets: ['/c/'], results: ['/a/', '/b/', '/c/'] };

	it('includes the last rank asked for', () => {
		expect(isFound(answer, 3)).toBe(true);
		expect(isFound(answer, 2)).toBe(false);
	});
});

describe('scoreOf', () => {
	/** An answer of `length` results whose right one stands at `rank`. */
	const at = (rank: number, length = 12) => ({
		targets: ['/right/'],
		results: Array.from({ length }, (_, index) => (index + 1 === rank ? '/right/' : `/wrong/${index}/`)),
	});

	it('shares and the mean are over all queries', () => {
		expect(scoreOf([at(1), at(2), at(4), at(0, 0)])).toEqual({
			first: 1 / 4,
			three: 2 / 4,
			rank: (1 + 1 / 2 + 1 / 4) / 4,
			empty: 1,
		});
	});

	it('a right result beyond the tenth does not count', () => {
		expect(scoreOf([at(10)]).rank).toBe(1 / 10);
		expect(scoreOf([at(11)]).rank).toBe(0);
	});

	it('only a query without any result is empty', () => {
		expect(scoreOf([at(0)]).empty).toBe(0);
	});

	it('no answers have no score', () => {
		expect(() => scoreOf([])).toThrow(RangeError);
	});
});
