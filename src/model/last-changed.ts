import { addressOf } from './changes/pages.ts';
import { newest } from './date/order.ts';
import type { Dossier } from './dossier.ts';

/**
 * The day on which what a page says was last worked on, by its path, for the sitemap: a claim was put in words or read
 * again, a page reviewed, a source read. Pages that are made of many entries have the newest day of all.
 * @param path from the site's root, with a slash at both ends
 * @returns an ISO day
 */
export function lastChanged(dossier: Dossier): (path: string) => string {
	const { clock, edition } = dossier;
	const since = (path: string): string | undefined => edition.published.get(addressOf(path))?.since;
	const days = new Map<string, string | undefined>([
		...dossier.claims.map(({ path, review }): [string, string | undefined] => [
			path,
			newest([review?.on, review?.again?.on, since(path)].filter(isDay)),
		]),
		...[...dossier.chapters, ...dossier.tensions, ...dossier.shortForms].map(
			({ path, reviewed }): [string, string | undefined] => [
				path,
				newest([reviewed, since(path)].filter(isDay)),
			],
		),
		...dossier.actors.map(({ path }): [string, string | undefined] => [path, since(path)]),
		...dossier.sources.map(({ path, accessed }): [string, string] => [path, accessed]),
	]);
	return (path) => days.get(path) ?? clock.updated;
}

const isDay = (day: string | undefined): day is string => day !== undefined;
