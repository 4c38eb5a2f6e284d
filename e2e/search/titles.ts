import { readDossier } from '../../src/build/content.ts';
import { searchRecords } from '../../src/model/search/records.ts';
import { contents } from '../../src/site.ts';

/** Titles of pages and entries that are names: what has a sentence for its title is found by its words. */
export const readingTitles = (): { path: string; title: string }[] => {
	const records = searchRecords(readDossier(process.cwd()), contents).filter(
		({ path, kind }) =>
			kind === 'Pages' ||
			kind === 'Places' ||
			kind === 'Terms' ||
			(['Actors', 'Background', 'Tensions'].includes(kind) && !path.includes('#')),
	);
	const count = new Map<string, number>();
	for (const { title } of records) count.set(title, (count.get(title) ?? 0) + 1);
	return records.filter(({ title }) => count.get(title) === 1);
};
