import { expect, it } from 'vitest';
import type { Corpus } from '../corpus.ts';
import { told } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { orderNumbers } from './order-numbers.ts';

it('reports a gap', () => {
	const statements = [one.aStatement(), one.aStatement({ id: 'third', order: 3 })];
	expect(told(orderNumbers, { statements })).toMatchInlineSnapshot(
		`"src/content/statements/third.yaml: order: found order 3; expected order 2. To mend: write 2 here, or number them all anew in reading order: 1, 2, 3 … [order]"`,
	);
});

it('reports a twin', () => {
	const statements = [one.aStatement(), one.aStatement({ id: 'again', order: 1 })];
	expect(told(orderNumbers, { statements })).toContain(
		'again.yaml: order: found order 1, which "iran-struck" has too; expected order 2',
	);
});

it.each<[string, Partial<Corpus>]>([
	['statements', { statements: [one.aStatement({ order: 2 })] }],
	['chapters', { background: [one.aChapter({ order: 2 })] }],
	['tensions', { tensions: [one.aTension({ order: 2 })] }],
	['disputes', { disputes: [one.aDispute({ order: 2 })] }],
])('reports %s that do not begin with 1', (_, replaced) => {
	expect(told(orderNumbers, replaced)).toContain('found order 2; expected order 1');
});

it('accepts 1, 2, 3 in whatever order the files come', () => {
	const statements = [3, 1, 2].map((order) => one.aStatement({ id: `number-${order}`, order }));
	expect(told(orderNumbers, { statements })).toBe('');
});

it('tells of one file too many once, however many follow', () => {
	const statements = [1, 2, 2, 3, 4].map((order, n) => one.aStatement({ id: `number-${n}`, order }));
	expect(told(orderNumbers, { statements })).toBe(
		'src/content/statements/number-2.yaml: order: found order 2, which "number-1" has too; expected order 5. To mend: write 5 here or there, or number them all anew in reading order: 1, 2, 3 … [order]',
	);
});
