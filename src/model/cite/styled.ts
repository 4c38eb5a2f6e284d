import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { APA } from './apa.ts';
import { CHICAGO } from './chicago.ts';
import type { Item } from './item.ts';
import { MLA } from './mla.ts';

/** The styles in which a page of this site can be cited, by the name that readers know. */
export const STYLES = { APA, Chicago: CHICAGO, MLA } as const;
export type StyleName = keyof typeof STYLES;

const { styles } = plugins.config.get('@csl');
const styleId = (name: StyleName): string => `explainer-${name}`;
for (const [name, style] of Object.entries(STYLES)) styles.add(`explainer-${name}`, style);

/** A piece of a citation. */
export interface Run {
	text: string;
	italic: boolean;
}

/** A citation in one style. */
export type Styled = readonly Run[];

/** Stands for `<` while a citation is made: the processor takes tags in a title for markup. */
const LESS_THAN = '\uE000';

const guarded = (text: string): string => text.replaceAll('<', LESS_THAN);

/** Words that a style must not capitalise: all of them, or names that begin small, such as “al-Adl”. */
const kept = (title: string, verbatim: boolean): string =>
	verbatim
		? `<span class="nocase">${title}</span>`
		: title.replace(/(?<![\p{L}\p{M}-])\p{Ll}+-\p{Lu}[\p{L}\p{M}-]*/gu, '<span class="nocase">$&</span>');

const ENTITIES: Readonly<Record<string, string>> = { '&#38;': '&', '&#60;': '<', '&#62;': '>', '&amp;': '&' };

/** The pieces of an entry that the processor wrote as HTML, in which it has no elements but `div` and `i`. */
const runsOf = (entry: string): Run[] =>
	entry
		.replace(/<\/?div[^>]*>/g, '')
		.trim()
		.split(/<i>|<\/i>/)
		.map((text, at) => ({
			text: text.replace(/&(?:#38|#60|#62|amp);/g, (entity) => ENTITIES[entity]!).replaceAll(LESS_THAN, '<'),
			italic: at % 2 === 1,
		}))
		.filter(({ text }) => text !== '');

/**
 * Items as a style of citation prints them. One engine of a style makes all of them: an engine for each takes twice the
 * time.
 * @param items pages without authors, each with an id of its own
 * @param verbatim ids of those whose titles keep their capitals
 * @returns the citation of each, by its id
 */
export function styled(
	items: readonly Item[],
	verbatim: ReadonlySet<string>,
	style: StyleName,
): Map<string, Styled> {
	const guardedItems = items.map(({ id, type, title, issued, URL, genre, version, ...item }) => ({
		...{ id, type, issued, URL, genre, version, language: item.language },
		'container-title': guarded(item['container-title'] ?? ''),
		title: kept(guarded(title), verbatim.has(id)),
	}));
	const entries = new Cite(guardedItems as never).format('bibliography', {
		...{ style: styleId(style), lang: 'en-US', format: 'html' },
		asEntryArray: true,
		nosort: true,
	});
	return new Map(entries.map(([id, entry]) => [id, runsOf(entry)]));
}

/** A citation as text alone. */
export const plainText = (runs: Styled): string => runs.map(({ text }) => text).join('');
