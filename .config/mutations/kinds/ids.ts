import { inEntry, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { COLLECTION_NAMES } from '../../../src/model/corpus.ts';

/** Ids that lead nowhere, elsewhere, or back to where they stand. */
export const IDS: readonly Kind[] = [
	inField('id: of nothing', 'id', (id) => `${id}-again`),
	inField('id: letter left out', 'id', (id) => id.slice(0, 3) + id.slice(4)),
	inField('id: in capitals', 'id', (id) => id.toUpperCase()),
	inField('id: with a space', 'id', (id) => `${id} `),
	inField('id: with its ending', 'id', (id) => `${id}.yaml`),
	inField('id: with its folder', 'id', (id, { field }) => `${field.to}/${id}`),
	inField('id: a path', 'id', (id) => `../sources/${id}`),
	inField('id: empty', 'id', () => ''),
	inField('id: with underscores', 'id', (id) => (id.includes('-') ? id.replaceAll('-', '_') : undefined)),
	inField('id: the name instead', 'id', (id) => id.replaceAll('-', ' ')),
	inField('id: of another collection', 'id', (_id, { field, story, random }) => {
		const others = COLLECTION_NAMES.filter((name) => name !== field.to).flatMap((name) => story.of(name));
		const known = new Set(field.to && story.of(field.to).map(({ id }) => id));
		return random.any(others.filter(({ id }) => !known.has(id)))?.id;
	}),
	inField(
		'id: of its own entry',
		({ to, name }, { collection }) => to === collection && !name.includes('claims'),
		(_id, { entry }) => entry.id,
	),
	inEntry('place: within itself', 'places', (_data, { entry }) => [[['within'], entry.id]]),
	inEntry('place: within one that lies in it', 'places', (_data, { entry, story }) => {
		const inner = story.corpus.places.find(({ data }) => data.within === entry.id);
		return inner && { set: [[['within'], inner.id]], files: [inner.file] };
	}),
	inEntry('place: country within a town', 'places', ({ kind }, { story }) => {
		const town = story.corpus.places.find(
			(place) => place.data.kind === 'town' || place.data.kind === 'city',
		);
		return kind === 'country' || kind === 'province' ? town && { set: [[['within'], town.id]] } : undefined;
	}),
	inEntry('event: after itself', 'events', (_data, { entry }) => [[['after'], entry.id]]),
	inEntry('event: after one of another day', 'events', ({ date }, { story }) => {
		const other = story.corpus.events.find((event) => event.data.date.slice(0, 4) !== date.slice(0, 4));
		return other && [[['after'], other.id]];
	}),
	inEntry('claim: overtaken by itself', 'claims', ({ overtakenBy }, { entry }) =>
		overtakenBy ? [[['overtakenBy', 'claim'], entry.id]] : undefined,
	),
	inEntry('claim: overtaken in a circle', 'claims', (data, { entry, story }) => {
		const other = story.corpus.claims.find((claim) => claim.data.overtakenBy?.claim === entry.id);
		return (
			other && {
				set: [
					[['status'], 'overtaken'],
					[['overtakenBy'], { claim: other.id, on: data.asOf }],
				],
				files: [other.file],
			}
		);
	}),
	inEntry('relation: to itself', 'relations', ({ from }) => ({
		set: [[['to'], from]],
		fields: ['sentence', 'from'],
	})),
];
