import { routes } from '../url.ts';
import type { Claim, FrontPage } from '../dossier.ts';
import type { Language, TranslatedClaim, TranslatedName, TranslatedSentence } from './language.ts';
import { namesInOrder } from './names-in-order.ts';

/** What the pages of a language hold. */

/** The front page of a language. */
export interface TranslatedFrontPage {
	/** The first paragraph of its story. */
	lead: readonly TranslatedSentence[];
	happened: TranslatedClaim[];
	accounts: { side: FrontPage['accounts'][number]['side']; claims: TranslatedClaim[] }[];
	since: TranslatedClaim[];
	/** All claims of the page, each once, in its order. */
	notes: Claim[];
}

const unique = (claims: readonly TranslatedClaim[]): Claim[] => [
	...new Set(claims.map(({ claim }) => claim)),
];

/** Makes the front page of a language, of the claims that the English one has. */
export function frontPageIn(language: Language, home: FrontPage): TranslatedFrontPage {
	const told = (claims: readonly Claim[]): TranslatedClaim[] =>
		claims.flatMap(({ id }) => language.claims.get(id) ?? []);
	const page = {
		lead: language.story?.sections[0]?.paragraphs[0] ?? [],
		happened: told(home.happened),
		accounts: home.accounts.map(({ side, claims }) => ({ side, claims: told(claims) })),
		since: told(home.since),
	};
	const all = [
		...page.lead.map(({ claim }) => claim),
		...page.happened,
		...page.accounts.flatMap(({ claims }) => claims),
		...page.since,
	];
	return { ...page, notes: unique(all) };
}

/** The claims of the story of a language, each once, in its order. */
export const storyNotes = ({ story }: Language): Claim[] =>
	unique((story?.sections ?? []).flatMap(({ paragraphs }) => paragraphs.flat().map(({ claim }) => claim)));

/** The claims of its tables, each once, in their order. */
export const tableNotes = ({ disputes }: Language): Claim[] => [
	...new Set(
		disputes.flatMap(({ dispute, columns }) => [
			...dispute.claims,
			...columns.flatMap(({ sayings }) => sayings.flatMap(({ saying }) => saying.claims)),
		]),
	),
];

/** The names of a language by what they name, each group in the order of its alphabet; groups without any are left out. */
export const nameGroups = ({
	names,
	tag,
}: Pick<Language, 'names' | 'tag'>): { id: keyof Language['names']; names: TranslatedName[] }[] =>
	(['actors', 'places', 'terms'] as const)
		.map((id) => ({ id, names: namesInOrder(names[id], tag) }))
		.filter((group) => group.names.length > 0);

/** `id` of the heading of a section of the story, counted from 0. */
export const sectionId = (section: number): string => `part-${section + 1}`;

/** The pages of a language that have notes, with the claims of each. */
export const pagesWithNotes = (language: Language, home: FrontPage): { path: string; notes: Claim[] }[] => {
	const own = routes.language(language.tag);
	return [
		{ path: own.home, notes: frontPageIn(language, home).notes },
		...(language.story ? [{ path: own.story, notes: storyNotes(language) }] : []),
		{ path: own.accounts, notes: tableNotes(language) },
	];
};
