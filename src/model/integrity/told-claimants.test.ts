import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, aChapter, anActor } from '../testing/entries.ts';
import { toldClaimants } from './told-claimants.ts';

const group = (id: string, name: string, short: string, order: number) =>
	anActor({ id, name, short, kind: 'armed-group', side: 'none', role: 'Armed group', order });
const actors = [
	group('army-of-justice', 'Army of Justice', 'AoJ', 1),
	group('liberation-front', 'Liberation Front', 'LF', 2),
];

/** A page whose words rest on a claim. */
const page = (text: string, words: string) => ({
	actors,
	claims: [aClaim({ text })],
	background: [aChapter({ body: `<Claim id="strike-on-panjgur">${words}</Claim>` })],
});

it('accepts the group of the claim by any of its names, and a claim that names none', () => {
	const text = 'Panjgur was struck on 16 January 2024; the AoJ’s Lion Brigade claimed it.';
	expect(told(toldClaimants, page(text, 'It was claimed by the Army of Justice.'))).toBe('');
	expect(told(toldClaimants, page('Panjgur was struck in 2024.', 'The LF claimed it.'))).toBe('');
});

it('reports another group, also where that of the claim has no page', () => {
	const text = 'Panjgur was struck; Ansar al-Furqan claimed it, and not the LF.';
	expect(told(toldClaimants, page(text, 'The LF claimed it.'))).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found "liberation-front" in “The LF claimed it.”, while its claims name "Ansar al-Furqan"; expected the group that its claims name. To mend: correct the group, or cite the claim that says who else claimed it [told-claimants]"`,
	);
});
