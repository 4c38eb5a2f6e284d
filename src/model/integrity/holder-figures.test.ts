import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, aDispute } from '../testing/entries.ts';
import { holderFigures } from './holder-figures.ts';

const claims = [
	aClaim({
		status: 'disputed',
		text: 'How many villages in Panjgur were struck is told differently.',
		positions: [
			{ holder: 'iran', statement: 'It struck 3 villages.', sources: ['irna-on-strike'] },
			{ holder: 'pakistan', statement: 'There were 5 villages.', sources: ['dawn-on-strike'] },
		],
	}),
];
const table = (statement: string) => ({
	claims,
	disputes: [
		aDispute({
			accounts: { iran: [{ holder: 'iran', statement, asOf: '2024-01-17', claims: ['strike-on-panjgur'] }] },
		}),
	],
});

it('accepts the figure of the holder', () => {
	expect(told(holderFigures, table('It struck 3 villages.'))).toBe('');
});

it('reports the figure of another holder', () => {
	expect(told(holderFigures, table('It struck 5 villages.'))).toMatchInlineSnapshot(
		`"src/content/disputes/who-was-struck.yaml: accounts.iran[0].statement: found “5” in “It struck 5 villages.”, which the claims give to pakistan; expected the figures of the holder of this row. To mend: correct the figure or the holder, here or in the positions of the claim, after the source [holder-figures]"`,
	);
});
