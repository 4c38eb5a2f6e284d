import { reporter, type Rule } from './rule.ts';

const report = reporter('paragraphs');

/** Paragraphs of a document that can have passed without a statement. */
const PASSED = 3;

/** Statements stand in the order of the document: the next one is of the same paragraph or of one soon after. */
export const paragraphsInOrder: Rule = {
	id: 'paragraphs',
	demands: `The paragraphs of the statements grow with their order, by ${PASSED} at most.`,
	check: ({ statements }) => {
		const inOrder = statements.toSorted((a, b) => a.data.order - b.data.order);
		let reached = 1;
		return inOrder.flatMap(({ file, data: { paragraph } }) => {
			const before = reached;
			if (paragraph >= before && paragraph <= before + PASSED) {
				reached = paragraph;
				return [];
			}
			return [
				report({
					file,
					field: 'paragraph',
					found: `paragraph ${paragraph}, after a statement of paragraph ${before}`,
					expected: `paragraph ${before} to ${before + PASSED}`,
					mend: 'correct the paragraph, or the order of the statements',
				}),
			];
		});
	},
};
