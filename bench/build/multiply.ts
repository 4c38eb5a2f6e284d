import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What there is more of when an explainer grows; actors, places and reading pages grow far slower. */
const GROWING = ['sources', 'claims', 'events'];

/** Fields that no two entries may share. */
const TOLD_APART = ['text', 'title', 'name'];

/** Letters of a text that leave room for a mark below the limits of the schemas. */
const LONG = 220;

/** What tells copies apart: words, since a figure would be one that its claim states, and rules take some letters for one. */
const MARKS =
	'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Indigo Juliett Kilo Lima Mike November Oscar Papa'.split(
		' ',
	);

/** What is written behind the words of a copy. */
const markOf = (copy: number): string => `copy ${MARKS[copy - 1]}`;

/** A value with every id of a growing entry replaced by that of its copy. */
function pointed(value: unknown, ids: ReadonlySet<string>, copy: number): unknown {
	if (typeof value === 'string') return ids.has(value) ? `${value}-copy-${copy}` : value;
	if (Array.isArray(value)) return value.map((each: unknown) => pointed(each, ids, copy));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pointed(each, ids, copy)]));
}

/** An entry that passes the content check beside the one of which it is a copy. */
function copied(entry: Record<string, unknown>, ids: ReadonlySet<string>, copy: number): unknown {
	const made = pointed(entry, ids, copy) as Record<string, unknown>;
	for (const field of TOLD_APART) {
		const text = made[field];
		// Some texts are as long as they may be: the mark then takes the place of their last letters.
		if (typeof text === 'string')
			made[field] = `${text.length > LONG ? text.slice(0, LONG) : text} ${markOf(copy)}`;
	}
	// Each copy is the first, the last or the only one of a scope of its own.
	const { scope } = made as { scope?: { within?: string } };
	if (scope?.within) scope.within += ` ${markOf(copy)}`;
	if (typeof made.URL === 'string') {
		const address = new URL(made.URL);
		address.searchParams.set('copy', String(copy));
		made.URL = address.href;
	}
	return made;
}

/**
 * Multiplies sources, claims and events of a content folder: each copy of a claim cites copies of its sources, each copy
 * of an event names copies of its claims, and what a quantity counts is told by the copies, too.
 * @param content the folder; it is written to
 * @param times how many of each there are in the end, at most 16; 1 changes nothing
 */
export function multiplyContent(content: string, times: number): void {
	const files = GROWING.flatMap((room) =>
		readdirSync(join(content, room))
			.filter((name) => name.endsWith('.yaml'))
			.map((name) => ({ room, id: basename(name, '.yaml') })),
	);
	const ids = new Set(files.map(({ id }) => id));
	for (const { room, id } of files) {
		const entry = parse(readFileSync(join(content, room, `${id}.yaml`), 'utf8')) as Record<string, unknown>;
		for (let copy = 2; copy <= times; copy += 1)
			writeFileSync(join(content, room, `${id}-copy-${copy}.yaml`), stringify(copied(entry, ids, copy)));
	}
	for (const name of readdirSync(join(content, 'quantities'))) {
		const file = join(content, 'quantities', name);
		const quantity = parse(readFileSync(file, 'utf8')) as { figures: { claim: string }[] };
		const copies = Array.from({ length: times - 1 }, (_, nth) => pointed(quantity.figures, ids, nth + 2));
		writeFileSync(file, stringify({ ...quantity, figures: [...quantity.figures, ...copies.flat()] }));
	}
}
