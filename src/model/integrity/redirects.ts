import { addresses } from '../addresses.ts';
import { circleFrom } from '../circle.ts';
import { closest } from '../../file/closest.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('redirects');

/** An address that was, leads in one step to a page that is. */
export const redirects: Rule = {
	id: 'redirects',
	demands:
		'A redirect leads from an address that no page has to one that a page has; none leads to another redirect, or round in a circle.',
	check: (corpus, broken = new Set()) => {
		const known = addresses(corpus);
		const unread = new Set([...broken].map((entry) => `/${entry}/`));
		const byFrom = new Map(corpus.redirects.map((redirect) => [redirect.data.from, redirect]));
		return corpus.redirects.flatMap((redirect) => {
			const { file, data } = redirect;
			const { from, to } = data;
			const twin = byFrom.get(from)!;
			if (twin !== redirect)
				return report({
					file,
					field: 'from',
					found: `${from}, from which ${twin.file} leads too`,
					expected: 'one redirect from an address',
					mend: 'delete one of the two files',
				});
			if (known.has(from))
				return report({
					file,
					field: 'from',
					found: `${from}, which is a page`,
					expected: 'an address that was published and is no more',
					mend: 'write the old address, or delete the redirect',
				});
			const circle = circleFrom(from, (path) => byFrom.get(path)?.data.to);
			if (circle)
				return report({
					file,
					field: 'to',
					found: `a circle: ${circle.join(' to ')}`,
					expected: 'a page that is there',
					mend: 'write the address of the page that has the matter now',
				});
			const next = byFrom.get(to);
			if (next)
				return report({
					file,
					field: 'to',
					found: `${to}, which is redirected itself`,
					expected: 'the end of the way, in one step',
					mend: `write ${next.data.to}`,
				});
			if (known.has(to) || unread.has(to.split('#')[0]!)) return [];
			const near = closest(to, known);
			return report({
				file,
				field: 'to',
				found: `${to}, which is no page`,
				expected: near ? `a page of this site; the closest is ${near}` : 'a page of this site',
				mend: `write ${near ?? 'the address of the page that has the matter now'}`,
			});
		});
	},
};
