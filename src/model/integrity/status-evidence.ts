import type { ClaimData } from '../../schemas/claim.ts';
import type { SpeakerData } from '../../schemas/speaker.ts';
import type { Corpus } from '../corpus.ts';
import { nameKey } from '../key/name.ts';
import { speakerKeys } from '../key/speaker.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('status-evidence');

type Breach = { field: string; found: string; expected: string; mend: string };

/** Each status has the evidence that it promises the reader. */
export const statusEvidence: Rule = {
	id: 'status-evidence',
	demands:
		'An attributed claim names its author; a disputed one has two sourced positions of different holders; something supports every claim; an overtaken one says by what and when; fields of another status are absent.',
	check: (corpus: Corpus) => {
		const key = speakerKeys(corpus);
		return corpus.claims.flatMap(({ file, data }) =>
			[...breaches(data, key)].map((breach) => report({ file, ...breach })),
		);
	},
};

function* breaches(claim: ClaimData, key: (speaker: SpeakerData) => string): Generator<Breach> {
	if (!claim.citations.some(({ stance }) => stance === 'supports')) {
		yield {
			field: 'citations',
			found: 'only sources that dispute the claim',
			expected: 'at least one that supports it',
			mend: 'cite who says so, or word the claim as what the sources do say',
		};
	}
	if (claim.status === 'attributed' && claim.author === undefined) {
		yield {
			field: 'author',
			found: 'nothing, though the status is "attributed"',
			expected: 'who says so',
			mend: 'add "author:" with an actor id, or with a name and a role',
		};
	}
	if (claim.status === 'disputed' && (claim.positions?.length ?? 0) < 2) {
		yield {
			field: 'positions',
			found: `${claim.positions?.length ?? 0} positions, though the status is "disputed"`,
			expected: 'two or more, each with a holder and a source',
			mend: 'add the other position, or choose another status',
		};
	}
	if (claim.status !== 'disputed' && claim.positions) {
		yield {
			field: 'positions',
			found: `positions on a claim that is "${claim.status}"`,
			expected: 'positions on disputed claims only',
			mend: 'make the status "disputed" or delete the positions',
		};
	}
	if (claim.status === 'overtaken' && !claim.overtakenBy) {
		yield {
			field: 'overtakenBy',
			found: 'nothing, though the status is "overtaken"',
			expected: 'the claim that overtook it, and the date',
			mend: 'add "overtakenBy:" with "claim:" and "on:"',
		};
	}
	if (claim.status !== 'overtaken' && claim.overtakenBy) {
		yield {
			field: 'overtakenBy',
			found: `overtakenBy on a claim that is "${claim.status}"`,
			expected: 'overtakenBy on overtaken claims only',
			mend: 'make the status "overtaken" or delete the field',
		};
	}
	for (const [index, { says }] of claim.citations.entries()) {
		if (nameKey(says) === nameKey(claim.text)) {
			yield {
				field: `citations[${index}].says`,
				found: 'the very words of the claim',
				expected: 'what this source says, in words of its own',
				mend: 'write what stands in the source, neither more nor less',
			};
		}
	}
	if (claim.positions && new Set(claim.positions.map(({ statement }) => nameKey(statement))).size === 1) {
		yield {
			field: 'positions',
			found: 'positions that all say the same',
			expected: 'statements that differ',
			mend: 'write what the other holder says, or choose another status',
		};
	}
	const cited = new Set(claim.citations.map(({ source }) => source));
	for (const [index, position] of (claim.positions ?? []).entries()) {
		for (const source of position.sources.filter((id) => !cited.has(id))) {
			yield {
				field: `positions[${index}].sources`,
				found: `"${source}", which is not among the claim's citations`,
				expected: 'a source that the claim cites, with what it says',
				mend: `add a citation of "${source}" to the claim`,
			};
		}
	}
	const holders = new Set(claim.positions?.map(({ holder }) => key(holder)));
	if (claim.positions && claim.positions.length > 1 && holders.size < 2) {
		yield {
			field: 'positions',
			found: 'positions that all have one holder',
			expected: 'at least two holders who differ',
			mend: 'name the other holder, or make the claim "attributed"',
		};
	}
}
