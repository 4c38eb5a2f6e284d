import type { EventData } from '../../schemas/event.ts';
import type { Corpus } from '../corpus.ts';
import { statedBy } from '../figure/evidence.ts';
import { harmIn } from '../figure/harm.ts';
import { toldIn } from '../figure/told.ts';
import type { Problem } from '../../file/problem.ts';
import { quote } from '../prose/fault.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('toll-figures');

type Toll = NonNullable<EventData['tolls']>[number];

/** The dead and injured of an event are counted in one place, with who counted: what a claim says of them stands there too. */
export const tollFigures: Rule = {
	id: 'toll-figures',
	demands:
		'A number of dead or injured in a claim of an event that has tolls stands in one of them; the parts of a toll add up to it.',
	check: (corpus) => [...uncounted(corpus), ...corpus.events.flatMap(({ file, data }) => sums(file, data))],
};

/** Numbers that claims give and no toll of their events has. */
function uncounted({ events, claims }: Corpus): Problem[] {
	return claims.flatMap(({ id, file, data }) => {
		const counted = events.filter((event) => event.data.claims.includes(id) && event.data.tolls);
		if (counted.length === 0) return [];
		const known = new Set(counted.flatMap((event) => (event.data.tolls ?? []).flatMap(numbersOf)));
		return harmIn(statedBy(data))
			.filter(({ value }) => !known.has(value))
			.map(({ words, of }) =>
				report({
					file,
					field: data.text.includes(words) ? 'text' : 'positions',
					found: `${words} ${of}, a number that no toll of "${counted[0]?.id}" has (${[...known].sort((one, other) => one - other).join(', ')})`,
					expected: 'a number of its tolls, or of the people in their "who"',
					mend: `correct it, or add the count to ${counted[0]?.file}, with who counted and when`,
				}),
			);
	});
}

const numbersOf = ({ killed, injured, who = '' }: Toll): number[] => [
	...[killed?.min, killed?.max, injured?.min, injured?.max].filter((each) => each !== undefined),
	...toldIn(who).numbers.map(({ value }) => value),
];

/** A part that counts one person. */
const ONE = /^(?:an?|one)\b/u;
/** Words of a list that does not name everybody. */
const OPEN = /\b(?:several|some|many|among|including|besides|minimum|other|others|aged|of them)\b/iu;

/** What the parts of a toll come to: “four children, three women and two men” are nine. */
function sums(file: string, { tolls = [] }: EventData): Problem[] {
	return tolls.flatMap(({ killed, who = '' }, index) => {
		const list = who.split(/;| \(|:/u)[0]?.replace(/ killed.*$/u, '') ?? '';
		const parts = list.split(/, (?:and )?| and /u);
		const counts = parts.map((part) => countOf(part));
		const open = parts.length < 2 || !killed || killed.min !== killed.max || OPEN.test(list);
		const sum = counts.reduce<number>((total, count) => total + (count ?? Number.NaN), 0);
		if (open || Number.isNaN(sum) || sum === killed.min) return [];
		return [
			report({
				file,
				field: `tolls[${index}].who`,
				found: `${quote(list, 80)}, which are ${sum}, beside ${killed.min} killed`,
				expected: 'parts that add up to the number',
				mend: 'correct the parts or the number after the source',
			}),
		];
	});
}

/** How many a part of such a list counts; nothing if it counts nobody. */
function countOf(part: string): number | undefined {
	if (ONE.test(part)) return 1;
	const [first] = toldIn(part).numbers;
	return first?.from === 0 ? first.value : undefined;
}
