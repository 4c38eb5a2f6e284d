import { quote } from '../prose/fault.ts';
import { blockText, sentences, type Block, type Prose } from '../prose/prose.ts';
import type { Problem } from '../../file/problem.ts';
import { namesToll } from '../toll/said.ts';
import { prosePages } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('prose-evidence');

/** What readers are told on a reading page stands on evidence. */
export const proseEvidence: Rule = {
	id: 'prose-evidence',
	demands:
		'A reading page has paragraphs; each of them, and each row of a table, carries a claim; a figure, or a number of dead or injured, stands inside <Claim> or <Toll>.',
	check: (corpus) =>
		prosePages(corpus).flatMap(({ file, prose }) => {
			if (prose.error) return [];
			return [
				...(prose.blocks.some(({ kind }) => kind === 'paragraph') ? [] : [withoutProse(file)]),
				...prose.blocks.flatMap((block) => [...breaches(file, block)]),
				...bareRows(file, prose),
			];
		}),
};

const withoutProse = (file: string): Problem =>
	report({
		file,
		found: 'no paragraph',
		expected: 'prose below the front matter',
		mend: 'write at least one paragraph with a <Claim id="…"> below the second line of ---',
	});

const isBare = ({ spans }: Block): boolean => !spans.some(({ claim }) => claim !== undefined);

/** Rows of tables in which no cell carries a claim. The first row says what the columns hold and needs none. */
function bareRows(file: string, { blocks }: Prose): Problem[] {
	const rows = Map.groupBy(
		blocks.filter(({ kind, head }) => kind === 'cell' && !head),
		({ line }) => line,
	);
	return [...rows]
		.filter(([, cells]) => cells.every(isBare))
		.map(([line, cells]) =>
			report({
				file,
				field: `line ${line}`,
				found: `a row of a table without a claim (${quote(cells.map(blockText).join(' | '))})`,
				expected: 'at least one <Claim id="…"> in every row',
				mend: 'wrap the words of a cell in the claim that carries them, or cut the row',
			}),
		);
}

function* breaches(file: string, block: Block): Generator<Problem> {
	const field = `line ${block.line}`;
	const text = blockText(block).trim();
	if (block.kind === 'paragraph' && isBare(block)) {
		yield report({
			file,
			field,
			found: `a paragraph without a claim (${quote(text)})`,
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
				found: `a figure outside a claim in ${quote(sentence, 80)}`,
				expected: 'every figure inside <Claim> or <Toll>',
				mend: 'extend the <Claim> over the figure, or say it without one',
			});
		} else if (namesToll(sentence)) {
			yield report({
				file,
				field,
				found: `a number of dead or injured outside a claim in ${quote(sentence, 80)}`,
				expected: 'a <Toll event="…"> or a <Claim>',
				mend: 'use <Toll>, which says who counted and when',
			});
		}
	}
}
