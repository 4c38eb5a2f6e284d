import { FOLDERS } from '../../folders.ts';
import { subject } from '../../subject.ts';
import { KNOWN_LANGUAGES, type Concept, type Concepts } from '../../subject/concepts.ts';
import { LANGUAGES } from '../../subject/languages.ts';
import type { Problem } from '../../file/problem.ts';
import { keyOf, type Tongue } from '../search/word-forms.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('concept-words');

interface Place {
	concept: Concept;
	word: string;
	field: string;
}

/** Where the words of one language stand, by what search keeps them under. */
function placesOf(concepts: readonly Concept[], tongue: Tongue): Map<string, Place[]> {
	const places = new Map<string, Place[]>();
	for (const [at, concept] of concepts.entries())
		for (const list of tongue === 'en' ? (['words', 'asked'] as const) : [tongue])
			for (const [nth, word] of (concept[list] ?? []).entries()) {
				const key = keyOf(word, tongue);
				const place = { concept, word, field: `concepts[${at}].${list}[${nth}]` };
				places.set(key, [...(places.get(key) ?? []), place]);
			}
	return places;
}

const declared = (one: Concept, other: Concept): boolean =>
	one.shared.includes(other.id) || other.shared.includes(one.id);

/**
 * Words that stand twice: in one concept, in two that do not say so, or in a concept and among the particles; and ids in
 * `shared` that lead nowhere or are not needed.
 */
export function conceptProblems({ particles, concepts }: Concepts): Problem[] {
	const problems: Problem[] = [];
	const say = (field: string, found: string, expected: string, mend: string): void =>
		void problems.push(
			report({ file: `${FOLDERS.subject}/concepts.yaml`, field, found: `“${found}”`, expected, mend }),
		);
	/** Pairs of concepts that have a word in common. */
	const common = new Set<string>();
	for (const tongue of [...KNOWN_LANGUAGES, 'en'] as const) {
		const joining = new Set(tongue === 'en' ? [] : particles[tongue]?.map((word) => keyOf(word, tongue)));
		for (const [key, places] of placesOf(concepts, tongue))
			for (const [nth, { concept, word, field }] of places.entries()) {
				if (joining.has(key) && tongue !== 'en')
					say(
						field,
						word,
						`no particle of ${LANGUAGES[tongue].name}`,
						'take it out of the particles, or out of here',
					);
				const before = new Set(places.slice(0, nth).map((place) => place.concept));
				if (before.delete(concept))
					say(field, word, 'each word once, in one spelling', 'leave it out: search takes both for one');
				for (const other of before) {
					common.add(`${concept.id} ${other.id}`).add(`${other.id} ${concept.id}`);
					if (!declared(concept, other))
						say(
							field,
							word,
							`a word of one concept, and “${other.id}” has it`,
							`keep it where readers mean it; if they mean both, add "${other.id}" to "shared" of "${concept.id}"`,
						);
				}
			}
	}
	for (const [at, { id, shared }] of concepts.entries()) {
		if (concepts.findIndex((other) => other.id === id) !== at)
			say(`concepts[${at}].id`, id, 'each id once', 'join the two concepts, or call one otherwise');
		for (const [nth, other] of shared.entries()) {
			const field = `concepts[${at}].shared[${nth}]`;
			if (other === id || !concepts.some((concept) => concept.id === other))
				say(field, other, 'the id of another concept', 'write the id as it stands there, or leave it out');
			else if (!common.has(`${id} ${other}`))
				say(field, other, 'a concept with a word in common', 'leave it out: they share no word');
		}
	}
	return problems;
}

/** A word that means two things by mistake leads a reader to what was not asked. */
export const conceptWords: Rule = {
	id: 'concept-words',
	demands: 'A word of the search belongs to one concept, or to several that say so.',
	check: () => conceptProblems(subject.concepts),
};
