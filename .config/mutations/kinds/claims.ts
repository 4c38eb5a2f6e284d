import { inEntry } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { GONE } from '../edit.ts';

/** Claims whose status is not what their evidence shows. */
export const CLAIMS: readonly Kind[] = [
	inEntry('agreed: on one source', 'claims', ({ status, citations }) =>
		status === 'agreed' ? { set: [[['citations'], citations.slice(0, 1)]], fields: ['status'] } : undefined,
	),
	inEntry('agreed: on one source twice', 'claims', ({ status, citations }) =>
		status === 'agreed'
			? {
					set: [[['citations'], [citations[0], { ...citations[0], says: 'Says the same in other words.' }]]],
					fields: ['status'],
				}
			: undefined,
	),
	inEntry('agreed: against a source that disputes it', 'claims', ({ status, citations }) =>
		status === 'agreed' && citations.length === 2
			? { set: [[['citations', 1, 'stance'], 'disputes']], fields: ['status', 'citations'] }
			: undefined,
	),
	inEntry('agreed: all sources dispute it', 'claims', ({ status, citations }) =>
		status === 'agreed'
			? {
					set: [[['citations'], citations.map((citation) => ({ ...citation, stance: 'disputes' }))]],
					fields: ['status'],
				}
			: undefined,
	),
	inEntry('attributed: its only source disputes it', 'claims', ({ status, citations }) =>
		status === 'attributed' && citations.length === 1
			? { set: [[['citations', 0, 'stance'], 'disputes']], fields: ['status', 'citations'] }
			: undefined,
	),
	inEntry('attributed: to nobody', 'claims', ({ status }) =>
		status === 'attributed' ? { set: [[['author'], GONE]], fields: ['status'] } : undefined,
	),
	inEntry('attributed: now unverified, with its author', 'claims', ({ status }) =>
		status === 'attributed' ? { set: [[['status'], 'unverified']], fields: ['author'] } : undefined,
	),
	inEntry('attributed: now agreed, with its author', 'claims', ({ status, citations }) =>
		status === 'attributed' && citations.length > 1
			? { set: [[['status'], 'agreed']], fields: ['author', 'citations'] }
			: undefined,
	),
	inEntry('attributed: now disputed', 'claims', ({ status }) =>
		status === 'attributed' ? { set: [[['status'], 'disputed']], fields: ['positions'] } : undefined,
	),
	inEntry('attributed: now overtaken', 'claims', ({ status }) =>
		status === 'attributed' ? { set: [[['status'], 'overtaken']], fields: ['overtakenBy'] } : undefined,
	),
	inEntry('attributed: with positions', 'claims', ({ status }, { story }) => {
		const other = story.corpus.claims.find(({ data }) => data.positions);
		return status === 'attributed' && other ? [[['positions'], other.data.positions]] : undefined;
	}),
	inEntry('attributed: and overtaken', 'claims', ({ status, asOf }, { story, entry }) => {
		const other = story.corpus.claims.find(({ id }) => id !== entry.id);
		return status === 'attributed' && other ? [[['overtakenBy'], { claim: other.id, on: asOf }]] : undefined;
	}),
	inEntry(
		'disputed: by one side',
		'claims',
		({ positions }) => positions && [[['positions'], positions.slice(0, 1)]],
	),
	inEntry('disputed: two positions of one holder', 'claims', ({ positions }) =>
		positions?.length === 2
			? { set: [[['positions', 1, 'holder'], positions[0]!.holder]], fields: ['positions'] }
			: undefined,
	),
	inEntry('disputed: one holder by id and by name', 'claims', ({ positions }, { story }) => {
		const actor = story.corpus.actors.find(({ id }) => id === positions?.[0]?.holder);
		return actor && positions?.length === 2
			? { set: [[['positions', 1, 'holder'], { name: actor.data.name }]], fields: ['positions'] }
			: undefined;
	}),
	inEntry('disputed: one holder spelt twice', 'claims', ({ positions }) =>
		positions?.length === 2
			? {
					set: [
						[
							['positions', 0, 'holder'],
							{ name: 'Saeed Ahmed Umrani', role: 'commissioner of Makran division' },
						],
						[['positions', 1, 'holder'], { name: 'saeed  ahmed umrani', role: 'Commissioner' }],
					],
					fields: ['positions'],
				}
			: undefined,
	),
	inEntry('disputed: the same words on both sides', 'claims', ({ positions }) =>
		positions && positions.length > 1
			? { set: [[['positions', 1, 'statement'], positions[0]!.statement]], fields: ['positions'] }
			: undefined,
	),
	inEntry('disputed: position from a source that is not cited', 'claims', ({ positions }, { story }) => {
		const cited = new Set(positions?.flatMap(({ sources }) => sources));
		const other = story.corpus.sources.find(({ id }) => !cited.has(id));
		return positions && other && { set: [[['positions', 0, 'sources'], [other.id]]], fields: ['citations'] };
	}),
	inEntry('overtaken: by nothing', 'claims', ({ status }) =>
		status === 'overtaken' ? { set: [[['overtakenBy'], GONE]], fields: ['status'] } : undefined,
	),
	inEntry('citation: one source twice', 'claims', ({ citations }) => [
		[['citations'], [...citations, { ...citations[0], says: 'Says the same in other words.' }]],
	]),
	inEntry('citation: the whole twice', 'claims', ({ citations }) => [
		[['citations'], [...citations, citations[0]]],
	]),
	inEntry('citation: says what the claim says, to the letter', 'claims', ({ text }) => [
		[['citations', 0, 'says'], text],
	]),
	inEntry('citation: says the same as another', 'claims', ({ citations }) =>
		citations.length > 1
			? { set: [[['citations', 1, 'says'], citations[0]!.says]], fields: ['citations'] }
			: undefined,
	),
];
