import { directionOf, pausesOf } from '../script.ts';
import type { Corpus, Entry } from '../corpus.ts';
import type * as D from '../dossier.ts';
import type { LanguageData } from '../../schemas/language.ts';
import { minutesOf } from '../resolve/reading.ts';
import { routes } from '../url.ts';
import type {
	Language,
	TranslatedClaim,
	TranslatedDispute,
	TranslatedName,
	TranslatedStory,
} from './language.ts';
import { toldBy } from './renders.ts';

type Told = Pick<D.Dossier, 'claims' | 'disputes' | 'actors' | 'places' | 'terms'>;

/**
 * Makes the languages of a story, each with all that is told in it.
 * @param told the English of it, resolved
 * @param stale translations whose English has changed, as `translations/fa/some-claim`
 * @throws if what is translated is not there, which the rule `translations` reports first
 */
export const resolveLanguages = (corpus: Corpus, told: Told, stale: ReadonlySet<string>): Language[] =>
	corpus.languages.map((entry) => languageOf(corpus, told, stale, entry));

function languageOf(
	corpus: Corpus,
	told: Told,
	stale: ReadonlySet<string>,
	{ id: tag, data }: Entry<LanguageData>,
): Language {
	const { name, region, calendar, digits, quotes, words, chosen } = data;
	const own = <Data>(entries: readonly Entry<Data>[]): Entry<Data>[] =>
		entries.filter(({ id }) => toldBy(id).language === tag);
	const english = new Map(told.claims.map((claim) => [claim.id, claim]));
	const claims = new Map(
		own(corpus.translations).flatMap(({ id, data: { text, positions = [], note } }) => {
			const claim = english.get(toldBy(id).of);
			if (!claim) return [];
			const now = stale.has(`translations/${id}`)
				? { text: undefined, positions: [], note: undefined }
				: { text, positions, note };
			return [[claim.id, { claim, ...now }] as const];
		}),
	);
	const nameOf = names(tag, data);
	return {
		tag,
		name,
		region,
		calendar,
		digits,
		quotes,
		words,
		chosen,
		direction: directionOf(name),
		pauses: pausesOf(name),
		claims,
		disputes: told.disputes.flatMap((dispute) => {
			const entry = own(corpus.translatedDisputes).find(({ id }) => toldBy(id).of === dispute.id);
			const raw = corpus.disputes.find(({ id }) => id === dispute.id);
			return entry && raw
				? [tableOf(dispute, raw.data, entry.data, stale.has(`translatedDisputes/${entry.id}`))]
				: [];
		}),
		story: own(corpus.translatedStories).map((story) =>
			storyOf(story, claims, stale.has(`translatedStories/${story.id}`)),
		)[0],
		names: {
			actors: told.actors.flatMap((actor) =>
				nameOf(`actors/${actor.id}`, actor.name, actor.path, actor.names),
			),
			places: told.places.flatMap((place) =>
				nameOf(`places/${place.id}`, place.name, place.path, place.names),
			),
			terms: told.terms.flatMap((term) => nameOf(`terms/${term.id}`, term.term, term.path, term.names)),
		},
		speaker: speakersOf(data, told.actors),
		place: (place) => nameOf(`places/${place.id}`, place.name, place.path, place.names)[0]?.text,
		event: ({ id }) => data.names[`events/${id}`],
		side: (id) => words.accounts.columns[id],
	};
}

/** @returns a function that finds the name of an entry: that of the language's own file first, then a form in the entry's */
const names =
	(tag: string, data: LanguageData) =>
	(address: string, english: string, path: string, forms: readonly D.Name[] = []): TranslatedName[] => {
		const listed = data.names[address];
		const seen = forms.find(({ lang, text }) => lang === tag && (listed === undefined || text === listed));
		const text = listed ?? seen?.text;
		return text === undefined ? [] : [{ english, path, text, source: seen?.source }];
	};

/** @returns a function that names a speaker: an actor by its name, anybody else as the language's file does */
function speakersOf(data: LanguageData, actors: readonly D.Actor[]): Language['speaker'] {
	const key = (name: string, role = ''): string => `${name}|${role}`.toLowerCase();
	const known = new Map(data.speakers.map((speaker) => [key(speaker.of, speaker.role), speaker.in]));
	const forms = names(data.tag, data);
	return ({ id, name, role }) => {
		const actor = id === undefined ? undefined : actors.find((each) => each.id === id);
		return actor
			? forms(`actors/${actor.id}`, actor.name, actor.path, actor.names)[0]?.text
			: known.get(key(name, role));
	};
}

/** Statements are told in the order of the file; the table has them by date. */
function tableOf(
	dispute: D.Dispute,
	raw: Corpus['disputes'][number]['data'],
	{ question, summary, accounts }: Corpus['translatedDisputes'][number]['data'],
	old: boolean,
): TranslatedDispute {
	return {
		dispute,
		words: old ? undefined : { question, summary },
		columns: dispute.columns.map(({ id, sayings }) => ({
			id,
			sayings: sayings.map((saying) => {
				const at = (raw.accounts[id] ?? []).findIndex(
					({ statement, asOf }) => statement === saying.statement && asOf === saying.asOf,
				);
				return { saying, text: old ? undefined : accounts[id]?.[at] };
			}),
		})),
	};
}

function storyOf(
	{ id, data: { title, summary, sections } }: Corpus['translatedStories'][number],
	claims: ReadonlyMap<string, TranslatedClaim>,
	stale: boolean,
): TranslatedStory {
	const words = sections
		.flatMap(({ heading = '', paragraphs }) => [heading, ...paragraphs.flat().map(({ text }) => text)])
		.join(' ')
		.split(/\s+/).length;
	return {
		id: toldBy(id).of,
		title,
		summary,
		minutes: minutesOf(words),
		stale,
		sections: sections.map(({ heading, paragraphs }) => ({
			heading,
			paragraphs: paragraphs.map((paragraph) =>
				paragraph.flatMap(({ claim: id, text }) => {
					const claim = claims.get(id);
					// What its claim says stays true if the English story has changed about it, or the claim itself, in English.
					const isOld = stale || claim?.text === undefined;
					return claim ? [{ claim, text: isOld ? claim.text : text }] : [];
				}),
			),
		})),
	};
}

/** The paths of the pages that a language has, by the path of the English page that each tells. */
export const pagesOf = (language: Pick<Language, 'tag' | 'story'>): ReadonlyMap<string, string> => {
	const own = routes.language(language.tag);
	return new Map([
		[routes.pages.home, own.home],
		...(language.story ? [[routes.shortForm(language.story.id), own.story] as const] : []),
		[routes.pages.disputed, own.accounts],
		[routes.pages.glossary, own.names],
		[routes.pages.about, own.about],
		[routes.pages.search, own.search],
	]);
};
