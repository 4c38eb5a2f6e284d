/** A stretch of an excerpt, and whether it is a word that was found. */
export interface Stretch {
	text: string;
	found: boolean;
}

/**
 * Reads an excerpt as Pagefind 1.6 gives it: the text of a record in which `<` and `>` are written as references and found
 * words stand in `<mark>`. Nothing else in it is markup; an ampersand is just that.
 * @param html the excerpt
 * @returns its stretches in order, as plain text, without empty ones
 */
export const readExcerpt = (html: string): Stretch[] =>
	html
		.split(/(<mark>.*?<\/mark>)/s)
		.map((part) => ({
			text: part
				.replace(/^<mark>(.*)<\/mark>$/s, '$1')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>'),
			found: part.startsWith('<mark>'),
		}))
		.filter(({ text }) => text !== '');
