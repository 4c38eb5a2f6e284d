import type { MdastPluginDefinition, MdastTarget } from 'satteri';
import { headingIds } from '../model/prose/outline.ts';

/**
 * A step of the Markdown processor (Sätteri): headings get the ids that the model gives them, which search, the contents
 * of a page and the check of links know.
 */
export const proseHeadingIds: MdastPluginDefinition = {
	name: 'prose-heading-ids',
	options: { position: true },
	before(root, context) {
		for (const [heading, id] of headingIds(root)) {
			context.setProperty(heading as MdastTarget, 'data', { hProperties: { id } });
		}
	},
};
