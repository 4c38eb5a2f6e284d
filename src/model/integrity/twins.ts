import type { SpeakerData } from '../../schemas/speaker.ts';
import { ID_PATTERN } from '../../id.ts';
import type { MetList } from '../../schemas/walk.ts';
import { walkedIn } from '../field-values.ts';
import { foundWords } from '../../file/schema-words.ts';
import { nameKey } from '../key/name.ts';
import { speakerKeys } from '../key/speaker.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('twins');

/**
 * What stands twice in a list is printed twice, and counted as two. What tells two items apart, their schema says
 * (`identified()` in `schemas/field.ts`); where it says nothing, all of an item does.
 */
export const twins: Rule = {
	id: 'twins',
	demands: 'No list of an entry holds the same thing twice, in whatever spelling.',
	check: (corpus) => {
		const speakerKey = speakerKeys(corpus);
		return walkedIn(corpus).flatMap(({ entry: { file }, walked: { lists } }) =>
			lists.flatMap((list) =>
				repeated(list, speakerKey).map(({ first, again }) =>
					report({
						file,
						field: `${list.field}[${again}]`,
						found: `${foundWords(list.items[again])}, which is the same as ${list.field}[${first}]${byWords(list)}`,
						expected: 'each thing once',
						mend: `delete ${list.field}[${again}], or correct what is the same`,
					}),
				),
			),
		);
	},
};

/** The fields by which items of a list are told apart, in brackets. */
const byWords = ({ facts }: MetList): string => (facts.identity ? ` (by ${facts.identity.join(', ')})` : '');

/** The items of a list that were there before, with the place of the first. */
function repeated(
	{ items, facts }: MetList,
	speakerKey: (speaker: SpeakerData) => string,
): { first: number; again: number }[] {
	if (facts.repeats) return [];
	const seen = new Map<string, number>();
	return items.flatMap((item, again) => {
		const key =
			typeof item === 'string' && facts.voice === 'verbatim'
				? spelling(item)
				: keyOf(item, speakerKey, facts.identity);
		const first = seen.get(key);
		if (first !== undefined) return [{ first, again }];
		seen.set(key, again);
		return [];
	});
}

/**
 * What tells one spelling that readers search for from another: hyphens and spaces, which everybody sets otherwise, but not
 * case, apostrophes or stops.
 */
const spelling = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘'.,]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** What two ways to write a value share; ids and dates have one. */
function keyOf(
	value: unknown,
	speakerKey: (speaker: SpeakerData) => string,
	only?: readonly string[],
): string {
	if (typeof value === 'string') return ID_PATTERN.test(value) ? value : nameKey(value);
	if (typeof value !== 'object' || value === null) return String(value);
	if (Array.isArray(value)) return `[${value.map((item) => keyOf(item, speakerKey)).join()}]`;
	if ('name' in value && typeof value.name === 'string') return speakerKey({ name: value.name });
	return Object.entries(value)
		.filter(([name]) => !only || only.includes(name))
		.map(([name, inner]) => `${name}=${keyOf(inner, speakerKey)}`)
		.sort()
		.join(' ');
}
