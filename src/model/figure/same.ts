import { closest } from '../../file/closest.ts';
import type { Corpus } from '../corpus.ts';
import { evidenceOf, statedBy } from './evidence.ts';
import { nameReader } from './names.ts';
import { toldIn, type Told } from './told.ts';

/** A claim that speaks of the same as another, with what they share. */
export interface Same {
	id: string;
	text: string;
	shares: string[];
}

/** Small numbers are shared by chance. */
const SMALL = 3;

/**
 * Finds the claims that speak of the same subject and figure: of one quantity, of one event, or of a person or place and a
 * figure or day that both name.
 * @param id the claim that is compared
 * @returns the others, those that share most first; none for an id that does not exist
 */
export function sameAs(corpus: Corpus, id: string): Same[] {
	const claim = corpus.claims.find((each) => each.id === id);
	if (!claim) return [];
	const namesIn = nameReader(corpus);
	const [names, told] = [namesIn(evidenceOf(claim.data)), toldIn(statedBy(claim.data))];
	return corpus.claims
		.filter((other) => other.id !== id)
		.map(({ id: other, data }): Same => {
			const subjects = [...namesIn(evidenceOf(data))].filter((name) => names.has(name));
			const figures = sharedFigures(told, toldIn(statedBy(data)));
			const shares = [
				...corpus.quantities
					.filter(({ data: { figures: all } }) =>
						[id, other].every((each) => all.some((figure) => figure.claim === each)),
					)
					.map(({ data: { name } }) => `quantity “${name}”`),
				...corpus.events
					.filter(({ data: { claims } }) => claims.includes(id) && claims.includes(other))
					.map((event) => `event ${event.id}`),
				...(subjects.length > 0 && figures.length > 0 ? [...subjects, ...figures] : []),
			];
			return { id: other, text: data.text, shares };
		})
		.filter(({ shares }) => shares.length > 0)
		.sort((one, other) => other.shares.length - one.shares.length || (one.id < other.id ? -1 : 1));
}

/** Numbers and whole days that two texts both tell. */
function sharedFigures(one: Told, other: Told): string[] {
	const numbers = one.numbers.filter(
		({ value }) => value > SMALL && other.numbers.some((number) => number.value === value),
	);
	const days = one.days.filter(
		({ day, month, year }) =>
			day !== undefined &&
			other.days.some((each) => each.day === day && each.month === month && each.year === year),
	);
	return [...new Set([...numbers, ...days].map(({ words }) => words))];
}

/** The same for an editor: a claim and what it shares, on two lines each. */
export function sameReport(corpus: Corpus, id: string): string {
	const claim = corpus.claims.find((each) => each.id === id);
	if (!claim) {
		const near = closest(
			id,
			corpus.claims.map((each) => each.id),
		);
		return `There is no claim "${id}"${near ? `; the closest is "${near}"` : ''}.\n`;
	}
	const found = sameAs(corpus, id);
	const lines = found.map(({ id: other, text, shares }) => `${other}  (${shares.join(', ')})\n    ${text}`);
	return `${[`${id}\n    ${claim.data.text}`, ...lines].join('\n')}\n${found.length} claims share a subject and a figure with it.\n`;
}
