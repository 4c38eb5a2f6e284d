import type { ActorData } from '../schemas/actor.ts';
import type { ChapterData } from '../schemas/chapter.ts';
import type { ShortFormData } from '../schemas/short-form.ts';
import type { TensionData } from '../schemas/tension.ts';
import type { Claim, Event, Name, Relation, Speaker, Term } from './dossier.ts';
import type { Prose } from './prose/prose.ts';

/** @file The pages of the dossier that have prose. */

/** What every reading page has. */
export interface Reading {
	id: string;
	path: string;
	prose: Prose;
	/** Claims in the order in which the page uses them, each once: the notes at its foot. */
	notes: Claim[];
	/** Whole minutes at 200 words a minute. */
	minutes: number;
	/** Other actors that the prose names. */
	mentions: Actor[];
	/** Events that share a claim with the page, by date. */
	events: Event[];
	/** Terms explained on it, in the order of first use. */
	terms: Term[];
	/** Every name of what the page itself is about, for search: its subject before its mentions. */
	subject: string[];
}

export type Chapter = Omit<ChapterData, 'claims' | 'about'> & Reading & { claims: Claim[] };

export type Actor = Omit<ActorData, 'names' | 'claims' | 'renamed' | 'lists' | 'aliases'> &
	Reading & {
		names: Name[];
		aliases: string[];
		claims: Claim[];
		renamed: { to: string; on: string; claim: Claim }[];
		lists: { by: Speaker; as: string; since?: string; claim: Claim }[];
		relations: Relation[];
	};

export type Tension = Omit<TensionData, 'claims' | 'positions'> &
	Reading & {
		claims: Claim[];
		positions: { heldBy: Speaker[]; statement: string; claims: Claim[] }[];
	};

export type ShortForm = Omit<ShortFormData, 'claims'> & Reading & { claims: Claim[] };
