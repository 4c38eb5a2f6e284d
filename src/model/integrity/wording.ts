import type { Corpus } from '../corpus.ts';
import { blockText } from '../prose/prose.ts';
import { wordBreaches } from '../wording.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('wording');

interface Passage {
	file: string;
	field: string;
	text: string;
	/** Whether somebody who is named says this. */
	attributed: boolean;
}

/** The site's own voice takes no side and dates what can change. */
export const wording: Rule = {
	id: 'wording',
	demands:
		'Words of the list stand only in quotations or attributions; “recent” and its kin, and words of the workshop, stand nowhere.',
	check: (corpus) => {
		// A block of prose is read twice, as the site's voice and as a whole; a word in both is told once.
		const told = new Set<string>();
		return [...passages(corpus)].flatMap(({ file, field, text, attributed }) =>
			wordBreaches(text, attributed).flatMap(({ word, reason, allowed }) => {
				const key = `${file} ${field} ${word}`;
				if (told.has(key)) return [];
				told.add(key);
				return [
					report({
						file,
						field,
						found: `"${word}" in “${text.length > 90 ? `${text.slice(0, 90)}…` : text}”`,
						expected:
							allowed === 'never'
								? 'a date instead'
								: 'the word only in “quotation marks” or in an attributed claim',
						mend: `reword it: "${word}" ${reason}`,
					}),
				];
			}),
		);
	},
};

function* passages(corpus: Corpus): Generator<Passage> {
	const attributedClaims = new Set<string>();
	for (const { id, file, data } of corpus.claims) {
		const attributed = data.status === 'attributed' || data.author !== undefined;
		// Where the positions of a dispute are told, its wording is theirs too.
		if (attributed || data.status === 'disputed') attributedClaims.add(id);
		yield { file, field: 'text', text: data.text, attributed: attributedClaims.has(id) };
		for (const [index, { says }] of data.citations.entries()) {
			yield { file, field: `citations[${index}].says`, text: says, attributed: true };
		}
		for (const [index, { statement }] of (data.positions ?? []).entries()) {
			yield { file, field: `positions[${index}].statement`, text: statement, attributed: true };
		}
	}
	for (const { file, data } of corpus.events) {
		yield { file, field: 'name', text: data.name, attributed: false };
		yield { file, field: 'summary', text: data.summary, attributed: false };
		for (const [index, { who }] of (data.tolls ?? []).entries()) {
			// A toll is somebody's count, so its words are that counter's.
			if (who) yield { file, field: `tolls[${index}].who`, text: who, attributed: true };
		}
	}
	for (const { file, data } of corpus.places)
		yield { file, field: 'summary', text: data.summary, attributed: false };
	for (const { file, data } of corpus.terms) {
		// The entry that explains a word must use it.
		yield {
			file,
			field: 'meaning',
			text: data.meaning,
			attributed: wordBreaches(data.term, false).length > 0,
		};
	}
	for (const { file, data } of corpus.relations)
		yield { file, field: 'sentence', text: data.sentence, attributed: true };
	for (const { file, data } of corpus.statements) {
		yield { file, field: 'says', text: data.says, attributed: true };
		yield { file, field: 'reasoning', text: data.reasoning, attributed: false };
	}
	for (const { file, data } of corpus.disputes) {
		yield { file, field: 'question', text: data.question, attributed: false };
		yield { file, field: 'summary', text: data.summary, attributed: false };
		for (const column of ['iran', 'pakistan', 'group', 'people', 'others'] as const) {
			for (const [index, { statement }] of (data[column] ?? []).entries()) {
				yield { file, field: `${column}[${index}].statement`, text: statement, attributed: true };
			}
		}
	}
	for (const { file, data } of corpus.actors)
		yield { file, field: 'role', text: data.role, attributed: false };
	for (const { file, data } of corpus.tensions) {
		yield { file, field: 'title', text: data.title, attributed: false };
		yield { file, field: 'question', text: data.question, attributed: false };
		for (const [index, { statement }] of data.positions.entries()) {
			yield { file, field: `positions[${index}].statement`, text: statement, attributed: true };
		}
	}
	for (const { file, data } of corpus.background)
		yield { file, field: 'title', text: data.title, attributed: false };
	for (const { file, data } of corpus.home) {
		yield { file, field: 'question', text: data.question, attributed: false };
		for (const [index, { text, claim }] of data.lead.entries()) {
			yield { file, field: `lead[${index}].text`, text, attributed: attributedClaims.has(claim) };
		}
	}
	for (const { file, data, prose } of [...corpus.background, ...corpus.actors, ...corpus.tensions]) {
		yield { file, field: 'summary', text: data.summary, attributed: false };
		for (const block of prose.blocks) {
			const own = block.spans
				.filter(({ claim }) => claim === undefined || !attributedClaims.has(claim))
				.map(({ text }) => text)
				.join(' ');
			yield { file, field: `line ${block.line}`, text: own, attributed: false };
			yield { file, field: `line ${block.line}`, text: blockText(block), attributed: true };
		}
	}
}
