import { dateParts } from '../exports/csl.ts';
import { addressOf, readingRefs } from '../changes/pages.ts';
import type { Dossier } from '../dossier.ts';
import { STATUS_LABELS } from '../labels.ts';
import { routes } from '../url.ts';
import type { Item } from './item.ts';

/** A page of this site that can be cited: a claim, or a page that is read. */
export interface Work {
	/** Path of the page, from the site's root. */
	path: string;
	/** Where its words are to be found when they have changed: `path`, or a claim's place in its own history. */
	permanent: string;
	title: string;
	/** Whether the title is a sentence somebody may quote, or a name, whose words and capitals are kept in every style. */
	verbatim: boolean;
	/** What kind of page it is; of a claim its status, without which it must not be handed on. */
	genre: string;
	/** The day since which it says what it says. */
	issued: string;
}

/** `id` of the entry in the history of a claim that tells what it says since a day. */
export const sinceId = (day: string): string => `since-${day}`;

/** Every page that can be cited, by its path: claims, chapters, profiles and tensions. */
export function worksOf(dossier: Dossier): Map<string, Work> {
	const { published } = dossier.edition;
	const since = (path: string): string | undefined => published.get(addressOf(path))?.since;
	const works: Work[] = [
		...dossier.claims.map(({ path, text, status }): Work => {
			const day = since(path);
			return {
				...{ path, title: text, verbatim: true, genre: `${STATUS_LABELS[status].label} claim` },
				permanent: day ? `${path}#${sinceId(day)}` : path,
				issued: day ?? dossier.clock.updated,
			};
		}),
		...readingRefs(dossier).map(({ path, title }): Work => ({
			...{ path, permanent: path, title, verbatim: path.startsWith(routes.pages.actors), genre: 'Explainer' },
			issued: since(path) ?? dossier.clock.updated,
		})),
	];
	return new Map(works.map((work) => [work.path, work]));
}

/**
 * A page of this site as a CSL item.
 * @param site what holds it
 */
export const workItem = (
	{ path, permanent, title, genre, issued }: Work,
	site: { title: string; version: string; absolute: (path: string) => string },
): Item => ({
	id: addressOf(path).replace('/', '-'),
	type: 'webpage',
	title,
	'container-title': site.title,
	issued: dateParts(issued),
	URL: site.absolute(permanent),
	language: 'en',
	genre,
	version: site.version,
});
