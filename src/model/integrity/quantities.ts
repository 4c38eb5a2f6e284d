import type { QuantityData } from '../../schemas/quantity.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { readDate } from '../date/read.ts';
import { figuresOfAll } from '../figure/evidence.ts';
import { passageOf, quantityReader, type Passage } from '../figure/quantity.ts';
import { restingTexts, type Resting } from '../figure/resting.ts';
import { toldIn } from '../figure/told.ts';
import type { Problem } from '../../file/problem.ts';
import { quote } from '../prose/fault.ts';
import { sentences } from '../prose/prose.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('quantities');

type Figure = QuantityData['figures'][number];
type Quantity = Entry<QuantityData>;

/** What several texts count or measure stands in one place, with who says so and when. */
export const quantities: Rule = {
	id: 'quantities',
	demands:
		'A figure of a quantity stands in its claim; a claim or a sentence about that quantity gives no figure but those, with the claim that tells it; two agreed claims do not give two figures for one time.',
	check: (corpus) => {
		const texts = corpus.quantities.length > 0 ? textsWithFigures(corpus) : [];
		return corpus.quantities.flatMap((quantity) => [
			...untold(corpus, quantity),
			...stray(texts, quantity),
			...rivals(corpus, quantity),
			...falseRecords(texts, quantity),
		]);
	},
};

const values = ({ min, max }: Figure): number[] => (max === undefined ? [min] : [min, max]);

/** Figures that the claim named beside them does not tell. */
function untold(corpus: Corpus, { file, data }: Quantity): Problem[] {
	const claims = new Map(corpus.claims.map((claim) => [claim.id, claim.data]));
	return data.figures.flatMap((figure, index) => {
		const claim = claims.get(figure.claim);
		if (!claim) return [];
		const { numbers, days } = figuresOfAll([claim]);
		const known = new Set([...numbers.map(({ value }) => value), ...days.flatMap(({ year }) => year ?? [])]);
		return values(figure)
			.filter((value) => value !== 1 && !known.has(value))
			.map((value) =>
				report({
					file,
					field: `figures[${index}]`,
					found: `${value.toLocaleString('en')}, said by no word of the claim "${figure.claim}"`,
					expected: 'a figure that its claim tells',
					mend: 'correct the figure or the claim after the source',
				}),
			);
	});
}

/** Figures that a claim or a sentence gives, and that the quantity does not have from its claims. */
function stray(texts: readonly Text[], { file: where, data }: Quantity): Problem[] {
	const read = quantityReader(data);
	return texts.flatMap(({ file, field, passage, claims }) => {
		const own = data.figures.filter(({ claim }) => claims.includes(claim)).flatMap(values);
		return read(passage)
			.filter(({ value }) => !own.includes(value))
			.map(({ words }) =>
				report({
					file,
					field,
					found: `“${words}” for “${data.name}” in ${quote(passage.text, 80)}, where ${where} has ${own.length > 0 ? figureList(own) : 'no figure'} from ${claims.slice(0, 2).join(', ')}`,
					expected: `one of its figures with the claim that gives it: ${data.figures.map((figure) => `${figureList(values(figure))} (${figure.claim})`).join(', ')}`,
					mend: 'correct the figure after the source, or cite the claim that gives it; a figure that is new goes to the quantity too, with who gave it and when',
				}),
			);
	});
}

const figureList = (figures: readonly number[]): string =>
	[...new Set(figures)]
		.map((value) => (value < 2100 ? String(value) : value.toLocaleString('en')))
		.join(', ');

/** Agreed claims that differ: the site would say both in its own voice. */
function rivals(corpus: Corpus, { file, data }: Quantity): Problem[] {
	const agreed = new Set(corpus.claims.filter((claim) => claim.data.status === 'agreed').map(({ id }) => id));
	const figures = data.figures
		.map((figure, index) => ({ ...figure, index }))
		.filter(({ claim }) => agreed.has(claim));
	return figures.flatMap((one) =>
		figures
			.filter((other) => other.index < one.index && other.claim !== one.claim && differ(one, other))
			.map((other) =>
				report({
					file,
					field: `figures[${one.index}]`,
					found: `${values(one).join('–')} of the agreed claim "${one.claim}" beside ${values(other).join('–')} of the agreed claim "${other.claim}", for one time`,
					expected: 'one figure that is agreed, or claims that say whose each is',
					mend: 'make the claims "attributed", or one claim "disputed" with both as positions, or correct a figure or its date',
				}),
			),
	);
}

const differ = (one: Figure, other: Figure): boolean => {
	const [first, second] = [readDate(one.on), readDate(other.on)];
	return (
		first.min <= second.max &&
		second.min <= first.max &&
		Math.max(one.min, other.min) > Math.min(one.max ?? one.min, other.max ?? other.min)
	);
};

/** Figures that a text calls the highest or the lowest, though the quantity has one beyond. */
function falseRecords(texts: readonly Text[], { data }: Quantity): Problem[] {
	const read = quantityReader(data);
	const all = data.figures.flatMap(values);
	return texts.flatMap(({ file, field, passage }) =>
		sentences(passage.text).flatMap((sentence) => {
			const least = LEAST.test(sentence);
			if (!least && !MOST.test(sentence)) return [];
			const record = least ? Math.min(...all) : Math.max(...all);
			const given = read(passageOf(sentence, passage.around, passage.isPart));
			if (given.length === 0 || given.some(({ value }) => value === record)) return [];
			return [
				report({
					file,
					field,
					found: `“${given.map(({ words }) => words).join(', ')}” called the ${least ? 'lowest' : 'highest'} for “${data.name}”, which has ${figureList([record])}`,
					expected: 'the figure that is',
					mend: 'correct the sentence, or say among which figures it is',
				}),
			];
		}),
	);
}

const LEAST = /\b(?:lowest|smallest)\b/iu;
const MOST = /\b(?:highest|largest)\b/iu;

/** A text of the site, with the claims on which it rests; a claim rests on itself. */
interface Text extends Pick<Resting, 'file' | 'field' | 'claims'> {
	passage: Passage;
}

/** Every text that gives a number or a year, once for all quantities. */
function textsWithFigures(corpus: Corpus): Text[] {
	const claims = new Map(corpus.claims.map(({ id, data }) => [id, data.text]));
	const ofClaims = corpus.claims.flatMap(({ id, file, data }): Text[] => [
		{ file, field: 'text', passage: passageOf(data.text), claims: [id] },
		...(data.positions ?? []).map(({ statement }, index) => ({
			file,
			field: `positions[${index}].statement`,
			passage: passageOf(statement, data.text, true),
			claims: [id],
		})),
	]);
	const resting = [...restingTexts(corpus)].map(({ text, ...where }): Text => {
		const [only, ...others] = where.claims;
		return { ...where, passage: passageOf(text, (others.length === 0 && claims.get(only ?? '')) || '') };
	});
	return [...ofClaims, ...resting].filter(({ passage }) => hasFigure(passage.text));
}

const hasFigure = (text: string): boolean => {
	const { numbers, days } = toldIn(text);
	return numbers.length > 0 || days.length > 0;
};
