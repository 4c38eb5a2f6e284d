import type { LanguageData } from '../../schemas/language.ts';
import type { Pauses } from '../script.ts';
import type { Claim, Dispute, Event, Place, Source, Speaker } from '../dossier.ts';

/** A claim as a language tells it. */
export interface TranslatedClaim {
	claim: Claim;
	/** What it says; nothing if the English has changed since it was translated. */
	text: string | undefined;
	/** What each holder holds, in the order of the claim’s positions; as many. */
	positions: readonly string[];
	note: string | undefined;
}

/** A sentence of a story in a language. */
export interface TranslatedSentence {
	/** On what it stands. */
	claim: TranslatedClaim;
	/** Its words, or those of its claim if the English story has changed; nothing if the English of its claim has. */
	text: string | undefined;
}

/** A table of who says what as a language tells it. */
export interface TranslatedDispute {
	dispute: Dispute;
	/** Nothing if the English has changed since: the table is then shown in English. */
	words: { question: string; summary: string } | undefined;
	columns: {
		id: string;
		sayings: { saying: Dispute['columns'][number]['sayings'][number]; text: string | undefined }[];
	}[];
}

/** The story in short as a language tells it. */
export interface TranslatedStory {
	id: string;
	title: string;
	summary: string;
	/** How long it takes to read, in minutes. */
	minutes: number;
	/** Whether the English has changed since it was translated. */
	stale: boolean;
	sections: { heading: string | undefined; paragraphs: TranslatedSentence[][] }[];
}

/** A name for the list of names. */
export interface TranslatedName {
	/** The English one. */
	english: string;
	/** Path of its English page. */
	path: string;
	text: string;
	/** Where this form was seen; nothing if it is our own. */
	source: Source | undefined;
}

/** A language in which a part of the site can be read. */
export interface Language extends Pick<
	LanguageData,
	'tag' | 'name' | 'region' | 'calendar' | 'digits' | 'quotes' | 'words' | 'chosen'
> {
	direction: 'ltr' | 'rtl';
	/** Its comma and semicolon. */
	pauses: Pauses;
	/** Every claim that it tells, by its id. */
	claims: ReadonlyMap<string, TranslatedClaim>;
	disputes: readonly TranslatedDispute[];
	/** The story that the front page leads to, if one is told. */
	story: TranslatedStory | undefined;
	names: { actors: TranslatedName[]; places: TranslatedName[]; terms: TranslatedName[] };
	/** What a speaker is called. */
	speaker: (speaker: Speaker) => string | undefined;
	/** What a place is called. */
	place: (place: Place) => string | undefined;
	/** What an event is called. */
	event: (event: Event) => string | undefined;
	/** What a side is called. */
	side: (id: string) => string | undefined;
}
