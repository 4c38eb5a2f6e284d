import { addresses } from '../addresses.ts';
import { closest } from '../closest.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('internal-links');

/** Links in prose lead somewhere. Fragments of headings are left to the browser tests, which see the real ids. */
export const internalLinks: Rule = {
	id: 'internal-links',
	demands: 'Every link in prose is a path of this site with a trailing slash, and its page exists.',
	check: (corpus, broken = new Set()) => {
		const known = addresses(corpus);
		for (const entry of broken) known.add(`/${entry}/`);
		const pages = new Set([...known].map((path) => path.split('#')[0]!));
		return [
			...[...corpus.background, ...corpus.actors, ...corpus.tensions].flatMap(({ file, prose }) =>
				prose.links.flatMap(({ href, line }) => {
					if (href.startsWith('#')) return [];
					const field = `line ${line}`;
					if (!href.startsWith('/')) {
						return [
							report({
								file,
								field,
								found: `a link to ${href}`,
								expected: 'a path of this site, such as /actors/jundullah/',
								mend: 'cite other sites as sources instead of linking to them',
							}),
						];
					}
					const path = href.split('#')[0]!;
					if (pages.has(path)) return [];
					const near = closest(path, pages);
					return [
						report({
							file,
							field,
							found: `a link to ${href}, which is no page`,
							expected: near ? `a page that exists; the closest is ${near}` : 'a page that exists',
							mend: near ? `write ${near}` : 'correct the link',
						}),
					];
				}),
			),
			...corpus.corrections
				.filter(
					({ data }) =>
						data.page !== undefined && !known.has(data.page) && !pages.has(data.page.split('#')[0]!),
				)
				.map(({ file, data }) =>
					report({
						file,
						field: 'page',
						found: `${data.page}, which is no page`,
						expected: `a page that exists; the closest is ${closest(data.page!, known) ?? '/'}`,
						mend: 'correct the path',
					}),
				),
		];
	},
};
