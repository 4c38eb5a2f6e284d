import type { Dossier } from '../dossier.ts';
import { routes } from '../url.ts';
import type { Feed } from './feed.ts';
import { changeNews, correctionNews } from './news.ts';

/**
 * The feeds of a site, each with its entries.
 * @param site the title of the site
 */
export const feedsOf = (dossier: Dossier, site: string): Feed[] => {
	const shared = { author: site, updated: dossier.clock.updated };
	return [
		{
			...shared,
			title: `${site}: corrections`,
			description: 'What was wrong, what replaced it, and what showed the error.',
			page: routes.pages.corrections,
			news: correctionNews(dossier),
		},
		{
			...shared,
			title: `${site}: changes`,
			description: 'Pages and claims that are new or say something else.',
			page: routes.pages.changes,
			news: changeNews(dossier),
		},
	];
};
