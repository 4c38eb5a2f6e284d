import type { Source } from '../dossier.ts';
import type { Language } from '../language/language.ts';
import { printedAddress } from './printed-address.ts';

/** A text as a string of CSS. */
const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&').replace(/\s+/gu, ' ')}"`;

/**
 * A style sheet that gives each source in the notes of one page its title and its publisher's address, as the custom
 * properties `--title` and `--address`, as paper prints them; an opened note leads to `--link`. In the page itself they
 * would make a third of its weight, before anybody has asked for them (decision 0011).
 * @param notes the sources of each note, in the order of the page
 * @param language whose signs stand around a title; those of English are in the style of paper
 */
export function printedSources(
	notes: readonly (readonly Source[])[],
	language?: Pick<Language, 'quotes' | 'pauses'>,
): string {
	const signs = language && { ...language.quotes, ...language.pauses };
	const places = new Map<Source, string[]>();
	notes.forEach((sources, note) =>
		sources.forEach((source, index) => {
			const place = `#note-${note + 1} li:nth-child(${index + 1})`;
			places.set(source, [...(places.get(source) ?? []), place]);
		}),
	);
	return [
		...(signs
			? [
					`.notes{${Object.entries(signs)
						.map(([name, sign]) => `--${name}:${quoted(sign)}`)
						.join(';')}}\n`,
				]
			: []),
		...[...places].map(([{ title, URL }, selectors]) => {
			const printed = printedAddress(URL);
			const address = printed === URL ? 'var(--link)' : quoted(printed);
			return `${selectors.join()}{--title:${quoted(title)};--link:${quoted(URL)};--address:${address}}\n`;
		}),
	].join('');
}
