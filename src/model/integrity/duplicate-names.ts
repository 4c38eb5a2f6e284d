import { STATUSES } from '../../schemas/claim.ts';
import { addressKey } from '../key/address.ts';
import type { Corpus } from '../corpus.ts';
import { readDate } from '../date/read.ts';
import { nameKey } from '../key/name.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('duplicate-names');

/** One way to call an entry, and what all spellings of it share. */
interface Call {
	file: string;
	field: string;
	text: string;
	key: string;
}

const call = (file: string, field: string, text: string | undefined): Call[] =>
	text === undefined ? [] : [{ file, field, text, key: nameKey(text) }];

const calls = (file: string, field: string, texts: readonly string[] = []): Call[] =>
	texts.flatMap((text, index) => call(file, `${field}[${index}]`, text));

/** One title or alias leads to one entry of a kind, so that neither readers nor search must guess. */
export const duplicateNames: Rule = {
	id: 'duplicate-names',
	demands:
		'No two entries of a collection share a title, name, alias or wording, in whatever spelling; no two sources an address; no two events a name and a date; no two ties their ends, type and time. No alias is the name itself.',
	check: (corpus) => [
		...everyCall(corpus).flatMap(shared),
		...sharedEvents(corpus),
		...sharedTies(corpus),
		...ownNames(corpus),
		...reserved(corpus),
	],
};

/** Every way to call an entry, in groups within which each stands for one entry. */
const everyCall = (corpus: Corpus): Call[][] => [
	corpus.sources.map(({ file, data }) => ({
		...{ file, field: 'URL', text: data.URL, key: addressKey(data.URL) },
	})),
	corpus.claims.flatMap(({ file, data }) => call(file, 'text', data.text)),
	corpus.places.flatMap(({ file, data }) => [
		...call(file, 'name', data.name),
		...calls(file, 'aliases', data.aliases),
	]),
	corpus.terms.flatMap(({ file, data }) => [
		...call(file, 'term', data.term),
		...calls(file, 'variants', data.variants),
	]),
	corpus.actors.flatMap(({ file, data }) => [
		...call(file, 'name', data.name),
		...call(file, 'short', data.short),
		...calls(file, 'aliases', data.aliases),
	]),
	corpus.disputes.flatMap(({ file, data }) => call(file, 'question', data.question)),
	corpus.pictures.flatMap(({ file, data }) => call(file, 'question', data.question)),
	[...corpus.background, ...corpus.tensions, ...corpus.short].flatMap(({ file, data }) =>
		call(file, 'title', data.title),
	),
	corpus.tensions.flatMap(({ file, data }) => call(file, 'question', data.question)),
	corpus.relations.flatMap(({ file, data }) => call(file, 'sentence', data.sentence)),
	corpus.statements.flatMap(({ file, data }) => call(file, 'says', data.says)),
];

const twin = (
	{ file, field, text }: Pick<Call, 'file' | 'field' | 'text'>,
	first: Pick<Call, 'file' | 'text'>,
): Problem =>
	report({
		file,
		field,
		found: `"${text}", which ${first.file} has too${text === first.text ? '' : ` ("${first.text}")`}`,
		expected: 'a name of its own; case, accents, spaces and punctuation tell none apart',
		mend: 'rename one, or make one file of the two',
	});

/** Calls of a group that lead to two entries. What an entry says twice of itself is no twin of another. */
function shared(group: readonly Call[]): Problem[] {
	const seen = new Map<string, Call>();
	return group.flatMap((each) => {
		const first = seen.get(each.key);
		if (!first) seen.set(each.key, each);
		return !first || first.file === each.file ? [] : [twin(each, first)];
	});
}

/** Events of one name of which one may have been on the day of the other: a vaguer date makes no second event. */
const sharedEvents = ({ events }: Corpus): Problem[] =>
	[...Map.groupBy(events, ({ data }) => nameKey(data.name)).values()].flatMap((alike) =>
		alike.flatMap(({ file, data }, index) => {
			const first = alike.slice(0, index).find((other) => overlap(other.data.date, data.date));
			return first
				? [twin({ file, field: 'name', text: data.name }, { file: first.file, text: first.data.name })]
				: [];
		}),
	);

/** Types of tie that have no direction: told from either end they are one. */
const MUTUAL: ReadonlySet<string> = new Set(['agreement-with', 'allied-with', 'talks-with', 'fights']);

/** Ties of the same two actors, of one type and time. */
function sharedTies({ relations }: Corpus): Problem[] {
	const seen = new Map<string, string>();
	return relations.flatMap(({ file, data }) => {
		const ends = MUTUAL.has(data.type) ? [data.from, data.to].sort() : [data.from, data.to];
		const key = [...ends, data.type, data.span?.from, data.span?.to].join(' ');
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, file);
			return [];
		}
		return report({
			file,
			field: 'type',
			found: `"${data.type}" between "${data.from}" and "${data.to}" at the same time as in ${first}`,
			expected: 'one entry for one tie',
			mend: 'make one file of the two, or tell them apart by "span"',
		});
	});
}

/** Aliases that say the name of their entry again, but for case. */
const ownNames = ({ actors, places, terms }: Corpus): Problem[] =>
	[
		...[...actors, ...places].map(({ file, data }) => ({
			file,
			field: 'aliases',
			name: data.name,
			all: data.aliases,
		})),
		...terms.map(({ file, data }) => ({ file, field: 'variants', name: data.term, all: data.variants })),
	].flatMap(({ file, field, name, all = [] }) =>
		all.flatMap((alias, index) =>
			alias.toLowerCase() === name.toLowerCase()
				? [
						report({
							file,
							field: `${field}[${index}]`,
							found: `"${alias}", which is the name itself`,
							expected: 'another spelling',
							mend: `delete ${field}[${index}]`,
						}),
					]
				: [],
		),
	);

function overlap(one: string, other: string): boolean {
	const [a, b] = [readDate(one), readDate(other)];
	return a.min <= b.max && b.min <= a.max;
}

/** Ids of claims that are addresses of the lists of a status. */
const reserved = ({ claims }: Corpus): Problem[] =>
	claims
		.filter(({ id }) => (STATUSES as readonly string[]).includes(id))
		.map(({ id, file }) =>
			report({
				file,
				found: `the id "${id}", which is the address of a list`,
				expected: 'words that say what is claimed',
				mend: 'rename the file',
			}),
		);
