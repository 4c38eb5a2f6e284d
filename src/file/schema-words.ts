import type { z } from 'astro/zod';
import { counted } from './counted.ts';

/** @file What Zod found, in the words of a problem: no word of the library reaches an editor. */

type Issue = z.core.$ZodIssue;

/** The types of a schema as an editor calls them. */
const TYPES: Record<string, string> = {
	string: 'a text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	tuple: 'a list',
	object: 'fields, one a line',
	record: 'fields, one a line',
};

/** A value in a message is cut there. */
const LONGEST = 120;

/** What stands in the file, as JSON. */
export function foundWords(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (value === null) return 'no value';
	const text = JSON.stringify(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A bound of a length or number: “a text of at least 5 characters”. */
function boundWords(origin: string, most: boolean, bound: number | bigint): string {
	const limit = most ? 'at most' : 'at least';
	if (origin === 'string') return `a text of ${limit} ${counted(bound, 'character')}`;
	if (origin === 'array') return `a list of ${limit} ${bound}`;
	return `${TYPES[origin] ?? 'a number'} of ${limit} ${bound}`;
}

const listed = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ');

/**
 * What should stand in the file. A schema's own message begins with “expected”, and is taken as it is.
 * @param guide the page that tells which fields there are
 */
export function expectedWords(issue: Issue, guide: string): string {
	if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length);
	switch (issue.code) {
		case 'invalid_type':
			return TYPES[issue.expected] ?? 'another value';
		case 'too_small':
			return boundWords(issue.origin, false, issue.minimum);
		case 'too_big':
			return boundWords(issue.origin, true, issue.maximum);
		case 'invalid_value':
			return issue.values.length === 1 ? listed(issue.values) : `one of ${listed(issue.values)}`;
		case 'invalid_union':
			return [
				...new Set(
					issue.errors.map((errors) => errors.map((error) => expectedWords(error, guide)).join(', ')),
				),
			].join('; or ');
		default:
			return `a value as ${guide} tells`;
	}
}

/**
 * What to do about it; a schema's own cure comes first.
 * @param guide the page that tells which fields there are
 */
export function mendWords(issue: Issue, value: unknown, field: string, guide: string): string {
	if (!field) return ownCure(issue) ?? `write the fields of ${guide}, one a line`;
	if (value === undefined) return `add the field "${field}"`;
	if (value === null)
		return `write a value behind "${field}:", or delete the line if the field may be left out`;
	const own = ownCure(issue);
	if (own) return own;
	if (issue.code === 'invalid_type') return typeCure(issue.expected, value, field);
	if (issue.code === 'too_big' && typeof value === 'string')
		return `shorten it by ${counted(value.trim().length - Number(issue.maximum), 'character')}`;
	if (issue.code === 'too_small' && typeof value === 'string')
		return 'write it out, or delete the line if the field may be left out';
	if (issue.code === 'too_small' && Array.isArray(value))
		return 'add what is missing, or delete the line if the field may be left out';
	if (issue.code === 'too_big' && Array.isArray(value))
		return `take ${value.length - Number(issue.maximum)} out`;
	if (issue.code === 'invalid_value') return 'write one of them';
	return `change the value of "${field}"`;
}

const ownCure = (issue: Issue): string | undefined =>
	issue.code === 'custom' && typeof issue.params?.['mend'] === 'string' ? issue.params['mend'] : undefined;

function typeCure(expected: string, value: unknown, field: string): string {
	if (expected === 'string' && typeof value !== 'object') return 'put the value into double quotes';
	if (expected === 'array' && typeof value !== 'object')
		return `write it as a list: [${JSON.stringify(value)}]`;
	return `write ${TYPES[expected] ?? 'another value'} as the value of "${field}"`;
}
