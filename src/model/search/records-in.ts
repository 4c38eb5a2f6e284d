import type { Dossier } from '../dossier.ts';
import { dateIn } from '../language/date-words.ts';
import type { Language, TranslatedName } from '../language/language.ts';
import { frontPageIn, pagesWithNotes, sectionId } from '../language/pages.ts';
import { sentenceId } from '../notes.ts';
import { otherNames } from '../other-names.ts';
import { routes } from '../url.ts';
import type { SearchRecord } from './record.ts';

/** What can be found in a language other than English. */

/** Where each claim stands that a language tells: on the first of its pages that has it. */
function placesOf(language: Language, home: Dossier['home']): Map<string, string> {
	const places = new Map<string, string>();
	for (const { path, notes } of pagesWithNotes(language, home))
		for (const { id } of notes) if (!places.has(id)) places.set(id, `${path}#${sentenceId(id)}`);
	return places;
}

/** Every claim that it tells, by its sentence; one whose English has changed is not told in it. */
function claimRecords(language: Language, home: Dossier['home']): SearchRecord[] {
	const places = placesOf(language, home);
	const central = new Set(frontPageIn(language, home).notes);
	return [...language.claims.values()].flatMap(({ claim, text, positions, note }): SearchRecord[] => {
		const path = places.get(claim.id);
		if (path === undefined || text === undefined) return [];
		const author = claim.author && language.speaker(claim.author);
		return [
			{
				path,
				title: text,
				kind: 'Claims',
				central: central.has(claim),
				names: [],
				text: [...positions, ...(note ? [note] : [])].join(' '),
				...(author ? { more: author } : {}),
				actors: [],
				status: claim.status,
			},
		];
	});
}

const disputeRecords = ({ tag, disputes, words }: Language): SearchRecord[] =>
	disputes.flatMap(({ dispute, words: told, columns }): SearchRecord[] =>
		told
			? [
					{
						path: `${routes.language(tag).accounts}#${dispute.id}`,
						title: told.question,
						kind: 'Disputes',
						names: [],
						text: [
							told.summary,
							...columns.flatMap(({ id, sayings }) =>
								sayings.flatMap(({ text }) =>
									text === undefined ? [] : `${words.accounts.columns[id] ?? ''}: ${text}`,
								),
							),
						].join(' '),
						actors: [],
					},
				]
			: [],
	);

/** The story as a whole, and each of its sections that has a heading. */
function storyRecords({ tag, story }: Language): SearchRecord[] {
	if (!story || story.stale) return [];
	const path = routes.language(tag).story;
	const parts = story.sections.flatMap(({ heading, paragraphs }, n): SearchRecord[] =>
		heading === undefined
			? []
			: [
					{
						path: `${path}#${sectionId(n)}`,
						title: heading,
						kind: 'Background',
						page: story.title,
						names: [],
						text: paragraphs
							.flat()
							.flatMap(({ text }) => text ?? [])
							.join(' '),
						actors: [],
					},
				],
	);
	return [
		{ path, title: story.title, kind: 'Background', names: [], text: story.summary, actors: [] },
		...parts,
	];
}

function pageRecords({ tag, words }: Language): SearchRecord[] {
	const own = routes.language(tag);
	const { pages, home, accounts, names, about } = words;
	const page = (path: string, title: string, names: readonly string[], text: string): SearchRecord => ({
		path,
		title,
		kind: 'Pages',
		names: [...names],
		text,
		actors: [],
	});
	return [
		page(own.home, words.title, [pages.home, home.question, home.days], words.tagline),
		page(own.accounts, pages.accounts, [home.accounts], accounts.description),
		page(own.names, pages.names, [names.actors, names.places, names.terms], names.description),
		page(
			own.about,
			pages.about,
			about.sections.map(({ heading }) => heading),
			about.sections.flatMap(({ paragraphs }) => paragraphs).join(' '),
		),
	];
}

/**
 * What finds the names in an English text.
 * @returns a function of a text: each as it is in the language, parted by spaces
 */
function namedIn({ names }: Language): (english: string) => string {
	const all = [...names.actors, ...names.places, ...names.terms].map(({ english, text }) => ({
		text,
		at: new RegExp(`(?<!\\p{L})${RegExp.escape(english)}(?!\\p{L})`, 'u'),
	}));
	return (english) => all.flatMap(({ at, text }) => (at.test(english) ? [text] : [])).join(' ');
}

/**
 * The names of the story, each leading to its English page, and what happened, by its name. An actor is also found by the
 * names and the concepts in what English says of it in a sentence; the same of places, terms and events put more wrong
 * answers first (decision 0099).
 */
function nameRecords(language: Language, { actors, places, terms, events }: Dossier): SearchRecord[] {
	const said = new Map(actors.map(({ path, summary }) => [path, summary] as const));
	const namesOf = namedIn(language);
	const others = new Map([
		...[...actors, ...places].map((entry) => [entry.path, otherNames(entry)] as const),
		...terms.map(({ path, variants, names }) => [path, otherNames({ aliases: variants, names })] as const),
	]);
	const named =
		(kind: SearchRecord['kind']) =>
		({ path, text, english }: TranslatedName): SearchRecord => ({
			path,
			title: text,
			kind,
			page: english,
			names: [english, ...(others.get(path) ?? [])],
			text: '',
			more: namesOf(said.get(path) ?? ''),
			english: said.get(path) ?? '',
			actors: [],
		});
	return [
		...language.names.actors.map(named('Actors')),
		...language.names.places.map(named('Places')),
		...language.names.terms.map(named('Terms')),
		...events.flatMap((event): SearchRecord[] => {
			const title = language.event(event);
			if (title === undefined) return [];
			const date = dateIn(language, event.date);
			return [
				{
					path: event.path,
					title,
					kind: 'Events',
					page: event.name,
					names: event.place ? [language.place(event.place) ?? ''] : [],
					text: '',
					more: date,
					date,
					actors: [],
				},
			];
		}),
	];
}

/** Everything that search can find in a language: its claims, tables, sections, pages and names. */
export const recordsIn = (language: Language, dossier: Dossier): SearchRecord[] => [
	...claimRecords(language, dossier.home),
	...disputeRecords(language),
	...storyRecords(language),
	...pageRecords(language),
	...nameRecords(language, dossier),
];
