import { inEntryOfAny, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { inYaml } from '../text-kind.ts';
import { GONE } from '../edit.ts';
import { FORMS } from '../fields.ts';

/** The forms of a single value. */
const SINGLE = FORMS.filter((form) => !['row', 'list', 'fields'].includes(form));

/** Misspells a key as a hasty hand does. */
const misspelt = (key: string, how: number): string =>
	[
		`${key}s`,
		key.slice(0, -1),
		key.toUpperCase() === key ? key.toLowerCase() : key.toUpperCase(),
		`${key} `,
		key.replace(/(.)(.)$/, '$2$1'),
		`${key}\u200b`,
	][how] ?? key;

/** Values of another shape than their field wants, keys that are not there, lists that hold the wrong things. */
export const SHAPES: readonly Kind[] = [
	inField(
		'value: number for a text',
		['text', 'id', 'address', 'language', 'country', 'choice', 'page'],
		() => 42,
	),
	inField('value: truth for a text', SINGLE, () => true),
	inField('value: list for a text', SINGLE, (value) => [value]),
	inField('value: fields for a text', SINGLE, (value) => ({ text: value })),
	inField('value: nothing', FORMS, () => null),
	inField('value: text for a number', 'number', () => 'three'),
	inField('value: number in quotes', 'number', (value) => String(value)),
	inField('value: fraction', 'number', (value) => Number(value) + 0.5),
	inField('value: below zero', 'number', () => -1),
	inField('value: beyond counting', 'number', () => 1e21),
	inField('value: no number', 'number', () => NaN),
	inField('value: unknown choice', 'choice', () => 'something-else'),
	inField<unknown>('value: choice in capitals', 'choice', (value) =>
		typeof value !== 'string' || value === value.toUpperCase() ? undefined : value.toUpperCase(),
	),
	inField('value: choice with a space', 'choice', (value) => `${value} `),
	inField('value: name that code knows', ['choice', 'id'], () => 'constructor'),
	inField('list: text for a list', 'list', () => 'one-thing'),
	inField('list: fields for a list', 'list', (list) => ({ ...Object(list) })),
	inField('list: empty', 'list', () => []),
	inField<unknown[]>('list: item of nothing', 'list', (list) => [...list, null]),
	inField<unknown[]>('list: empty item', 'list', (list) => [...list, '']),
	inField<unknown[]>('list: list within', 'list', (list) => [list]),
	inField<unknown[]>('list: item twice', 'list', (list) =>
		list.length > 0 ? [...list, list[0]] : undefined,
	),
	inField<unknown[]>('list: item two hundred times', 'list', (list) =>
		list.length > 0 ? Array.from({ length: 200 }, () => list[0]) : undefined,
	),
	inField('fields: text for fields', 'fields', () => 'some words'),
	inField('fields: empty', 'fields', () => ({})),
	inField<object>('fields: unknown key', 'fields', (fields) => ({ ...fields, remark: 'see above' })),
	inField<object>('fields: list for fields', 'fields', (fields) => [fields]),
	inField<unknown[]>('row: one number more', 'row', (row) => [...row, 1]),
	inField<unknown[]>('row: one number less', 'row', (row) => row.slice(1)),
	inField<unknown[]>('row: numbers in quotes', 'row', (row) => row.map(String)),
	inField<unknown[]>('row: no numbers', 'row', (row) => row.map(() => NaN)),
	inField<unknown[]>('row: without end', 'row', (row) => row.map(() => Infinity)),
	inField<unknown[]>('row: text', 'row', (row) => row.join(', ')),
	inField<unknown[]>('row: the other way round', 'row', (row) => row.toReversed()),
	inField<unknown[]>('row: all the same', 'row', (row) => row.map(() => row[0])),
	inField<number[]>('row: other sign', 'row', (row) => row.map((number) => -number)),
	inField<number[]>('row: beyond its range', 'row', (row) => row.map((number) => number * 100)),
	...['plural', 'cut', 'in capitals', 'with a space', 'letters changed', 'with a hidden sign'].map(
		(what, how) =>
			inEntryOfAny(`key: ${what}`, ({ fields }, { random }) => {
				const field = random.any(fields.filter(({ path }) => typeof path.at(-1) === 'string'));
				const key = String(field?.path.at(-1));
				if (!field || misspelt(key, how) === key) return undefined;
				const beside = field.path.slice(0, -1);
				return {
					set: [
						[field.path, GONE],
						[[...beside, misspelt(key, how)], field.value],
					],
					fields: [field.name],
				};
			}),
	),
	inEntryOfAny('key: invented', () => ({ set: [[['remark'], 'see above']] })),
	inEntryOfAny('key: of the prototype', () => ({ set: [[['__proto__'], { order: 1 }]] })),
	inEntryOfAny('key: left out', ({ fields }, { random }) => {
		const field = random.any(fields.filter(({ path, needed }) => needed && path.length === 1));
		return field && { set: [[field.path, GONE]] };
	}),
	inEntryOfAny('key: left out within', ({ fields }, { random }) => {
		const field = random.any(
			fields.filter(({ path, needed }) => needed && path.length > 1 && typeof path.at(-1) === 'string'),
		);
		return field && { set: [[field.path, GONE]], fields: [field.name.replace(/\.[^.]*$/, '')] };
	}),
	inYaml('key: twice', (yaml) => {
		const line = /^[a-zA-Z-]+: .*$/m.exec(yaml)?.[0];
		return line === undefined ? undefined : `${yaml}${line}\n`;
	}),
];
