import { expect, it } from 'vitest';
import { aCorpus, told } from '../testing/corpus.ts';
import { anActor, WORDS_OF_A_PROFILE } from '../testing/entries.ts';
import { profiles } from './profiles.ts';

const profile = (id: string, ...headings: string[]) =>
	anActor({ id, body: headings.map((heading) => `## ${heading}\n\n${WORDS_OF_A_PROFILE}`).join('\n\n') });
const asked = [
	profile('one', 'What did he say?', 'What part did he play?'),
	profile('two', 'What does she say?'),
	profile('three', 'What did they say, and who heard it?'),
];

it('warns of a profile that is too short, without stopping the build', () => {
	const actors = [anActor({ body: 'Iran <Claim id="strike-on-panjgur">struck a village</Claim>.' })];
	expect(told(profiles, { actors })).toMatchInlineSnapshot(
		`"src/content/actors/iran.mdx: prose: found a profile of 4 words; expected 250 or more. To mend: tell who it is, what part it played, what it says, what is said against it, or what changed since [profiles]"`,
	);
	expect(profiles.check(aCorpus({ actors })).map(({ severity }) => severity)).toEqual(['warning']);
});

it('warns of a heading that most others of the kind have', () => {
	expect(told(profiles, { actors: [...asked, profile('four', 'Where did it live?')] })).toMatchInlineSnapshot(
		`"src/content/actors/four.mdx: prose: found no heading such as “What does she say?”; expected what most other profiles of the kind "government" answer. To mend: answer it below a heading of its own, if a source has the answer [profiles]"`,
	);
});

it('accepts a profile that asks the same of somebody else, or with more', () => {
	expect(told(profiles, { actors: [...asked, profile('four', 'What does it say today?')] })).toBe('');
});

it('takes no heading for usual that few others have', () => {
	expect(told(profiles, { actors: asked })).toBe('');
});

it('compares with the same kind only', () => {
	const other = anActor({ id: 'four', kind: 'movement', body: WORDS_OF_A_PROFILE });
	expect(told(profiles, { actors: [...asked, other] })).toBe('');
});
