import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aDispute, aTension } from '../testing/entries.ts';
import { twoSides } from './two-sides.ts';

const saying = {
	holder: 'iran',
	statement: 'A house was struck.',
	asOf: '2024-01-17',
	claims: ['strike-on-panjgur'],
};

it('reports a tension with one position', () => {
	const position = {
		heldBy: ['iran'],
		statement: 'Pakistan lets armed groups stay.',
		claims: ['strike-on-panjgur'],
	};
	expect(told(twoSides, { tensions: [aTension({ positions: [position] })] })).toMatchInlineSnapshot(
		`"src/content/tensions/sanctuary.mdx: positions: found 1 positions; expected two or more. To mend: add who holds the other view, with a claim that shows it [two-sides]"`,
	);
});

it('reports a table with one column', () => {
	expect(told(twoSides, { disputes: [aDispute({ accounts: { iran: [saying] } })] })).toMatchInlineSnapshot(
		`"src/content/disputes/who-was-struck.yaml: accounts: found statements of fewer than two parties; expected two or more of iran, pakistan, group, people, others. To mend: add the other account, or delete the table [two-sides]"`,
	);
});

it('accepts two positions and two columns', () => {
	expect(told(twoSides)).toBe('');
});

it('accepts any two columns', () => {
	const disputes = [aDispute({ accounts: { people: [saying], others: [saying] } })];
	expect(told(twoSides, { disputes })).toBe('');
});
