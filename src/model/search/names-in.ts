import type { Dossier } from '../dossier.ts';
import type { Language, TranslatedName } from '../language/language.ts';
import { otherNames } from '../other-names.ts';
import { fold } from './fold.ts';
import type { NameEntry } from './names.ts';

/** A name as it stands, without what is explained in brackets, and what stands in them. */
const readings = (name: string): string[] => [
	name,
	name.replace(/\s*\([^)]*\)/gu, ''),
	...[...name.matchAll(/\(([^)]*)\)/gu)].map(([, inner = '']) => inner),
];

/**
 * The names of a language, each with the address of its English page, for its search page: the title is the name in that
 * language, the summary the English one. The forms are all by which it is known, in any script.
 */
export function namesIn({ names }: Language, { actors, places, terms }: Dossier): NameEntry[] {
	const others = new Map([
		...[...actors, ...places].map((entry) => [entry.path, otherNames(entry)] as const),
		...terms.map(({ path, variants, names }) => [path, otherNames({ aliases: variants, names })] as const),
	]);
	const entries = (section: string, list: readonly TranslatedName[]): NameEntry[] =>
		list.map(({ path, text, english }) => {
			const forms = [text, english, ...(others.get(path) ?? [])].flatMap(readings).map(fold);
			return [path, text, section, [...new Set(forms.filter(Boolean))], english];
		});
	return [
		...entries('Actors', names.actors),
		...entries('Places', names.places),
		...entries('Glossary', names.terms),
	];
}
