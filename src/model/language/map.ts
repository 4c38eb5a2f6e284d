import { subject } from '../../subject.ts';
import { strikesOn } from '../map/marks.ts';
import type { MapDrawing } from '../map/drawing.ts';
import { foldDigits, inDigits } from './digits.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** Keeps the order of its own words in a line of the other direction (U+2067 … U+2069). */
const isolated = (text: string): string => `\u2067${text}\u2069`;

/** ISO 3166-1 codes of the countries of the maps, by their English names in capitals. */
const codes = new Map(
	[...subject.lands.near, ...subject.lands.far].map(({ properties: { name, code } }) => [
		name.toUpperCase(),
		code,
	]),
);

/**
 * What a language calls a country of the maps.
 * @param english its name, in capitals or not
 * @returns nothing if no such country is on them
 */
export function countryIn(english: string, { tag }: Pick<Language, 'tag'>): string | undefined {
	const code = codes.get(english.toUpperCase());
	return code && new Intl.DisplayNames(tag, { type: 'region' }).of(code);
}

/**
 * A drawing with its names in a language. Where they stand is kept: the names of one are about as long as those of another.
 * A name that the language has not stays.
 */
export const drawingIn = (drawing: MapDrawing, language: Language): MapDrawing => {
	const known = new Map(
		[...language.names.places, ...language.names.actors].map(({ english, text }) => [english, text]),
	);
	const regionName = ({ name, kind }: MapDrawing['regions'][number]): string =>
		(kind === 'country' && countryIn(name, language)) ||
		(kind === 'sea' ? language.words.map.seas[name] : known.get(name)) ||
		name;
	return {
		...drawing,
		regions: drawing.regions.map((each) => ({
			...each,
			name: isolated(regionName(each)),
		})),
		spots: drawing.spots.map(({ place, lines, kind, ...spot }) => {
			const name = language.place(place);
			return {
				...spot,
				kind,
				place: { ...place, name: name === undefined ? place.name : isolated(name) },
				// Years are the same; who struck is told below the map, in words.
				lines:
					kind === 'strike' ? [] : lines.map((line) => isolated(inDigits(foldDigits(line), language.digits))),
			};
		}),
	};
};

/** Who struck which place of a drawing, and when, in the words of a language. */
export const strikesIn = (
	{ spots }: Pick<MapDrawing, 'spots'>,
	language: Language,
): { side: string; place: string; path: string; date: string }[] =>
	spots.flatMap(({ place }) =>
		strikesOn(place).map(({ doer, day }) => ({
			side: (doer && language.side(doer.side)) ?? doer?.name ?? '',
			place: language.place(place) ?? place.name,
			path: place.path,
			date: day,
		})),
	);

/** The length of the bar of a drawing, in the words and digits of a language. */
export const scaleIn = ({ scale }: Pick<MapDrawing, 'scale'>, { words, digits }: Language): string =>
	isolated(fill(words.map.kilometres, { count: inDigits(String(scale.kilometres), digits) }));
