import { folderOf, type CollectionName, type Corpus } from '../corpus.ts';
import { closest } from '../../file/closest.ts';
import { toldBy } from '../language/renders.ts';
import { FOLDERS } from '../../folders.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Broken, type Rule } from './rule.ts';

const report = reporter('translations');

/** What is told in a language is there in English, and has the same parts. */
export const translations: Rule = {
	id: 'translations',
	demands:
		'A translation is of a language in `languages` and of a claim, table or short form that exists, and has as many parts as the English.',
	check: (corpus, broken = new Set()) => [
		...misplaced(corpus, broken),
		...positions(corpus),
		...tables(corpus),
		...stories(corpus),
		...names(corpus, broken),
	],
};

/** The ids of a collection, those of files that cannot be read among them. */
const idsOf = (corpus: Corpus, broken: Broken, collection: CollectionName): Set<string> =>
	new Set([
		...corpus[collection].map(({ id }) => id),
		...[...broken].flatMap((entry) =>
			entry.startsWith(`${collection}/`) ? entry.slice(collection.length + 1) : [],
		),
	]);

const OF = {
	translations: 'claims',
	translatedDisputes: 'disputes',
	translatedStories: 'short',
} as const;
type Told = keyof typeof OF;
const TOLD = Object.keys(OF) as Told[];

/** Translations of what is not there, or into a language that is not there. */
function misplaced(corpus: Corpus, broken: Broken): Problem[] {
	const languages = idsOf(corpus, broken, 'languages');
	const wrongTags = corpus.languages
		.filter(({ id, data }) => id !== data.tag)
		.map(({ id, file, data }) =>
			report({
				file,
				field: 'tag',
				found: `"${data.tag}" in the file "${id}"`,
				expected: 'the language of which the file bears the name',
				mend: `write "${id}", or rename the file to ${data.tag}.yaml`,
			}),
		);
	return TOLD.flatMap((collection) => {
		const known = idsOf(corpus, broken, OF[collection]);
		return corpus[collection].flatMap(({ id, file }): Problem[] => {
			const { language, of } = toldBy(id);
			const near = known.has(of) ? undefined : closest(of, known);
			return [
				...(languages.has(language)
					? []
					: [
							report({
								file,
								field: 'folder',
								found: `the language "${language}", which is not in ${FOLDERS.content}/languages`,
								expected:
									languages.size > 0 ? `one of ${[...languages].join(', ')}` : 'one that is there; none is',
								mend: `add ${FOLDERS.content}/languages/${language}.yaml, or move the file`,
							}),
						]),
				...(known.has(of)
					? []
					: [
							report({
								file,
								field: 'name of the file',
								found: `"${of}", which is not in ${FOLDERS.content}/${folderOf(OF[collection])}`,
								expected: near ? `an id that exists; the closest is "${near}"` : 'an id that exists',
								mend: near ? `rename the file to ${near}.yaml` : 'delete the file',
							}),
						]),
			];
		});
	}).concat(wrongTags);
}

const number = (file: string, field: string, found: number, expected: number): Problem[] =>
	found === expected
		? []
		: [
				report({
					file,
					field,
					found: `${found}`,
					expected: `${expected}, as many as the English has`,
					mend: 'translate each, in the order of the English',
				}),
			];

/** Positions of a claim are told one by one. */
const positions = ({ claims, translations: told }: Corpus): Problem[] =>
	told.flatMap(({ id, file, data }) => {
		const claim = claims.find((each) => each.id === toldBy(id).of);
		return claim
			? number(file, 'positions', data.positions?.length ?? 0, claim.data.positions?.length ?? 0)
			: [];
	});

/** So are the statements of a table, column by column. */
const tables = ({ disputes, translatedDisputes }: Corpus): Problem[] =>
	translatedDisputes.flatMap(({ id, file, data }) => {
		const dispute = disputes.find((each) => each.id === toldBy(id).of);
		if (!dispute) return [];
		const columns = new Set([...Object.keys(dispute.data.accounts), ...Object.keys(data.accounts)]);
		return [...columns].flatMap((column) =>
			number(
				file,
				`accounts.${column}`,
				data.accounts[column]?.length ?? 0,
				dispute.data.accounts[column]?.length ?? 0,
			),
		);
	});

/** A story has the claims of the English one, in its order. */
const stories = ({ short, translatedStories }: Corpus): Problem[] =>
	translatedStories.flatMap(({ id, file, data }, n) => {
		const { language } = toldBy(id);
		const other = translatedStories.slice(0, n).find((each) => toldBy(each.id).language === language);
		if (other)
			return report({
				file,
				found: `a second short form in this language, beside ${other.file}`,
				expected: 'one, to which its front page leads',
				mend: 'delete the file, or the other',
			});
		const story = short.find((each) => each.id === toldBy(id).of);
		if (!story) return [];
		const expected = story.prose.uses
			.filter(({ component }) => component === 'Claim')
			.map(({ attributes }) => attributes['id'] ?? '');
		const found = data.sections.flatMap(({ paragraphs }) => paragraphs.flat().map(({ claim }) => claim));
		const at = expected.findIndex((claim, n) => claim !== found[n]);
		const first = at === -1 ? expected.length : at;
		return found.length === expected.length && at === -1
			? []
			: [
					report({
						file,
						field: `sentence ${first + 1}`,
						found: found[first] ? `the claim "${found[first]}"` : 'the end of the story',
						expected: expected[first] ? `the claim "${expected[first]}", as in ${story.file}` : 'the end',
						mend: 'tell the same claims in the same order',
					}),
				];
	});

/** Names are of entries that exist. */
const names = (corpus: Corpus, broken: Broken): Problem[] =>
	corpus.languages.flatMap(({ file, data }) =>
		Object.keys(data.names).flatMap((address) => {
			const [folder, name] = address.split('/') as ['actors' | 'places' | 'terms' | 'events', string];
			const known = idsOf(corpus, broken, folder);
			if (known.has(name)) return [];
			const near = closest(name, known);
			return report({
				file,
				field: `names.${address}`,
				found: `"${name}", which is not in ${FOLDERS.content}/${folder}`,
				expected: near ? `an id that exists; the closest is "${near}"` : 'an id that exists',
				mend: 'mend the id, or take the line out',
			});
		}),
	);
