import type {
	Article,
	Claim as ClaimThing,
	CreativeWork,
	DataCatalog,
	DefinedTermSet,
	Event as EventThing,
	Graph,
	Organization,
	Person,
	Place as PlaceThing,
	Thing,
} from 'schema-dts';
import { isoDate, readDate } from './date/read.ts';
import type { Actor, Claim, Event, Place, Reading, Source, Term } from './dossier.ts';

/**
 * Descriptions of pages after schema.org, as plain objects whose texts are those of the page (decision 0091). Addresses are
 * made absolute by the function that is passed in.
 */
export type Absolute = (path: string) => string;

/** A thing without a context of its own: the graph of the page has it. */
export type Described = Exclude<Thing, string>;

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A description as the text of a script element.
 * @returns JSON in which no `<` is left, so that a text with `</script>` in it cannot end the element
 */
export const jsonLdScript = (description: object): string =>
	JSON.stringify(description).replaceAll('<', '\\u003c');

/** Everything that a page describes, in one graph. */
export const graph = (things: readonly Described[]): Graph => ({
	'@context': 'https://schema.org',
	'@graph': things,
});

/** A chapter or a tension. */
export const articleJsonLd = (
	page: Reading & { title: string; summary: string; reviewed: string },
	absolute: Absolute,
): Article => ({
	'@type': 'Article',
	headline: page.title,
	description: page.summary,
	url: absolute(page.path),
	dateModified: page.reviewed,
	inLanguage: 'en',
});

const actorType = ({ kind }: Pick<Actor, 'kind'>): 'Person' | 'Organization' =>
	kind === 'person' ? 'Person' : 'Organization';

/** A person or an organisation. */
export const actorJsonLd = (actor: Actor, absolute: Absolute): Exclude<Person | Organization, string> => ({
	'@type': actorType(actor),
	name: actor.name,
	alternateName: [...actor.aliases, ...actor.names.map(({ text }) => text)],
	description: actor.summary,
	url: absolute(actor.path),
});

/** A source, as a work that is cited. */
const workJsonLd = (source: Source): CreativeWork => ({
	'@type': 'CreativeWork',
	name: source.title,
	url: source.URL,
	publisher: { '@type': 'Organization', name: source.publisher },
	...(source.issued ? { datePublished: source.issued } : {}),
});

/** A source, for its own page. */
export const sourceJsonLd = (source: Source): CreativeWork => ({
	...workJsonLd(source),
	inLanguage: source.language,
});

/**
 * A claim. Not a `ClaimReview`: the site says who holds a claim, and gives no grade of its own.
 * @param author who holds it, if that is an actor with a profile; of others it is not known whether they are persons
 * @param since the day since which it says what it says; the day of which it speaks is another
 */
export const claimJsonLd = (
	claim: Claim,
	author: Pick<Actor, 'kind' | 'path'> | undefined,
	since: string,
	absolute: Absolute,
): ClaimThing => ({
	'@type': 'Claim',
	text: claim.text,
	url: absolute(claim.path),
	dateModified: since,
	temporalCoverage: claim.asOf,
	creativeWorkStatus: claim.status,
	license: LICENCE,
	...(author && claim.author
		? { author: { '@type': actorType(author), name: claim.author.name, url: absolute(author.path) } }
		: {}),
	citation: claim.citations.map(({ source }) => workJsonLd(source)),
});

/** An event, as exact as its day is known. */
export const eventJsonLd = (event: Event, absolute: Absolute): EventThing => {
	const { from, to } = readDate(event.date);
	const [startDate, endDate] = [isoDate(from), isoDate(to)];
	return {
		'@type': 'Event',
		name: event.name,
		url: absolute(event.path),
		startDate,
		...(endDate === startDate ? {} : { endDate }),
	};
};

/** A place, with its point if a source gives one. */
export const placeJsonLd = (place: Place, absolute: Absolute): Exclude<PlaceThing, string> => ({
	'@type': 'Place',
	name: place.name,
	url: absolute(place.path),
	...(place.point
		? { geo: { '@type': 'GeoCoordinates', longitude: place.point[0], latitude: place.point[1] } }
		: {}),
});

/** The glossary: what its words mean stands on the page, and would weigh as much again. */
export const termsJsonLd = (name: string, terms: readonly Term[], absolute: Absolute): DefinedTermSet => ({
	'@type': 'DefinedTermSet',
	name,
	hasDefinedTerm: terms.map((term) => ({
		'@type': 'DefinedTerm',
		name: term.term,
		url: absolute(term.path),
	})),
});

/** The data files. */
export const dataJsonLd = (
	page: { title: string; description: string; path: string; updated: string; version: string },
	files: readonly { name: string; title: string; type: string }[],
	absolute: Absolute,
): DataCatalog => ({
	'@type': 'DataCatalog',
	name: page.title,
	description: page.description,
	url: absolute(page.path),
	license: LICENCE,
	dataset: files.map(({ name, title, type }) => ({
		'@type': 'Dataset',
		name,
		description: title,
		url: `${absolute(page.path)}#${name}`,
		license: LICENCE,
		dateModified: page.updated,
		version: page.version,
		distribution: {
			'@type': 'DataDownload',
			encodingFormat: type,
			contentUrl: absolute(`${page.path}${name}`),
		},
	})),
});
