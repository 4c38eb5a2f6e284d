import { FOLDERS } from '../../folders.ts';
import { closest } from '../../file/closest.ts';
import { references } from '../references.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('dangling-ids');

/** Every id that is mentioned exists. Needed because a dangling reference in Astro only logs, and the build goes on. */
export const danglingIds: Rule = {
	id: 'dangling-ids',
	demands: 'Every id that an entry or a page mentions exists.',
	check: (corpus, broken = new Set()) => {
		const known = new Map(
			Object.entries(corpus).map(([name, entries]) => [
				name,
				new Set((entries as { id: string }[]).map(({ id }) => id)),
			]),
		);
		// A file that could not be read may also lie in the wrong folder.
		const unread = new Set([...broken].map((entry) => entry.slice(entry.lastIndexOf('/') + 1)));
		return references(corpus)
			.filter(({ to, id }) => !known.get(to)!.has(id) && !unread.has(id))
			.map(({ from, field, to, id }) => {
				const near = closest(id, known.get(to)!);
				return report({
					file: from.file,
					field,
					found: `"${id}", which is not in ${FOLDERS.content}/${to}`,
					expected: near ? `an id that exists; the closest is "${near}"` : 'an id that exists',
					mend: near
						? `write "${near}", or add ${FOLDERS.content}/${to}/${id}`
						: `add ${FOLDERS.content}/${to}/${id}`,
				});
			});
	},
};
