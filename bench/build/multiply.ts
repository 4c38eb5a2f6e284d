import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What there is more of when an explainer grows; actors, places and reading pages grow far slower. */
const GROWING = ['sources', 'claims', 'events'];

/** The country NO and the language no stand in quotes, as the content check asks. */
const QUOTED = { compat: 'yaml-1.1' } as const;

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
	if (typeof made.URL === 'string') {
		const address = new URL(made.URL);
		address.searchParams.set('copy', String(copy));
		made.URL = address.href;
	}
	return made;
}

/** What this file reads of an entry. */
interface GrowingEntry extends Record<string, unknown> {
	scope?: unknown;
	tolls?: unknown;
	claims?: string[];
}

/** What the rules allow once: the first, the only, what was not found; and an event whose dead are counted. */
const isOnlyOnce = ({ scope, tolls }: GrowingEntry): boolean => scope !== undefined || tolls !== undefined;

/** The claims of such events, which are tied to them by day and place. */
const claimsOfTolls = (entries: readonly GrowingEntry[]): string[] =>
	entries.filter(({ tolls }) => tolls !== undefined).flatMap(({ claims = [] }) => claims);

/**
 * Multiplies sources, claims and events of a content folder: each copy of a claim cites copies of its sources, each copy
 * of an event names copies of its claims. What the rules allow once (counts, firsts, what was not found) stays as it is:
 * about a sixth of the claims.
 * @param content the folder; it is written to
 * @param times how many of each there are in the end, at most 16; 1 changes nothing
 */
export function multiplyContent(content: string, times: number): void {
	const files = GROWING.flatMap((room) =>
		readdirSync(join(content, room))
			.filter((name) => name.endsWith('.yaml'))
			.map((name) => ({ room, id: basename(name, '.yaml') })),
	);
	const entries = files.map(({ room, id }) => ({
		room,
		id,
		entry: parse(readFileSync(join(content, room, `${id}.yaml`), 'utf8')) as GrowingEntry,
	}));
	const counted = readdirSync(join(content, 'quantities')).flatMap(
		(name) =>
			(parse(readFileSync(join(content, 'quantities', name), 'utf8')) as { figures: { claim: string }[] })
				.figures,
	);
	const single = new Set([
		...claimsOfTolls(entries.map(({ entry }) => entry)),
		...counted.map(({ claim }) => claim),
	]);
	const copies = entries.filter(({ id, entry }) => !single.has(id) && !isOnlyOnce(entry));
	const ids = new Set(copies.map(({ id }) => id));
	for (const { room, id, entry } of copies) {
		for (let copy = 2; copy <= times; copy += 1)
			writeFileSync(
				join(content, room, `${id}-copy-${copy}.yaml`),
				stringify(copied(entry, ids, copy), QUOTED),
			);
	}
}
