import { FOLDERS } from '../../folders.ts';
import type { Corpus } from '../corpus.ts';
import { closest } from '../../file/closest.ts';
import { toldBy } from '../language/renders.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('translated-speakers');

/** Somebody who speaks and has no page. */
interface Named {
	name: string;
	role?: string | undefined;
}

const words = ({ name, role }: Named): string => (role === undefined ? name : `${name}, ${role}`);
const key = (speaker: Named): string => words(speaker).toLowerCase();

/** Whoever speaks in what a language tells and has no page, with what they speak in. */
function speakersOf(corpus: Corpus, language: string): { speaker: Named; file: string }[] {
	const told = new Set([
		...corpus.translations.map(({ id }) => `claims/${id}`),
		...corpus.translatedDisputes.map(({ id }) => `disputes/${id}`),
	]);
	const holders = [
		...corpus.claims
			.filter(({ id }) => told.has(`claims/${language}/${id}`))
			.flatMap(({ file, data: { author, positions = [] } }) =>
				[author, ...positions.map(({ holder }) => holder)].map((holder) => ({ holder, file })),
			),
		...corpus.disputes
			.filter(({ id }) => told.has(`disputes/${language}/${id}`))
			.flatMap(({ file, data: { accounts } }) =>
				Object.values(accounts).flatMap((sayings) => (sayings ?? []).map(({ holder }) => ({ holder, file }))),
			),
	];
	return holders.flatMap(({ holder, file }) =>
		typeof holder === 'object' ? [{ speaker: holder, file }] : [],
	);
}

/** Entries in which somebody speaks, or by which a language tells that. */
const SPOKEN = /^(?:claims|disputes|translations|translatedDisputes)\//;

/** Whoever is quoted in a language has a name in it, and no name is of somebody who is called otherwise by now. */
export const translatedSpeakers: Rule = {
	id: 'translated-speakers',
	demands:
		'Whoever speaks in a translated claim or table and has no page is named in that language, by the very words of the English, and nobody else is.',
	check: (corpus, broken = new Set()) => {
		// Whoever speaks in a file that cannot be read is not known.
		const isWhole = ![...broken].some((entry) => SPOKEN.test(entry));
		return corpus.languages.flatMap(({ id, file, data }) => {
			const spoken = new Map(
				speakersOf(corpus, toldBy(id).language).map(({ speaker, file }) => [key(speaker), { speaker, file }]),
			);
			const listed = data.speakers.map(({ of, role }): Named => ({ name: of, role }));
			const known = new Set(listed.map(key));
			return [
				...[...spoken]
					.filter(([each]) => !known.has(each))
					.map(([, { speaker, file: where }]) =>
						report({
							file,
							field: 'speakers',
							found: `no name for “${words(speaker)}”, who speaks in ${where}`,
							expected: 'a name of each who speaks and has no page',
							mend: `add an item with of: "${speaker.name}"${speaker.role === undefined ? '' : `, role: "${speaker.role}"`} and, under in, name and role in this language`,
						}),
					),
				...listed.flatMap((speaker, n) => {
					if (!isWhole || spoken.has(key(speaker))) return [];
					const near = closest(key(speaker), new Set(spoken.keys()));
					const meant = near === undefined ? undefined : spoken.get(near)?.speaker;
					return report({
						file,
						field: `speakers[${n}]`,
						found: `“${words(speaker)}”, who speaks in nothing that is told in this language`,
						expected: meant
							? `name and role as the English has them; the closest is “${words(meant)}”`
							: `name and role as the files in ${FOLDERS.content} have them`,
						mend: 'write them as they are there, or delete this item',
					});
				}),
			];
		});
	},
};
