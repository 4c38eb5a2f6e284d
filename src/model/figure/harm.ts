import { toldIn } from './told.ts';

const KILLED = /\b(?:killed|dead|died|dies|deaths?|bodies)\b/iu;
const INJURED = /\b(?:injured|wounded|hurt|injuries)\b/iu;

/** A number of dead or injured that a text gives. */
export interface Harm {
	value: number;
	words: string;
	of: 'killed' | 'injured';
}

/** Who is counted, where the number counts people; “two explosions”, “aged eight” and “six-year-old” count none. */
const PEOPLE =
	/^\s*(?:more |other |of (?:its|the|his|their) )?(?:\p{L}+[ -]){0,2}?(?:people|persons|men|women|children|girls|boys|killed|dead|deaths|died|injured|wounded|hurt|soldiers|police|guards|civilians|workers|officers|fighters|bodies|victims|lives)\b/iu;
const BEFORE =
	/\b(?:killed|dead|deaths?|injured|wounded|killing|wounding|toll of|toll)\s+(?:to |from )?(?:at least |about |some |over |more than |up to )?$/iu;
const AGED = /\baged?\b[^,;]*$/iu;

/**
 * Reads the numbers of dead and injured in a text.
 * @returns each with whom it counts: those of whom the nearest word behind the number speaks, or else one before it
 */
export function harmIn(text: string): Harm[] {
	return text.split(/[;:.](?=\s|$)|,(?=\s)/u).flatMap((clause) => {
		if (!KILLED.test(clause) && !INJURED.test(clause)) return [];
		return toldIn(clause).numbers.flatMap(({ value, words, from, to }): Harm[] => {
			const [before, behind] = [clause.slice(0, from), clause.slice(to)];
			if (AGED.test(before) || behind.startsWith('-') || !(PEOPLE.test(behind) || BEFORE.test(before)))
				return [];
			return [
				{ value, words, of: kindIn(BEFORE.test(before) ? before : behind) ?? kindIn(clause) ?? 'killed' },
			];
		});
	});
}

/** Of which of the two a text speaks first. */
function kindIn(text: string): Harm['of'] | undefined {
	const [killed, injured] = [text.search(KILLED), text.search(INJURED)];
	if (killed < 0 && injured < 0) return undefined;
	return injured < 0 || (killed >= 0 && killed < injured) ? 'killed' : 'injured';
}
