import type { Claim } from '../dossier.ts';
import { inDigits } from './digits.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

/** How a mark shows its number, and what a screen reader says of it. */
export type SayMark = (number: number) => { shown: string; label: string };

/** @returns how the mark of a claim of some status stands in a language */
export const markWords =
	({ words, digits }: Pick<Language, 'words' | 'digits'>, status: Claim['status']): SayMark =>
	(number) => {
		const shown = inDigits(String(number), digits);
		return {
			shown,
			label: fill(words.evidence.mark, { number: shown, status: words.statuses[status].label }),
		};
	};
