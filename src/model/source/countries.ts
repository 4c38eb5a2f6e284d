import type { Source } from '../dossier.ts';
import { routes } from '../url.ts';

/** Sources that share a page of the list: those of one country, or of all the countries with few. */
export interface SourcePage {
	/** The country's code in small letters, or `elsewhere`. */
	id: string;
	path: string;
	name: string;
	countries: { name: string; sources: Source[] }[];
	/** How many sources it has. */
	count: number;
}

/** A country with as many sources has a page of its own. */
const ENOUGH = 20;

/** The name of a publisher's country, by its code of ISO 3166-1; `XX` are those of no one country, or of which it is not known. */
export function countryName(code: string): string {
	if (code === 'XX') return 'No one country, or not known';
	return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

/** All sources by the country of their publisher, on the pages that list them: most first, and last those of countries with few. */
export function sourcePages(sources: readonly Source[]): SourcePage[] {
	const collator = new Intl.Collator('en');
	const countries = [...Map.groupBy(sources, ({ country }) => country)].map(([code, list]) => ({
		code,
		name: countryName(code),
		sources: list,
	}));
	const page = (
		id: string,
		name: string,
		on: readonly { name: string; sources: Source[] }[],
	): SourcePage => ({
		id,
		path: routes.sourcesFrom(id),
		name,
		countries: on.map((country) => ({ name: country.name, sources: country.sources })),
		count: on.reduce((sum, country) => sum + country.sources.length, 0),
	});
	const own = countries
		.filter((country) => country.sources.length >= ENOUGH)
		.sort((a, b) => b.sources.length - a.sources.length || collator.compare(a.name, b.name));
	const few = countries
		.filter((country) => country.sources.length < ENOUGH)
		.sort((a, b) => collator.compare(a.name, b.name));
	return [
		...own.map((country) => page(country.code.toLowerCase(), country.name, [country])),
		...(few.length > 0 ? [page('elsewhere', own.length > 0 ? 'Other countries' : 'All countries', few)] : []),
	];
}
