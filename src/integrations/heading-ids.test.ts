import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { parseProse } from '../model/prose/parse.ts';
import { MARKDOWN } from '../model/prose/tree.ts';
import { proseHeadingIds } from './heading-ids.ts';

/** The ids of headings in the program made of a text. */
async function printed(text: string): Promise<string[]> {
	const { code } = await mdxToJs(text, { mdastPlugins: [proseHeadingIds], features: MARKDOWN });
	return [...code.matchAll(/_components\.h\d, \{\s+id: "([^"]*)"/g)].map(([, id = '']) => id);
}

it.each([
	['## Who struck whom?', ['who-struck-whom']],
	['## It struck -- and then... “so”?', ['it-struck--and-then-so']],
	['## Iran\'s *own* <Term id="t">word</Term>', ['irans-own-word']],
	['## One\n\nA.\n\n## One\n\nB.', ['one', 'one-1']],
	['## Zahedan &amp; Ürümqi', ['zahedan--ürümqi']],
])('prints the ids that the check reads: %j', async (text, ids) => {
	expect(parseProse(text).headings.map(({ id }) => id)).toEqual(ids);
	expect(await printed(text)).toEqual(ids);
});
