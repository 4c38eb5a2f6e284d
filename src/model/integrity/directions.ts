import type { Corpus } from '../corpus.ts';
import { apart, directionOf, directionsIn } from '../figure/compass.ts';
import { restingTexts } from '../figure/resting.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('directions');

/** How far, in degrees, a direction in words may lie beside that of the points: the sector of the next word is left. */
const LEEWAY = 60;

/** Kinds of places whose point does not stand for them, or that share the name of a town. */
const TOO_WIDE: readonly string[] = ['country', 'province', 'region', 'crossing'];

/** “South-east of” is said of two points of the map, and the map bears it out. */
export const directions: Rule = {
	id: 'directions',
	demands: 'Where a text says in which direction a place lies from another, their points lie so.',
	check: (corpus) => {
		const points = new Map(
			corpus.places.flatMap(({ data }) => {
				const { point } = data;
				return point && !TOO_WIDE.includes(data.kind)
					? [data.name, ...(data.aliases ?? [])].map((name) => [name, point] as const)
					: [];
			}),
		);
		return [...texts(corpus)].flatMap(({ file, field, text, about }) =>
			directionsIn(text).flatMap(({ place, of, degrees, words }) => {
				// A summary tells of its own place, whatever it names before.
				const subject = about ?? place;
				const [to, from] = [points.get(subject ?? ''), points.get(of)];
				if (!to || !from) return [];
				const lies = directionOf(to, from);
				if (apart(lies, degrees) <= LEEWAY) return [];
				return [
					report({
						file,
						field,
						found: `“${words}”, while the points put ${subject} at ${Math.round(lies)}° from ${of} (0° is north, 90° east)`,
						expected: 'the direction of the points',
						mend: 'correct the words, or the point of one of the two places',
					}),
				];
			}),
		);
	},
};

function* texts(corpus: Corpus): Generator<{ file: string; field: string; text: string; about?: string }> {
	for (const { file, data } of corpus.places)
		yield { file, field: 'summary', text: data.summary, about: data.name };
	for (const { file, data } of corpus.claims) yield { file, field: 'text', text: data.text };
	for (const { file, field, text } of restingTexts(corpus)) yield { file, field, text };
}
