import { FOLDERS } from '../../folders.ts';
import { closest } from '../../file/closest.ts';
import type { Problem } from '../../file/problem.ts';
import type { Subject } from '../../subject/schema.ts';
import type { Corpus } from '../corpus.ts';
import { reporter, type Broken } from './rule.ts';

const report = reporter('subject-ids');

/**
 * Ids in the settings of the maps that no entry of the content has. No rule of the corpus, as it is the subject that is
 * wrong: it is held against the content of its own story alone.
 */
export function subjectIds(
	{ capitals, disputed }: Pick<Subject['map'], 'capitals' | 'disputed'>,
	corpus: Pick<Corpus, 'places' | 'terms'>,
	broken: Broken = new Set(),
): Problem[] {
	const unknown = (field: string, id: string | undefined, to: 'places' | 'terms'): Problem[] => {
		const ids = corpus[to].map((entry) => entry.id);
		if (id === undefined || ids.includes(id) || broken.has(`${to}/${id}`)) return [];
		const near = closest(id, ids);
		const one = to === 'places' ? 'a place' : 'a term';
		return [
			report({
				file: `${FOLDERS.subject}/map.yaml`,
				field,
				found: `"${id}"`,
				expected: `the id of ${one}${near ? `; the closest is "${near}"` : ''}`,
				mend: `${near ? `write "${near}"` : 'leave it out'}, or add ${FOLDERS.content}/${to}/${id}.yaml`,
			}),
		];
	};
	return [
		...capitals.flatMap((id, at) => unknown(`capitals[${at}]`, id, 'places')),
		...disputed.flatMap(({ term }, at) => unknown(`disputed[${at}].term`, term, 'terms')),
	];
}
