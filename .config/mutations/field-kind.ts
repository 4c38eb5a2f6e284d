import type { CollectionName, Corpus } from '../../src/model/corpus.ts';
import { withFields, type Setting } from './edit.ts';
import { nameOf, type Field, type Form } from './fields.ts';
import { inTurn, shown, type Fault, type Kind, type Place } from './kind.ts';
import type { EntryFile } from './story.ts';

/** What an operator on a field gives: the value that it gets, or nothing if this field cannot be got wrong so. */
type Remake<Value> = (value: Value, place: Place & { field: Field }) => unknown;

/**
 * A fault in a single field.
 * @param which the form of the fields in which it is made, or a test of a field
 */
export const inField = <Value = string>(
	name: string,
	which: Form | readonly Form[] | ((field: Field, entry: EntryFile) => boolean),
	remake: Remake<Value>,
): Kind => ({
	name,
	*faults(story, random) {
		const forms: readonly string[] = typeof which === 'string' ? [which] : Array.isArray(which) ? which : [];
		const fits = typeof which === 'function' ? which : ({ form }: Field) => forms.includes(form);
		const places = story.entries.flatMap((entry) =>
			entry.fields.filter((field) => fits(field, entry)).map((field) => ({ entry, field })),
		);
		for (const { entry, field } of inTurn(
			places,
			({ entry, field }) => `${entry.collection} ${field.pattern}`,
			random,
		)) {
			const value = remake(field.value as Value, { entry, field, story, random });
			if (value === undefined) continue;
			yield {
				kind: name,
				changes: [{ path: entry.path, to: { text: withFields(entry.text, [[field.path, value]]) } }],
				files: [entry.path],
				fields: [field.name],
				what: `${field.name} = ${shown(value)}`,
			};
		}
	},
});

/** Several fields of an entry that are set together, and what else the report may name. */
export interface Settings {
	set: readonly Setting[];
	/** Further fields that the report may name. */
	fields?: readonly string[];
	/** Further files that the report may name. */
	files?: readonly string[];
}

const ofSettings = (kind: string, entry: EntryFile, { set, fields = [], files = [] }: Settings): Fault => ({
	kind,
	changes: [{ path: entry.path, to: { text: withFields(entry.text, set) } }],
	files: [entry.path, ...files],
	fields: [...set.map(([path]) => nameOf(path)), ...fields],
	what: set.map(([path, value]) => `${nameOf(path)} = ${shown(value)}`).join(', '),
});

/** A fault in what an entry says as a whole: its fields no longer agree. */
export const inEntry = <Name extends CollectionName>(
	name: string,
	collection: Name,
	remake: (data: Corpus[Name][number]['data'], place: Place) => Settings | readonly Setting[] | undefined,
): Kind => ({
	name,
	*faults(story, random) {
		const data = new Map<string, Corpus[Name][number]['data']>(
			story.corpus[collection].map((each) => [each.file, each.data]),
		);
		for (const entry of random.shuffled(story.of(collection))) {
			const remade = remake(data.get(entry.path)!, { entry, story, random });
			if (!remade) continue;
			yield ofSettings(name, entry, 'set' in remade ? remade : { set: remade });
		}
	},
});

/** A fault that any entry can have, by what fields it has. */
export const inEntryOfAny = (
	name: string,
	remake: (entry: EntryFile, place: Place) => Settings | undefined,
): Kind => ({
	name,
	*faults(story, random) {
		for (const entry of inTurn(story.entries, ({ collection }) => collection, random)) {
			const settings = remake(entry, { entry, story, random });
			if (settings) yield ofSettings(name, entry, settings);
		}
	},
});
