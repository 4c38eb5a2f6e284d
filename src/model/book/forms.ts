import { slug } from 'github-slugger';
import { routes } from '../url.ts';

/** The forms in which the book can be taken away as a file, and how the page that offers them tells of each. */

/** A form by the ending of its file. */
export const FORMS = ['html', 'epub'] as const;
export type Form = (typeof FORMS)[number];

/** The name of a file that says on any machine what it is: that of the site, with the ending of its form. */
export const formName = (title: string, form: Form): string => `${slug(title) || 'dossier'}.${form}`;

/** Where the site offers a form. */
export const formPath = (title: string, form: Form): string => routes.pages.offline + formName(title, form);

/** What can be told of a file once it is made. */
export interface FileFacts {
	bytes: number;
	/** SHA-256 in hexadecimal digits. */
	sha256: string;
}

/** A size as readers know it: `2.8 MB`, `640 kB`. */
export const sizeWords = (bytes: number): string =>
	bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** The place on the page for a fact, as an attribute; what stands there before is for a site in the making. */
export const factPlace = (form: Form, fact: 'size' | 'sha256'): string => `${form}-${fact}`;

/**
 * Tells on the page that offers the forms what each file weighs and which it is: the page is printed before they are made.
 * @param page the whole page, with an element for each fact
 * @throws if there is no place for one
 */
export function tellForms(page: string, facts: Readonly<Record<Form, FileFacts>>): string {
	let told = page;
	for (const form of FORMS)
		for (const [place, words] of [
			[factPlace(form, 'size'), sizeWords(facts[form].bytes)],
			[factPlace(form, 'sha256'), facts[form].sha256],
		] as const) {
			const pattern = new RegExp(`(data-fact="${place}"[^>]*>)[^<]*`);
			if (!pattern.test(told)) throw new Error(`The page ${routes.pages.offline} has no place for ${place}.`);
			told = told.replace(pattern, `$1${words}`);
		}
	return told;
}
