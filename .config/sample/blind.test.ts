import { expect, it } from 'vitest';
import { aDossier } from '../../src/model/testing/corpus.ts';
import { aClaim } from '../../src/model/testing/entries.ts';
import { blindText } from './blind.ts';

const textOf = (claim: Parameters<typeof aClaim>[0]): string =>
	aDossier({ claims: [aClaim(claim)] })
		.claims.map(blindText)
		.join('\n');

it('gives the words of a claim and where to look, not what the site says that it says', () => {
	const citations = [
		{ source: 'dawn-on-strike', locator: 'second paragraph', says: 'Iran struck a village.' },
		{ source: 'irna-on-strike', stance: 'disputes' as const, says: 'A base was struck.' },
	];
	expect(textOf({ citations })).toBe(
		[
			'strike-on-panjgur (agreed, as of 2024-01-17)',
			'Iran struck a village in Panjgur on 16 January 2024.',
			'  - dawn-on-strike: “Iran strikes Panjgur”, Dawn, 2024-01-17, https://www.dawn.com/news/1, second paragraph',
			'  - irna-on-strike (disputes it): “Iran strikes Panjgur”, IRNA, 2024-01-17, https://en.irna.ir/1',
		].join('\n'),
	);
});

it('names whoever speaks, and each side of a dispute', () => {
	const positions = [
		{ holder: 'iran', statement: 'It was a base.', asOf: '2024-01-16', sources: ['irna-on-strike'] },
		{
			holder: { name: 'A. Baloch', role: 'a villager' },
			statement: 'It was a house.',
			sources: ['dawn-on-strike'],
		},
	];
	const text = textOf({ status: 'disputed', author: 'iran', positions });
	expect(text).toContain('(disputed, as of 2024-01-17, said by Iran)');
	expect(text).toContain('  Iran, 2024-01-16: It was a base. [irna-on-strike]');
	expect(text).toContain('  A. Baloch, a villager: It was a house. [dawn-on-strike]');
});
