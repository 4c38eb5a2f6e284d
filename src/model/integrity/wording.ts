import { PROSE_COLLECTIONS, type Corpus } from '../corpus.ts';
import { fieldValues } from '../field-values.ts';
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

/** Every text of the content with the field that holds it. Whose voice a field is in, its schema says. */
function* passages(corpus: Corpus): Generator<Passage> {
	// Where the positions of a dispute are told, its wording is theirs too.
	const attributedClaims = new Set(
		corpus.claims
			.filter(({ data }) => data.status === 'attributed' || data.status === 'disputed' || data.author)
			.map(({ id }) => id),
	);
	for (const { collection, entry, field, value, facts, beside } of fieldValues(corpus)) {
		if (!facts.voice || facts.voice === 'verbatim') continue;
		const claim = collection === 'claims' ? entry.id : String(beside['claim']);
		const attributed =
			facts.voice === 'quoted' ||
			(facts.voice === 'claim' && attributedClaims.has(claim)) ||
			// The entry that explains a word must use it.
			(collection === 'terms' && wordBreaches(String(beside['term']), false).length > 0);
		yield { file: entry.file, field, text: value, attributed };
	}
	for (const collection of PROSE_COLLECTIONS) {
		for (const { file, prose } of corpus[collection]) {
			for (const block of prose.blocks) {
				// Words of emphasis are cut out of their word; what somebody else says parts the words around it.
				const own = block.spans
					.map(({ claim, text }) => (claim === undefined || !attributedClaims.has(claim) ? text : ' … '))
					.join('');
				yield { file, field: `line ${block.line}`, text: own, attributed: false };
				yield { file, field: `line ${block.line}`, text: blockText(block), attributed: true };
			}
		}
	}
}
