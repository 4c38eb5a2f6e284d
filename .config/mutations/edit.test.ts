import { expect, it } from 'vitest';
import { GONE, joined, partsOf, withFields } from './edit.ts';

const PAGE = '---\ntitle: "One" # a word\nclaims: [a, b]\n---\n\nProse.\n';

it('takes a page apart and joins it again', () => {
	expect(partsOf(PAGE)).toEqual({ fields: 'title: "One" # a word\nclaims: [a, b]\n', prose: '\nProse.\n' });
	expect(joined(partsOf(PAGE))).toBe(PAGE);
	expect(partsOf('term: x\n')).toEqual({ fields: 'term: x\n' });
});

it('sets and takes away fields, and leaves comments and prose', () => {
	const changed = withFields(PAGE, [
		[['claims', 1], 'c'],
		[['title'], GONE],
		[['about', 'actors'], ['d']],
	]);
	expect(changed).toMatch(/^---\nclaims: \[ ?a, c ?\]\nabout:\n {2}actors:\n {4}- d\n---\n\nProse\.\n$/);
	expect(withFields('a: 1 # why\n', [[['b'], '2']])).toBe('a: 1 # why\nb: "2"\n');
});

it('writes a value that stands twice in full each time, as an editor would', () => {
	const item = { source: 'x' };
	expect(withFields('a: 1\n', [[['citations'], [item, item]]])).not.toMatch(/[&*]/);
});
