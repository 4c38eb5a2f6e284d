import type { Actor, Claim, Reading } from './dossier.ts';

/** schema.org descriptions of pages, as plain objects. Addresses are made absolute by the function that is passed in. */
type Absolute = (path: string) => string;

/**
 * A description as the text of a script element.
 * @returns JSON in which no `<` is left, so that a text with `</script>` in it cannot end the element
 */
export const jsonLdScript = (description: object): string =>
	JSON.stringify(description).replaceAll('<', '\\u003c');

const PERSON = new Set(['person']);

/** A chapter or a tension: https://schema.org/Article */
export function articleJsonLd(
	page: Reading & { title: string; summary: string; reviewed: string },
	absolute: Absolute,
): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: page.title,
		description: page.summary,
		url: absolute(page.path),
		dateModified: page.reviewed,
		wordCount: page.prose.words,
		inLanguage: 'en',
		license: 'https://creativecommons.org/licenses/by/4.0/',
	};
}

/** A person or an organisation: https://schema.org/Person, https://schema.org/Organization */
export function actorJsonLd(actor: Actor, absolute: Absolute): object {
	return {
		'@context': 'https://schema.org',
		'@type': PERSON.has(actor.kind) ? 'Person' : 'Organization',
		name: actor.name,
		alternateName: [...actor.aliases, ...actor.names.map(({ text }) => text)],
		description: actor.summary,
		url: absolute(actor.path),
	};
}

/** A claim: https://schema.org/Claim */
export function claimJsonLd(claim: Claim, absolute: Absolute): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'Claim',
		text: claim.text,
		url: absolute(claim.path),
		dateModified: claim.asOf,
		...(claim.author ? { author: { '@type': 'Thing', name: claim.author.name } } : {}),
		citation: claim.citations.map(({ source }) => ({
			'@type': 'CreativeWork',
			name: source.title,
			url: source.URL,
			publisher: { '@type': 'Organization', name: source.publisher },
			...(source.issued ? { datePublished: source.issued } : {}),
		})),
	};
}
