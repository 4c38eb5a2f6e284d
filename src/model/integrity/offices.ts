import { prosePages, type Corpus } from '../corpus.ts';
import { officeBeside } from '../actor/offices.ts';
import { blockText } from '../prose/prose.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('offices');

/** Whoever reads one claim, or begins a page, is told what the people are whom it names. */
export const offices: Rule = {
	id: 'offices',
	demands: 'Where a claim or a page first names a person who has a profile, it says the person’s office.',
	check: (corpus) => {
		const persons = corpus.actors
			.filter(({ data }) => data.kind === 'person')
			.map(({ id, data }) => ({
				id,
				role: data.role,
				names: [data.name, ...(data.short ? [data.short] : [])],
			}));
		return [...passages(corpus)].flatMap(({ file, about, blocks }) =>
			persons
				.filter(({ id }) => id !== about)
				.flatMap(({ names, role }) => {
					const first = blocks.find(({ text }) => officeBeside(text, names) !== undefined);
					if (!first || officeBeside(first.text, names)) return [];
					return [
						report({
							file,
							field: first.field,
							found: `“${names[0]}” without an office in “${first.text.slice(0, 90)}…”`,
							expected: 'what the person is, beside the name, where a reader first meets it',
							mend: `say it in the same sentence; the profile says “${role}”`,
						}),
					];
				}),
		);
	},
};

/** What is read in one go, in order; `about` is the person whose own page it is. */
interface Passage {
	file: string;
	about?: string;
	blocks: { field: string; text: string }[];
}

function* passages(corpus: Corpus): Generator<Passage> {
	for (const { file, data } of corpus.claims) yield { file, blocks: [{ field: 'text', text: data.text }] };
	for (const { file, data } of corpus.home)
		yield { file, blocks: [{ field: 'lead', text: data.lead.map(({ text }) => text).join(' ') }] };
	for (const { id, file, data, prose } of prosePages(corpus)) {
		yield { file, about: id, blocks: [{ field: 'summary', text: data.summary }] };
		yield {
			file,
			about: id,
			blocks: prose.blocks
				.filter(({ kind }) => kind !== 'heading')
				.map((block) => ({ field: `line ${block.line}`, text: blockText(block) })),
		};
	}
}
