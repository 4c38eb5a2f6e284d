import type { ActorData } from '../schemas/actor.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EventData } from '../schemas/event.ts';
import type { NameData } from '../schemas/name.ts';
import type { PictureData } from '../schemas/picture.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { RedirectData } from '../schemas/redirect.ts';
import type { RelationData } from '../schemas/relation.ts';
import type { SourceData } from '../schemas/source.ts';
import type { TermData } from '../schemas/term.ts';
import type { TollData } from '../schemas/toll.ts';
import type { Clock } from './clock.ts';
import type { Change, Correction, Edition } from './edition.ts';
import type { ClassSheet, FrontPage } from './gathered.ts';
import type { Language } from './language/language.ts';
import type { Actor, Chapter, ShortForm, Tension } from './reading.ts';
import type { Dispute, Statement } from './table.ts';

export type { Change, Correction, Edition } from './edition.ts';
export type { ClassSheet, FrontPage } from './gathered.ts';
export type { Actor, Chapter, Reading, ShortForm, Tension } from './reading.ts';
export type { Dispute, Statement } from './table.ts';

/** The content with every id replaced by what it stands for. Pages print this and nothing else. */
export interface Dossier {
	sources: Source[];
	claims: Claim[];
	events: Event[];
	places: Place[];
	terms: Term[];
	pictures: Picture[];
	relations: Relation[];
	statements: Statement[];
	disputes: Dispute[];
	corrections: Correction[];
	/** Other words for the same, the newest first. */
	changes: Change[];
	/** Addresses that were, by their paths. */
	redirects: RedirectData[];
	home: FrontPage;
	chapters: Chapter[];
	actors: Actor[];
	tensions: Tension[];
	/** The story in few words, the shortest first. */
	shortForms: ShortForm[];
	/** The sheets for a class, if there are some. */
	classSheet?: ClassSheet;
	/** Other languages in which a part of the site can be read. */
	languages: Language[];
	/** The newest day on which a source was read. */
	asOf: string;
	clock: Clock;
	edition: Edition;
}

export type Side = ActorData['side'];

/** Somebody who speaks, with a page or without. */
export interface Speaker {
	name: string;
	role?: string;
	side: Side;
	/** Path of the profile, if there is one. */
	path?: string;
	/** Id of the actor, if there is one. */
	id?: string;
}

/** A page that can be linked to. */
export interface PageRef {
	path: string;
	title: string;
	/** The section it stands in. */
	section: string;
}

/** A name with the source in which the form was seen, if it was. */
export type Name = Omit<NameData, 'source'> & { source?: Source };

export type Source = SourceData & {
	id: string;
	path: string;
	/** The party that speaks through it. */
	speaker?: Speaker;
	/** How many claims cite it. */
	citedBy: PageRef[];
};

export interface Citation {
	source: Source;
	locator?: string;
	stance: 'supports' | 'disputes';
	says: string;
}

export interface Position {
	holder: Speaker;
	statement: string;
	asOf?: string;
	sources: Source[];
}

export type Claim = Omit<ClaimData, 'author' | 'citations' | 'positions' | 'overtakenBy'> & {
	id: string;
	path: string;
	author?: Speaker;
	citations: Citation[];
	positions: Position[];
	overtakenBy?: { claim: Claim; on: string };
	/** Reading pages, tables and lists that use it. */
	usedOn: PageRef[];
	/** Quantities for which it, or it beside other claims, gives figures that differ. */
	quantities: Quantity[];
};

/** Something counted or measured of which figures that differ are told. */
export interface Quantity {
	id: string;
	name: string;
	figures: {
		/** As a reader is shown it: “1,000–2,000 km”. */
		words: string;
		by: Speaker;
		on: string;
		claim: Claim;
		/** Where the figure stands. */
		sources: Source[];
	}[];
}

export type Toll = Omit<TollData, 'countedBy' | 'source'> & { countedBy: Speaker; source: Source };

export type Event = Omit<EventData, 'after' | 'place' | 'actors' | 'claims' | 'tolls'> & {
	id: string;
	path: string;
	/** The event of the same day that came first. */
	after?: Event;
	place?: Place;
	actors: Actor[];
	claims: Claim[];
	tolls: Toll[];
};

/** What one account says of where a place lies. */
export type PlaceAccount = Omit<NonNullable<PlaceData['accounts']>[number], 'from' | 'sources'> & {
	from?: { place: Place; distance: [number, number]; bearing?: [number, number] };
	sources: Source[];
};

export type Place = Omit<
	PlaceData,
	'names' | 'within' | 'source' | 'claims' | 'country' | 'aliases' | 'accounts'
> & {
	id: string;
	path: string;
	names: Name[];
	aliases: string[];
	country: string[];
	accounts: PlaceAccount[];
	within?: Place;
	source: Source;
	claims: Claim[];
	events: Event[];
};

export type Term = Omit<TermData, 'names' | 'sources' | 'variants'> & {
	id: string;
	path: string;
	names: Name[];
	variants: string[];
	sources: Source[];
};

export type Relation = Omit<RelationData, 'from' | 'to' | 'assertedBy' | 'deniedBy' | 'claims'> & {
	id: string;
	path: string;
	from: Actor;
	to: Actor;
	assertedBy: Speaker[];
	deniedBy: Speaker[];
	claims: Claim[];
	/** When it held, seen from the moment of the story; a tie that spans more is in each. */
	phases: Phase[];
};
/** A question about the actors with the ties that answer it. */
export type Picture = PictureData & { id: string; relations: Relation[] };
export type Phase = 'before' | 'during' | 'after';
