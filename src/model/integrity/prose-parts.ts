import { prosePages } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('prose-parts');

/** Prose is made of the parts that the site knows, each where it may stand; what that means is told in `model/prose/`. */
export const proseParts: Rule = {
	id: 'prose-parts',
	demands:
		'Prose is plain Markdown and known components, each with its one attribute, its words and its place; headings begin at level two and leave none out.',
	check: (corpus) =>
		prosePages(corpus).flatMap(({ file, prose }) =>
			prose.faults.map(({ line, ...fault }) => report({ file, field: `line ${line}`, ...fault })),
		),
};
