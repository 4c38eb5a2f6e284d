import { FOLDERS } from '../../folders.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('empty-pictures');

/** A question without an answer would stand over an empty drawing. */
export const emptyPictures: Rule = {
	id: 'empty-pictures',
	demands: 'Every picture of ties shows at least one relation.',
	check: ({ pictures, relations }) => {
		const known = new Set(relations.map(({ data }) => data.type));
		return pictures
			.filter(({ data }) => !data.types.some((type) => known.has(type)))
			.map(({ file, data }) =>
				report({
					file,
					field: 'types',
					found: `no relation of the type ${data.types.map((type) => `"${type}"`).join(' or ')}`,
					expected: 'at least one',
					mend: `name another type, add a file to ${FOLDERS.content}/relations, or delete the picture`,
				}),
			);
	},
};
