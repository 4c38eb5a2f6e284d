import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { phasesOf } from '../event/phase.ts';
import { routes } from '../url.ts';
import type { Find, speakers } from './registry.ts';

/** Makes the relations and lists each at both of its ends. */
export function resolveRelations(
	corpus: Corpus,
	{
		actor,
		claim,
		speaker,
	}: { actor: Find<D.Actor>; claim: Find<D.Claim>; speaker: ReturnType<typeof speakers> },
): D.Relation[] {
	return corpus.relations.map(({ id, data }): D.Relation => {
		const relation = {
			...data,
			id,
			path: routes.relation(id),
			from: actor(data.from),
			to: actor(data.to),
			assertedBy: data.assertedBy.map(speaker),
			deniedBy: data.deniedBy.map(speaker),
			claims: data.claims.map(claim),
			phases: phasesOf(data.span),
		};
		relation.from.relations.push(relation);
		relation.to.relations.push(relation);
		return relation;
	});
}

/** Gives each picture the relations of its types, in the order of the relations; pictures by their number. */
export const resolvePictures = (corpus: Corpus, relations: readonly D.Relation[]): D.Picture[] =>
	corpus.pictures
		.map(({ id, data }) => ({
			...data,
			id,
			relations: relations.filter(({ type }) => data.types.includes(type)),
		}))
		.sort((a, b) => a.order - b.order);
