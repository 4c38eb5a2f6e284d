import type { MdastPluginDefinition, MdastTarget } from 'satteri';
import { joinParagraph, scatteredParagraphs } from '../model/prose/paragraphs.ts';
import type { ProseNode } from '../model/prose/tree.ts';

/**
 * A step of the Markdown processor (Sätteri): a paragraph in which only components stand is printed as a paragraph.
 * MDX itself leaves such a paragraph without its `<p>` and without the spaces between the components (decision 0010).
 */
export const proseParagraphs: MdastPluginDefinition = {
	name: 'prose-paragraphs',
	options: { position: true },
	before(root, context) {
		const visit = (node: ProseNode): void => {
			for (const run of scatteredParagraphs(node.children ?? [])) {
				context.replaceNode(run[0] as MdastTarget, joinParagraph(run));
				for (const rest of run.slice(1)) context.removeNode(rest);
			}
			node.children?.forEach(visit);
		};
		visit(root);
	},
};
