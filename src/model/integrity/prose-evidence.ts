import { blockText, sentences, type Block } from '../prose/prose.ts';
import type { Problem } from '../problem.ts';
import { namesToll } from '../toll/said.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('prose-evidence');

/** What readers are told on a reading page stands on evidence. */
export const proseEvidence: Rule = {
	id: 'prose-evidence',
	demands:
		'Every paragraph of a reading page carries a claim; a figure, or a number of dead or injured, stands inside <Claim> or <Toll>.',
	check: (corpus) =>
		[...corpus.background, ...corpus.actors, ...corpus.tensions].flatMap(({ file, prose }) => {
			if (prose.error) return [];
			return prose.blocks.flatMap((block) => [...breaches(file, block)]);
		}),
};

function* breaches(file: string, block: Block): Generator<Problem> {
	const field = `line ${block.line}`;
	const text = blockText(block).trim();
	if (block.kind === 'paragraph' && !block.spans.some(({ claim }) => claim !== undefined)) {
		yield report({
			file,
			field,
			found: `a paragraph without a claim (“${text.slice(0, 60)}…”)`,
			expected: 'at least one <Claim id="…"> in every paragraph',
			mend: 'wrap the statement in the claim that carries it, or cut the paragraph',
		});
	}
	const bare = block.spans
		.filter(({ claim }) => claim === undefined)
		.map((span) => span.text)
		.join(' ¶ ');
	for (const sentence of sentences(bare)) {
		if (/\p{N}/u.test(sentence)) {
			yield report({
				file,
				field,
				found: `a figure outside a claim in “${sentence.slice(0, 80)}”`,
				expected: 'every figure inside <Claim> or <Toll>',
				mend: 'extend the <Claim> over the figure, or say it without one',
			});
		} else if (namesToll(sentence)) {
			yield report({
				file,
				field,
				found: `a number of dead or injured outside a claim in “${sentence.slice(0, 80)}”`,
				expected: 'a <Toll event="…"> or a <Claim>',
				mend: 'use <Toll>, which says who counted and when',
			});
		}
	}
}
