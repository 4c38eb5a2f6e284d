import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aDispute, aRelation, aTension } from '../testing/entries.ts';
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
		`"src/content/tensions/sanctuary.mdx: positions: found 1 positions; expected two or more, of holders who differ. To mend: add who holds the other view, with a claim that shows it [two-sides]"`,
	);
});

it('reports a table with one column', () => {
	expect(told(twoSides, { disputes: [aDispute({ accounts: { iran: [saying] } })] })).toMatchInlineSnapshot(
		`"src/content/disputes/who-was-struck.yaml: accounts: found statements of fewer than two parties; expected two or more of iran, pakistan, group, people, others, of holders who differ. To mend: add the other account, or delete the table [two-sides]"`,
	);
});

it('accepts two positions and two columns', () => {
	expect(told(twoSides)).toBe('');
});

it('accepts any two columns', () => {
	const disputes = [
		aDispute({
			accounts: {
				people: [{ ...saying, holder: { name: 'a villager' }, statement: 'A mosque was struck.' }],
				others: [saying],
			},
		}),
	];
	expect(told(twoSides, { disputes })).toBe('');
});

const position = (heldBy: (string | { name: string })[], statement: string) => ({
	...{ heldBy, statement, claims: ['strike-on-panjgur'] },
});

it('reports a tension whose positions are all of one holder, by id and by name', () => {
	const positions = [
		position(['iran'], 'Pakistan lets armed groups stay.'),
		position([{ name: 'Government of Iran' }], 'Pakistan does not let them stay.'),
	];
	expect(told(twoSides, { tensions: [aTension({ positions })] })).toContain(
		'positions: found 2 positions, all of iran; expected two or more, of holders who differ',
	);
});

it('reports a table in which one holder speaks in every column', () => {
	const disputes = [aDispute({ accounts: { people: [saying], others: [saying] } })];
	expect(told(twoSides, { disputes })).toContain('accounts: found statements that are all of iran');
});

it('reports a statement in the column of the other side', () => {
	const disputes = [
		aDispute({ accounts: { iran: [saying], pakistan: [saying, { ...saying, holder: 'pakistan' }] } }),
	];
	expect(told(twoSides, { disputes })).toContain(
		'accounts.pakistan[0].holder: found "iran", whose side is "iran"; expected a holder whose side is "pakistan"',
	);
});

it('reports a tie of an actor with itself, and one that the same actor asserts and denies', () => {
	const relations = [aRelation({ to: 'iran', deniedBy: [{ name: 'government of Pakistan' }] })];
	expect(told(twoSides, { relations })).toContain('to: found "iran", which is also "from"');
	expect(told(twoSides, { relations })).toContain(
		'deniedBy[0]: found {"name":"government of Pakistan"}, which asserts',
	);
});

it('reports one statement in two columns', () => {
	const disputes = [
		aDispute({ accounts: { iran: [saying], pakistan: [{ ...saying, holder: 'pakistan' }] } }),
	];
	expect(told(twoSides, { disputes })).toContain(
		'accounts.pakistan[0].statement: found “A house was struck.”, which stands under "iran" too',
	);
});
