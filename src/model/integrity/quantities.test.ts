import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, aClaim, aQuantity } from '../testing/entries.ts';
import { quantities } from './quantities.ts';

const length = (id: string, text: string, more = {}) => aClaim({ id, text, ...more });
const border = (...figures: { min: number; claim: string; on?: string }[]) => [
	aQuantity({
		id: 'length-of-the-border',
		name: 'Length of the border',
		about: [['border'], ['long']],
		units: ['km'],
		figures: figures.map((figure) => ({ by: 'pakistan', on: '2024', ...figure })),
	}),
];
const one = length('border-909', 'The border was 909 km long in 2024, one atlas wrote.');
const other = length('border-959', 'The border was 959 km long in 2024, another wrote.', {
	status: 'unverified',
});
const both = border({ min: 909, claim: 'border-909' }, { min: 959, claim: 'border-959' });

it('accepts figures that their claims tell, and a page that cites them', () => {
	const background = [aChapter({ body: '<Claim id="border-909">The border is 909 km long.</Claim>' })];
	expect(told(quantities, { claims: [one, other], quantities: both, background })).toBe('');
});

it('reports a figure that its claim does not tell', () => {
	expect(
		told(quantities, {
			claims: [one],
			quantities: border({ min: 900, claim: 'border-909' }, { min: 909, claim: 'border-909' }),
		}),
	).toMatchInlineSnapshot(
		`"src/content/quantities/length-of-the-border.yaml: figures[0]: found 900, said by no word of the claim "border-909"; expected a figure that its claim tells. To mend: correct the figure or the claim after the source [quantities]"`,
	);
});

it('reports a claim whose figure the quantity does not have', () => {
	expect(
		told(quantities, { claims: [one, other], quantities: border({ min: 909, claim: 'border-909' }) }),
	).toMatchInlineSnapshot(
		`"src/content/claims/border-959.yaml: text: found “959” for “Length of the border” in “The border was 959 km long in 2024, another wrote.”, where src/content/quantities/length-of-the-border.yaml has no figure from border-959; expected one of its figures with the claim that gives it: 909 (border-909). To mend: correct the figure after the source, or cite the claim that gives it; a figure that is new goes to the quantity too, with who gave it and when [quantities]"`,
	);
});

it('reports a page that gives the figure of another claim, or none that is known', () => {
	const saying = (words: string) => [aChapter({ body: `<Claim id="border-909">${words}</Claim>` })];
	for (const words of ['The border is 959 km long.', 'The border is 1,000 km long.'])
		expect(told(quantities, { claims: [one, other], quantities: both, background: saying(words) })).toContain(
			'background/the-strikes.mdx: line 1: found',
		);
});

it('reports two agreed claims that differ for one time, but not for two', () => {
	const agreed = length('border-959', 'The border was 959 km long in 2024, another wrote.');
	expect(told(quantities, { claims: [one, agreed], quantities: both })).toMatchInlineSnapshot(
		`"src/content/quantities/length-of-the-border.yaml: figures[1]: found 959 of the agreed claim "border-959" beside 909 of the agreed claim "border-909", for one time; expected one figure that is agreed, or claims that say whose each is. To mend: make the claims "attributed", or one claim "disputed" with both as positions, or correct a figure or its date [quantities]"`,
	);
	const apart = border({ min: 909, claim: 'border-909' }, { min: 959, claim: 'border-959', on: '2019' });
	expect(told(quantities, { claims: [one, agreed], quantities: apart })).toBe('');
});

it('reports a figure that is called the highest beside a higher one', () => {
	const highest = length('border-909', 'The highest figure: the border was 909 km long in 2024.');
	expect(told(quantities, { claims: [highest, other], quantities: both })).toMatchInlineSnapshot(
		`"src/content/claims/border-909.yaml: text: found “909” called the highest for “Length of the border”, which has 959; expected the figure that is. To mend: correct the sentence, or say among which figures it is [quantities]"`,
	);
});
