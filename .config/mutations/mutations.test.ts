import { afterAll, expect, it } from 'vitest';
import { isError } from '../../src/build/content.ts';
import { withFields } from './edit.ts';
import { FORMS } from './fields.ts';
import { HARMLESS } from './harmless.ts';
import { KINDS } from './kinds.ts';
import { randomOf } from './random.ts';
import { chosen, triedTogether } from './run.ts';
import { readStory } from './story.ts';
import { summary, tally } from './summary.ts';

/** How many faults are tried here; `npm run test:mutations` tries all. */
const SAMPLE = 60;
const SEED = '1';

const story = readStory(process.cwd());
afterAll(() => story.close());

it('has six hundred kinds of faults, each with a name of its own', () => {
	const names = KINDS.map(({ name }) => name);
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	expect(names.length).toBeGreaterThanOrEqual(600);
	expect(Object.keys(HARMLESS).filter((name) => !names.includes(name))).toEqual([]);
});

/** The paths of all single values of an entry. */
const leaves = (value: unknown, path = ''): string[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
		: [path];

it('finds every value of every entry, and what form it has', () => {
	for (const { collection, id, fields } of story.entries) {
		const entry = story.corpus[collection].find((each) => each.id === id);
		const found = fields.map(({ path }) => `/${path.join('/')}`);
		const missed = leaves(entry?.data).filter(
			(leaf) => !found.some((path) => `${leaf}/`.startsWith(`${path}/`)),
		);
		expect(missed, id).toEqual([]);
	}
	const forms = new Set(story.entries.flatMap(({ fields }) => fields.map(({ form }) => form)));
	expect(FORMS.filter((form) => !forms.has(form))).toEqual([]);
});

it('finds nothing wrong in a file that an editor has written again as it was', () => {
	const written = story.entries.map(({ path, text }) => ({ path, to: { text: withFields(text, []) } }));
	expect(story.check(randomOf(SEED).shuffled(written).slice(0, 20)).problems.filter(isError)).toEqual([]);
});

it('chooses the same faults for the same seed, and others for another', () => {
	const [kind] = KINDS;
	const what = (seed: string): string[] =>
		chosen(kind ? [kind] : [], story, seed, 5).map((fault) => `${fault.files[0]} ${fault.what}`);
	expect(what('1')).toEqual(what('1'));
	expect(what('1')).not.toEqual(what('2'));
	expect(what('1')).toHaveLength(5);
});

it(`refuses a sample of ${SAMPLE} faults`, { timeout: 600_000 }, () => {
	const kinds = randomOf(SEED)
		.shuffled(KINDS.filter(({ name }) => !(name in HARMLESS)))
		.slice(0, SAMPLE);
	const results = triedTogether(chosen(kinds, story, SEED, 1), story);
	const found = tally(results);
	expect(found.holes, summary(results, found)).toEqual([]);
	expect(results.length).toBeGreaterThan(SAMPLE / 2);
});
