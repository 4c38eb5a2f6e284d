import { subject } from '../../subject.ts';
import { strikesOn } from '../map/marks.ts';
import type { MapDrawing } from '../map/drawing.ts';
import { foldDigits, inDigits } from './digits.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** Keeps the order of the words of a language in a line of the other direction (U+2066 or U+2067 … U+2069). */
const isolated = (text: string, { direction }: Pick<Language, 'direction'>): string =>
	`${direction === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`;

/** Years as a map lists them, in the digits of a language and with its comma: “2019, 2024” is “۲۰۱۹، ۲۰۲۴”. */
const yearsIn = (years: string, { digits, direction }: Pick<Language, 'digits' | 'direction'>): string =>
	inDigits(foldDigits(direction === 'rtl' ? years.replaceAll(',', '،') : years), digits);

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
 * @returns nothing if no such country is on them, or if it is an invented one, which no language knows
 */
export function countryIn(english: string, { tag }: Pick<Language, 'tag'>): string | undefined {
	const code = codes.get(english.toUpperCase());
	return code && new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }).of(code);
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
			name: isolated(regionName(each), language),
		})),
		spots: drawing.spots.map(({ place, lines, kind, ...spot }) => {
			const name = language.place(place);
			return {
				...spot,
				kind,
				place: { ...place, name: name === undefined ? place.name : isolated(name, language) },
				// Years are the same; who struck is told below the map, in words.
				lines: kind === 'strike' ? [] : lines.map((line) => isolated(yearsIn(line, language), language)),
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
export const scaleIn = ({ scale }: Pick<MapDrawing, 'scale'>, language: Language): string =>
	isolated(
		fill(language.words.map.kilometres, { count: inDigits(String(scale.kilometres), language.digits) }),
		language,
	);
