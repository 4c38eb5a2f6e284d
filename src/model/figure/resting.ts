import { prosePages, type Corpus } from '../corpus.ts';
import { citedOn } from '../prose/cited.ts';

/** A text of the site with the claims on which it stands. */
export interface Resting {
	file: string;
	field: string;
	text: string;
	claims: readonly string[];
	/** The claims that carry its dates, where not each of the others may. */
	dated?: readonly string[];
	/** The person or place whose own entry or page it is. */
	about?: string;
}

/** Every text of a corpus that stands on claims by id, in the order of its collections. */
export function* restingTexts(corpus: Corpus): Generator<Resting> {
	for (const { file, data } of corpus.events)
		for (const field of ['name', 'summary'] as const)
			yield { file, field, text: data[field], claims: data.claims };
	for (const { file, data } of corpus.relations)
		yield { file, field: 'sentence', text: data.sentence, claims: data.claims };
	for (const { file, data } of corpus.statements)
		yield { file, field: 'reasoning', text: data.reasoning, claims: data.claims };
	for (const { file, data } of corpus.disputes) {
		const told = Object.entries(data.accounts).flatMap(([column, sayings = []]) =>
			sayings.map((saying, index) => ({ ...saying, field: `accounts.${column}[${index}].statement` })),
		);
		const all = [...data.claims, ...told.flatMap(({ claims }) => claims)];
		yield { file, field: 'summary', text: data.summary, claims: all };
		for (const { field, statement, claims } of told)
			yield { file, field, text: statement, claims: [...claims, ...data.claims] };
	}
	for (const { file, data } of corpus.home)
		for (const [index, { text, claim }] of data.lead.entries())
			yield { file, field: `lead[${index}].text`, text, claims: [claim] };
	for (const { id, file, data, prose } of prosePages(corpus)) {
		const claims = [...data.claims, ...citedOn(prose)];
		yield { file, field: 'summary', text: data.summary, claims, dated: data.claims, about: id };
		if ('role' in data) yield { file, field: 'role', text: data.role, claims, about: id };
		for (const block of prose.blocks)
			for (const { text, claim } of block.spans)
				if (claim !== undefined)
					yield { file, field: `line ${block.line}`, text, claims: [claim], about: id };
	}
}
