import type { ActorData } from '../schemas/actor.ts';
import type { ChangeData } from '../schemas/change.ts';
import type { ChapterData } from '../schemas/chapter.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { ClassSheetData } from '../schemas/class-sheet.ts';
import { COLLECTIONS } from '../schemas/collections.ts';
import type { CorrectionData } from '../schemas/correction.ts';
import type { DisputeData } from '../schemas/dispute.ts';
import type { EventData } from '../schemas/event.ts';
import type { FrontPageData } from '../schemas/front-page.ts';
import type { LanguageData } from '../schemas/language.ts';
import type { PictureData } from '../schemas/picture.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { QuantityData } from '../schemas/quantity.ts';
import type { RedirectData } from '../schemas/redirect.ts';
import type { RelationData } from '../schemas/relation.ts';
import type { ShortFormData } from '../schemas/short-form.ts';
import type { SourceData } from '../schemas/source.ts';
import type { StatementData } from '../schemas/statement.ts';
import type { TensionData } from '../schemas/tension.ts';
import type { TermData } from '../schemas/term.ts';
import type { TranslatedDisputeData, TranslatedStoryData, TranslationData } from '../schemas/translation.ts';
import type { Prose } from './prose/prose.ts';

/** One file of content that fits its schema. */
export interface Entry<Data> {
	/** File name without ending; also the address. What is told in a language has that before it: `fa/<id>`. */
	id: string;
	/** Path from the project's root, for messages. */
	file: string;
	data: Data;
}

/** A file with prose below its data. */
export interface ProseEntry<Data> extends Entry<Data> {
	prose: Prose;
}

/** Everything that editors wrote, each entry valid by itself, nothing resolved yet. */
export interface Corpus {
	sources: Entry<SourceData>[];
	claims: Entry<ClaimData>[];
	events: Entry<EventData>[];
	places: Entry<PlaceData>[];
	terms: Entry<TermData>[];
	quantities: Entry<QuantityData>[];
	pictures: Entry<PictureData>[];
	relations: Entry<RelationData>[];
	statements: Entry<StatementData>[];
	disputes: Entry<DisputeData>[];
	home: Entry<FrontPageData>[];
	lesson: Entry<ClassSheetData>[];
	corrections: Entry<CorrectionData>[];
	changes: Entry<ChangeData>[];
	redirects: Entry<RedirectData>[];
	background: ProseEntry<ChapterData>[];
	actors: ProseEntry<ActorData>[];
	tensions: ProseEntry<TensionData>[];
	short: ProseEntry<ShortFormData>[];
	languages: Entry<LanguageData>[];
	translations: Entry<TranslationData>[];
	translatedDisputes: Entry<TranslatedDisputeData>[];
	translatedStories: Entry<TranslatedStoryData>[];
}

/** The names of the collections. */
export type CollectionName = keyof Corpus;

/** All of them, in the order in which `schemas/collections.ts` lists them. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[];

/** @returns the folder of a collection below that of the content; `*` stands for any language */
export const folderOf = (name: CollectionName): string => {
	const collection = COLLECTIONS[name];
	return 'folder' in collection ? collection.folder : name;
};

/**
 * Where a folder belongs.
 * @param folder below that of the content, such as `claims` or `translations/fa`
 * @returns its collection, and what stands before the ids of its entries; nothing if it is none
 */
export function placeOf(folder: string): { collection: CollectionName; before: string } | undefined {
	for (const collection of COLLECTION_NAMES) {
		const [start = '', end] = folderOf(collection).split('*');
		if (end === undefined ? folder === start : folder.startsWith(start) && folder.endsWith(end)) {
			const group = folder.slice(start.length, folder.length - (end?.length ?? 0));
			if (end === undefined) return { collection, before: '' };
			if (group !== '' && !group.includes('/')) return { collection, before: `${group}/` };
		}
	}
	return undefined;
}

/** The collections whose entries are reading pages. */
export const PROSE_COLLECTIONS = ['background', 'actors', 'tensions', 'short'] as const;

type PageEntry = ProseEntry<ChapterData | ActorData | TensionData | ShortFormData>;

/** Every reading page of a corpus, in the order of its collections. */
export const prosePages = (corpus: Corpus): PageEntry[] =>
	PROSE_COLLECTIONS.flatMap((collection): PageEntry[] => corpus[collection]);
