import { existsSync, readFileSync } from 'node:fs';

/**
 * Paths that are not on the built site: there is no such page, or no such id on it.
 * @param root folder of the built site, with a slash at its end
 * @param paths from the site's root, some with a fragment
 */
export function unreachable(root: string, paths: readonly string[]): string[] {
	const ids = new Map<string, Set<string>>();
	const idsOf = (page: string): Set<string> => {
		const file = `${root}${page.slice(1)}index.html`;
		const found = existsSync(file)
			? ['', ...[...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)]
			: [];
		const known = new Set(found);
		ids.set(page, known);
		return known;
	};
	return paths.filter((path) => {
		const [page = '', fragment = ''] = path.split('#');
		return !(ids.get(page) ?? idsOf(page)).has(fragment);
	});
}
