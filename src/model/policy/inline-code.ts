/** What stands in a page itself and is run or applied, so that its policy must let it pass by its hash. */
export interface InlineCode {
	styles: string[];
	scripts: string[];
}

/** Attributes of a tag; a value in quotes may hold any sign but its own quote. */
const ATTRIBUTES = /(?:[^"'>]|"[^"]*"|'[^']*')*/;

/**
 * A comment, a style or script with its text, or any other opening tag. The last is passed over whole, so that
 * `title="<style>"` is not taken for a style.
 */
const PART = new RegExp(
	`<!--[^]*?-->|<(style|script)\\b(${ATTRIBUTES.source})>([^]*?)</\\1>|<[a-z]${ATTRIBUTES.source}>`,
	'gi',
);

/** Of a script: that it lies in a file of its own, or is data (JSON, JSON-LD), which no browser runs. */
const ELSEWHERE = /\s(?:src|type="application\/(?:ld\+)?json")(?:[\s=]|$)/;

/**
 * Reads the inline styles and scripts of a page as Astro writes it: tags in small letters, values in quotes.
 * @param html the whole page
 * @returns the text of each, byte for byte as a browser hashes it, without repeats
 */
export function inlineCode(html: string): InlineCode {
	const styles = new Set<string>();
	const scripts = new Set<string>();
	for (const [, element, attributes = '', text = ''] of html.matchAll(PART)) {
		if (element === 'style') styles.add(text);
		if (element === 'script' && !ELSEWHERE.test(attributes)) scripts.add(text);
	}
	return { styles: [...styles], scripts: [...scripts] };
}
