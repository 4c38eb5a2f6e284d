import type { ActorData } from '../../schemas/actor.ts';
import type { Corpus, ProseEntry } from '../corpus.ts';
import { askedWords } from '../key/question.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('profiles', 'warning');

type Profile = ProseEntry<ActorData>;

/** Fewer words tell too little of an actor for a page of its own. */
const LEAST_WORDS = 250;
/** A question is missed where this part of the others asks it, and there are at least so many others to go by. */
const USUAL = 2 / 3;
const LEAST_OTHERS = 3;

/** Readers who compare profiles look for the same in each. A profile that differs may have its reasons, so it warns. */
export const profiles: Rule = {
	id: 'profiles',
	demands: `A profile has ${LEAST_WORDS} words or more, and the headings that most other profiles of its kind have; it warns.`,
	check: ({ actors }) => actors.flatMap((profile) => [...tooShort(profile), ...unasked(profile, actors)]),
};

const tooShort = ({ file, prose }: Profile): Problem[] =>
	prose.words >= LEAST_WORDS
		? []
		: [
				report({
					file,
					field: 'prose',
					found: `a profile of ${prose.words} words`,
					expected: `${LEAST_WORDS} or more`,
					mend: 'tell who it is, what part it played, what it says, what is said against it, or what changed since',
				}),
			];

/** The questions that the other profiles of a kind ask and this one does not, each in the words of one of them. */
function unasked({ id, file, data, prose }: Profile, actors: Corpus['actors']): Problem[] {
	const others = actors.filter((other) => other.id !== id && other.data.kind === data.kind);
	if (others.length < LEAST_OTHERS) return [];
	const usual = new Map(others.flatMap(questions).map((heading) => [keyOf(heading), heading]));
	const missing = [...usual.values()].filter(
		(heading) =>
			!asks(prose, heading) &&
			others.filter((other) => asks(other.prose, heading)).length >= USUAL * others.length,
	);
	if (missing.length === 0) return [];
	return [
		report({
			file,
			field: 'prose',
			found: `no heading such as ${missing.map((heading) => `“${heading}”`).join(' or ')}`,
			expected: `what most other profiles of the kind "${data.kind}" answer`,
			mend: 'answer it below a heading of its own, if a source has the answer',
		}),
	];
}

const questions = ({ prose }: Pick<Profile, 'prose'>): string[] =>
	prose.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);

const keyOf = (heading: string): string => [...askedWords(heading)].sort().join(' ');

/**
 * Whether a page has a heading that asks this, alone or with more: “Who lists it, and what changed since?”. A single word
 * such as “who” says too little to be found in another question.
 */
function asks(prose: Profile['prose'], heading: string): boolean {
	const asked = askedWords(heading);
	return questions({ prose }).some((own) => {
		const words = askedWords(own);
		return asked.isSubsetOf(words) && (asked.size > 1 || words.size === 1);
	});
}
