import { FOLDERS } from '../../folders.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('one-front-page');

/** The home page is made from one file; a second would be ignored in silence. */
export const oneFrontPage: Rule = {
	id: 'one-front-page',
	demands: 'There is one front page.',
	check: (corpus) =>
		corpus.home.slice(1).map(({ file }) =>
			report({
				file,
				found: 'a second front page',
				expected: `one file in ${FOLDERS.content}/home`,
				mend: 'delete one of the two',
			}),
		),
};
