import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, aPlace } from '../testing/entries.ts';
import { toldNames } from './told-names.ts';

const places = [aPlace(), aPlace({ id: 'turbat', name: 'Turbat', kind: 'city' })];
const saying = (words: string) => ({
	places,
	background: [aChapter({ body: `<Claim id="strike-on-panjgur">${words}</Claim>` })],
});

it('accepts a place that the claim names', () => {
	expect(told(toldNames, saying('Iran struck a village in Panjgur.'))).toBe('');
});

it('reports a place that no word of the claim names', () => {
	expect(told(toldNames, saying('Iran struck a village near Turbat.'))).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found “Turbat” in “Iran struck a village near Turbat.”, named by no claim that carries the words (strike-on-panjgur); expected the persons and places of the claim. To mend: correct the name here or in the claim after the sources, or cite the claim that names it [told-names]"`,
	);
});
