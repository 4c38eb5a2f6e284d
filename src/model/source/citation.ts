import type { Source } from '../dossier.ts';
import { words } from '../date/words.ts';

/** The authors of a source in reading order: “Abid Hussain and Reuters”, or an empty text if it is unsigned. */
export function authorWords(source: Pick<Source, 'author'>): string {
	const names = (source.author ?? []).map((name) =>
		'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
	);
	return names.length > 2 ? `${names[0]} and others` : names.join(' and ');
}

/** Who published it: “Dawn”, or “Dawn, carrying Associated Press”. */
export const publisherWords = (source: Source): string =>
	source['original-publisher']
		? `${source.publisher}, carrying ${source['original-publisher']}`
		: source.publisher;

/** When it was published, in words; “no date seen” if the text that was read showed none. */
export const issuedWords = (source: Pick<Source, 'issued'>): string =>
	source.issued ? words(source.issued) : 'no date seen';

/** A source as one line of plain text, for copying: author, title, publisher, date, address, day of reading. */
export function citationText(source: Source): string {
	const author = authorWords(source);
	return `${author ? `${author}, ` : ''}“${source.title}”, ${publisherWords(source)}, ${issuedWords(source)}. ${source.URL} (read ${words(source.accessed)}).`;
}
