const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	m: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12,
	dozen: 12,
};

const ones = ONES.join('|');
const tens = TENS.join('|');
const SCALE = Object.keys(SCALES).join('|');

/** A number in figures or in words, with a scale behind it; no part of a name (F-16), an hour (04:50) or a day (16th). */
const NUMBER = new RegExp(
	`(?:(?<=\\bRs)|(?<![\\p{L}\\d.,:/]|\\p{L}-))(?:(?<figures>\\d{1,3}(?:,\\d{3})+|\\d+)(?<part>\\.\\d+)?(?!\\d|:\\d|st\\b|nd\\b|rd\\b|th\\b)|(?<tens>${tens})(?:-(?<unit>${ones}))?\\b|(?<ones>${ones})\\b|(?<a>an? |half a |(?=dozen\\b))(?=(?:${SCALE})\\b))(?:[\\s\\u00a0-]?(?<scale>${SCALE})\\b)?`,
	'giu',
);

/** Between two numbers of which the first has the scale of the second: “1.5 to 2 million”. */
const SHARED = /^\s?(?:to|or|–|-)\s?$/u;

/** A number that a text says. */
export interface SaidNumber {
	value: number;
	/** Where it stands in the text: from its first sign to behind its last one. */
	from: number;
	to: number;
	/** As it stands there: “2.78 million”. */
	words: string;
}

const inWords = (word: string, list: readonly string[]): number => list.indexOf(word.toLowerCase());

/**
 * Reads the numbers of an English text: “1,455”, “2.78 million”, “Rs250bn”, “twenty-four”, “a dozen”.
 * @returns each with its value, in the order of the text; hours, ordinals and numbers in names (“F-16”) are none
 */
export function numbersIn(text: string): SaidNumber[] {
	const found = [...text.matchAll(NUMBER)].map((match) => {
		const { figures, part = '', tens: ten, unit, ones: one, a, scale } = match.groups ?? {};
		const base = figures
			? Number(figures.replaceAll(',', '') + part)
			: ten
				? 20 + 10 * inWords(ten, TENS) + (unit ? inWords(unit, ONES) : 0)
				: one
					? inWords(one, ONES)
					: a?.startsWith('half')
						? 0.5
						: 1;
		const times = scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1;
		return {
			times,
			value: base * times,
			from: match.index,
			to: match.index + match[0].length,
			words: match[0].trim(),
		};
	});
	return found.map(({ times, ...number }, index) => {
		const next = found[index + 1];
		const shares =
			next !== undefined && times === 1 && next.times > 100 && SHARED.test(text.slice(number.to, next.from));
		return shares ? { ...number, value: number.value * next.times } : number;
	});
}
