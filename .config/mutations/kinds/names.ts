import { inEntry, inEntryOfAny, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { onDisk } from '../text-kind.ts';
import { withFields, type Path } from '../edit.ts';
import type { CollectionName } from '../../../src/model/corpus.ts';

/** How one name can be written twice. */
const AGAIN: readonly (readonly [what: string, write: (name: string) => string])[] = [
	['the same', (name) => name],
	['in capitals', (name) => name.toUpperCase()],
	['with an accent', (name) => name.replace(/[aeiou]/, (vowel) => `${vowel}\u0301`.normalize('NFC'))],
	['with a hyphen', (name) => name.replace(/(?<=\p{L}) (?=\p{L})/u, '-')],
	['with two spaces', (name) => name.replace(' ', '  ')],
	['with a no-break space', (name) => name.replace(' ', '\u00a0')],
	['with a hidden sign', (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}`],
	['with another apostrophe', (name) => name.replaceAll('’', "'")],
	['with a stop behind', (name) => `${name}.`],
	['with a space behind', (name) => `${name} `],
];

/** Fields by which an entry is known, which no other of its collection should have. */
const KNOWN_BY: readonly (readonly [CollectionName, Path])[] = [
	['sources', ['title']],
	['claims', ['text']],
	['events', ['name']],
	['places', ['name']],
	['terms', ['term']],
	['pictures', ['question']],
	['actors', ['name']],
	['background', ['title']],
	['tensions', ['title']],
	['disputes', ['question']],
	['relations', ['sentence']],
	['statements', ['says']],
	['home', ['question']],
];

/** A second entry that is another one written again, with one field written in another way. */
const twin = ([what, write]: (typeof AGAIN)[number]): Kind =>
	onDisk(`twin: name ${what}`, (entry) => {
		const path = KNOWN_BY.find(([collection]) => collection === entry.collection)?.[1];
		const field = path && entry.fields.find(({ name }) => name === path[0]);
		if (!field || (what !== 'the same' && write(String(field.value)) === field.value)) return undefined;
		const copy = entry.path.replace(/\.(\w+)$/, '-again.$1');
		const text = withFields(entry.text, [[field.path, write(String(field.value))]]);
		return { changes: [{ path: copy, to: { text } }], files: [entry.path] };
	});

/** A name of another entry among the other names of this one. */
const borrowed = ([what, write]: (typeof AGAIN)[number]): Kind =>
	inEntryOfAny(`other names: of another entry, ${what}`, ({ collection, id, fields }, { story, random }) => {
		const list = fields.find(({ name }) => name === 'aliases' || name === 'variants');
		const other = random.any(story.of(collection).filter((each) => each.id !== id));
		const name = other?.fields.find(({ name }) => name === 'name' || name === 'term');
		if (!list || !other || !name) return undefined;
		const again = write(String(name.value));
		if (what !== 'the same' && again === name.value) return undefined;
		return {
			set: [[list.path, [...(list.value as unknown[]), again]]],
			files: [other.path],
			fields: [name.name],
		};
	});

const own = ([what, write]: (typeof AGAIN)[number]): Kind =>
	inField<string[]>(
		`other names: twice, ${what}`,
		({ name }) => name === 'aliases' || name === 'variants',
		([first, ...others]) =>
			first === undefined || (what !== 'the same' && write(first) === first)
				? undefined
				: [first, ...others, write(first)],
	);

/** One publisher under two spellings, so that one voice counts as two. */
const publisher = ([what, write]: (typeof AGAIN)[number]): Kind =>
	inEntry(`publisher: spelt twice, ${what}`, 'sources', ({ publisher: name }, { story, entry }) => {
		const shared = story.corpus.sources.some(({ id, data }) => id !== entry.id && data.publisher === name);
		return shared && write(name) !== name
			? {
					set: [[['publisher'], write(name)]],
					files: story.corpus.sources.filter(({ data }) => data.publisher === name).map(({ file }) => file),
				}
			: undefined;
	});

/** Names that stand twice, or under which nobody is known. */
export const NAMES: readonly Kind[] = [
	...AGAIN.map(twin),
	...AGAIN.map(borrowed),
	...AGAIN.map(own),
	...AGAIN.slice(1).map(publisher),
	inField<string[]>(
		'other names: its own name',
		({ name }) => name === 'aliases' || name === 'variants',
		(list, { entry }) => {
			const name = entry.fields.find(({ name }) => name === 'name' || name === 'term')?.value;
			return [...list, name];
		},
	),
	inEntry('speaker: an actor by name instead of id', 'claims', ({ author }, { story }) => {
		const actor = story.corpus.actors.find(({ id }) => id === author);
		return actor && { set: [[['author'], { name: actor.data.name }]], fields: ['author.name'] };
	}),
	inEntry('speaker: role of nothing', 'claims', ({ author }) =>
		author ? [[['author'], { name: 'Ahmad Khan', role: ' ' }]] : undefined,
	),
	inEntry('author of a source: a name of nothing', 'sources', () => [[['author'], [{ family: ' ' }]]]),
	inEntry('author of a source: twice', 'sources', () => [
		[
			['author'],
			[
				{ family: 'Khan', given: 'Ahmad' },
				{ family: 'Khan', given: 'Ahmad' },
			],
		],
	]),
	inEntry('author of a source: person and organisation', 'sources', () => [
		[['author'], [{ family: 'Khan', literal: 'Reuters' }]],
	]),
	inEntry('publisher: the same as the first publisher', 'sources', ({ publisher: name }) => [
		[['original-publisher'], name],
	]),
];
