import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aStatement } from '../testing/entries.ts';
import { paragraphsInOrder } from './paragraphs-in-order.ts';

const of = (...paragraphs: number[]): string =>
	told(paragraphsInOrder, {
		statements: paragraphs.map((paragraph, n) => aStatement({ id: `s-${n + 1}`, order: n + 1, paragraph })),
	});

it('accepts paragraphs that grow, and some that are passed over', () => {
	expect(of(1, 1, 2, 5, 5)).toBe('');
});

it('reports one before the last, and one that is not there', () => {
	expect(of(1, 2, 1, 3)).toBe(
		'src/content/statements/s-3.yaml: paragraph: found paragraph 1, after a statement of paragraph 2; expected paragraph 2 to 5. To mend: correct the paragraph, or the order of the statements [paragraphs]',
	);
	expect(of(1, 2, 400, 3)).toContain('s-3.yaml: paragraph: found paragraph 400');
	expect(of(1, 2, 400)).toContain('s-3.yaml: paragraph: found paragraph 400');
});
