import { dossier } from './dossier.ts';
import type { Item } from './model/cite/item.ts';
import { styled, type Styled, type StyleName } from './model/cite/styled.ts';
import { workItem, worksOf, type Work } from './model/cite/work.ts';
import { absolute, title } from './site.ts';

/** How each page of this site is cited. A style is made for all pages at once, when the first page asks for it. */

const works = worksOf(dossier);
/** The day beside the number: what changed since is told by days. */
const version = `${dossier.edition.version} of ${dossier.clock.updated}`;
const site = { title, version, absolute };
const items = new Map([...works].map(([path, work]) => [path, workItem(work, site)]));
const verbatim = new Set([...works].flatMap(([path, work]) => (work.verbatim ? items.get(path)!.id : [])));
const made = new Map<StyleName, Map<string, Styled>>();

/** Every page that can be cited. */
export const citable: readonly Work[] = [...works.values()];

/** A page with its description. @throws if the page of that path cannot be cited */
export function citedPage(path: string): { work: Work; item: Item } {
	const [work, item] = [works.get(path), items.get(path)];
	if (!work || !item)
		throw new Error(`Found no citation of ${path}; expected a claim or a page that is read.`);
	return { work, item };
}

/** A page as a style cites it. @throws if the page of that path cannot be cited */
export function citation(path: string, style: StyleName): Styled {
	const all = made.get(style) ?? styled([...items.values()], verbatim, style);
	made.set(style, all);
	return all.get(citedPage(path).item.id)!;
}
