import type { Writing } from './writing.ts';

/** The picture that stands for a page where a link to it is shown: in messages, feeds and search results. */
export interface Card extends Writing {
	/** Path of the page, from the site's root. */
	page: string;
	/** Path of the picture. */
	picture: string;
	title: string;
	/** What kind of page it is: a section, a shelf of the footer, or the status of a claim. */
	kicker: string;
	/** On what day what the page says was true: “As of 16 May 2020”. */
	foot: string;
}

/** `/actors/china/` has its picture at `/cards/actors/china.png`, the home page at `/cards/home.png`. */
export const pictureAt = (page: string): string =>
	`/cards${page === '/' ? '/home' : page.replace(/\/$/, '')}.png`;
