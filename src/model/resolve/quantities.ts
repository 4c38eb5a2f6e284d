import type { QuantityData } from '../../schemas/quantity.ts';
import type { Corpus } from '../corpus.ts';
import type { Claim, Quantity, Source, Speaker } from '../dossier.ts';
import { isYears } from '../figure/quantity.ts';
import { toldIn } from '../figure/told.ts';

type Figure = QuantityData['figures'][number];

/**
 * Gives each claim the quantities of which it tells a figure beside others that differ.
 * @param claim finds a claim by its id
 */
export function linkQuantities(
	{ quantities }: Pick<Corpus, 'quantities'>,
	claim: (id: string) => Claim,
	speaker: (by: Figure['by']) => Speaker,
): void {
	for (const { id, data } of quantities) {
		const quantity: Quantity = {
			id,
			name: data.name,
			figures: data.figures.map((figure) => {
				const [by, told] = [speaker(figure.by), claim(figure.claim)];
				return {
					words: figureWords(figure, data),
					by,
					on: figure.on,
					claim: told,
					sources: sourcesOf(told, by, figure),
				};
			}),
		};
		if (new Set(quantity.figures.map(({ words }) => words)).size < 2) continue;
		for (const told of new Set(quantity.figures.map((each) => each.claim))) told.quantities.push(quantity);
	}
}

/** A figure as a reader is shown it: “1,000–2,000 km”, “at least 3,000”, “20.6 million”, “2002”. */
export function figureWords(
	{ min, max, atLeast }: Pick<Figure, 'min' | 'max' | 'atLeast'>,
	{ unit, units }: Pick<QuantityData, 'unit' | 'units'>,
): string {
	const number = isYears(units) ? String : inWords;
	const range = max === undefined || max === min ? number(min) : `${number(min)}–${number(max)}`;
	return [atLeast && 'at least', range, unit].filter(Boolean).join(' ');
}

const SCALES = [
	{ name: 'billion', of: 1e9 },
	{ name: 'million', of: 1e6 },
];

/** A number with a word for its scale, where it is as round as that. */
function inWords(value: number): string {
	const scale = SCALES.find(({ of }) => value >= of && value % (of / 100) === 0);
	return scale ? `${value / scale.of} ${scale.name}` : value.toLocaleString('en');
}

/**
 * Where a claim shows what a speaker gave: the sources of his position; or else those of which the claim tells that they
 * have the figure; or else all that support it.
 */
function sourcesOf({ positions, citations }: Claim, by: Speaker, { min }: Pick<Figure, 'min'>): Source[] {
	const own = positions.filter(({ holder }) => holder.name === by.name).flatMap(({ sources }) => sources);
	if (own.length > 0) return [...new Set(own)];
	const telling = citations.filter(({ says }) => {
		const { numbers, days } = toldIn(says);
		return numbers.some(({ value }) => value === min) || days.some(({ year }) => year === min);
	});
	const shown = telling.length > 0 ? telling : citations.filter(({ stance }) => stance === 'supports');
	return shown.map(({ source }) => source);
}
