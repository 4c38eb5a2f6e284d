import { inEntry, inEntryOfAny, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { onDisk } from '../text-kind.ts';
import { GONE } from '../edit.ts';
import { withFields } from '../edit.ts';

/** Counts of the dead and places in an order. */
export const COUNTS: readonly Kind[] = [
	inEntry(
		'toll: low above high',
		'events',
		({ tolls }) => tolls?.[0]?.killed && [[['tolls', 0, 'killed'], { min: 9, max: 3 }]],
	),
	inEntry(
		'toll: counts nothing',
		'events',
		({ tolls }) =>
			tolls?.[0] && {
				set: [
					[['tolls', 0, 'killed'], GONE],
					[['tolls', 0, 'injured'], GONE],
				],
				fields: ['tolls[0]'],
			},
	),
	inEntry(
		'toll: nobody killed and nobody injured',
		'events',
		({ tolls }) =>
			tolls?.[0] && {
				set: [
					[['tolls', 0, 'killed'], { min: 0, max: 0 }],
					[['tolls', 0, 'injured'], { min: 0, max: 0 }],
				],
				fields: ['tolls[0]'],
			},
	),
	inEntry(
		'toll: below zero',
		'events',
		({ tolls }) => tolls?.[0]?.killed && [[['tolls', 0, 'killed', 'min'], -2]],
	),
	inEntry(
		'toll: more than live on Earth',
		'events',
		({ tolls }) => tolls?.[0]?.killed && [[['tolls', 0, 'killed'], { min: 9_000_000_000 }]],
	),
	inEntry(
		'toll: in words',
		'events',
		({ tolls }) => tolls?.[0]?.killed && [[['tolls', 0, 'killed', 'min'], 'nine']],
	),
	inEntry(
		'toll: a list',
		'events',
		({ tolls }) =>
			tolls?.[0]?.killed && [
				[
					['tolls', 0, 'killed'],
					[3, 4],
				],
			],
	),
	inEntry('toll: twice', 'events', ({ tolls }) => tolls && { set: [[['tolls'], [...tolls, tolls[0]]]] }),
	inEntry(
		'toll: one counter, one day, two numbers',
		'events',
		({ tolls }) =>
			tolls?.[0]?.killed && { set: [[['tolls'], [...tolls, { ...tolls[0], killed: { min: 77, max: 77 } }]]] },
	),
	inEntry('toll: of an empty list', 'events', ({ tolls }) => tolls && [[['tolls'], []]]),
	inEntryOfAny('order: twice', ({ collection, id }, { story }) => {
		if (collection === 'actors') return undefined;
		const other = story.corpus[collection].find((each) => each.id !== id && 'order' in each.data);
		return other && 'order' in other.data
			? { set: [[['order'], other.data.order]], files: [other.file] }
			: undefined;
	}),
	inField<number>(
		'order: with a gap',
		({ name }, { collection }) => name === 'order' && collection !== 'actors',
		(order, { entry, story }) => (order === story.of(entry.collection).length ? order + 1 : undefined),
	),
	inField<number>(
		'order: of actors, twice',
		({ name }, { collection }) => name === 'order' && collection === 'actors',
		(order, { entry, story }) => {
			const other = story.of('actors').find(({ id }) => id !== entry.id);
			return other?.fields.find(({ name }) => name === 'order')?.value ?? order;
		},
	),
	inField<number>(
		'order: nought',
		({ name }) => name === 'order',
		() => 0,
	),
	inField<number>(
		'order: huge',
		({ name }) => name === 'order',
		() => 1_000_000,
	),
	inEntry('statement: of a paragraph before the last one', 'statements', ({ paragraph }) =>
		paragraph > 1 ? { set: [[['paragraph'], 1]], fields: ['order'] } : undefined,
	),
	inEntry('statement: of a paragraph that is not there', 'statements', () => [[['paragraph'], 400]]),
	onDisk('order: one more file of the same number', (entry) => {
		if (entry.collection !== 'statements') return undefined;
		const text = withFields(entry.text, [[['says'], 'Another thing that the document says of the border.']]);
		return {
			changes: [{ path: entry.path.replace('.yaml', '-again.yaml'), to: { text } }],
			files: [entry.path],
		};
	}),
];
