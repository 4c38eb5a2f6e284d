import type { CollectionName, Corpus, Entry } from './corpus.ts';
import type { SpeakerData } from '../schemas/speaker.ts';
import { PROSE_COLLECTIONS } from './corpus.ts';
import { PROSE_COMPONENTS } from './prose/prose.ts';

/** One mention of another entry by its id. */
export interface Reference {
	/** The entry that mentions. */
	from: Entry<unknown>;
	/** The collection of the entry that mentions. */
	collection: CollectionName;
	/** Where in it. */
	field: string;
	/** The collection in which the id must exist. */
	to: CollectionName;
	id: string;
}

/** Which collection the `id` (or `event`) of each prose component belongs to. */
const PROSE_TARGETS: Record<string, CollectionName> = {
	Claim: 'claims',
	Toll: 'events',
	Where: 'events',
	Term: 'terms',
	Actor: 'actors',
	Place: 'places',
	Event: 'events',
};

/**
 * Every reference from entry to entry, front matter and prose alike. The one place that knows which field points where:
 * the integrity rules, the orphan warning and “used on” all read this list.
 */
export function references(corpus: Corpus): Reference[] {
	const list: Reference[] = [];
	const from = (entry: Entry<unknown>, collection: CollectionName) => {
		const add = (field: string, to: CollectionName, id: string | undefined): void => {
			if (id !== undefined) list.push({ from: entry, collection, field, to, id });
		};
		return {
			add,
			all: (field: string, to: CollectionName, ids: readonly string[] | undefined): void =>
				ids?.forEach((id, index) => add(`${field}[${index}]`, to, id)),
			speaker: (field: string, speaker: SpeakerData | undefined): void => {
				if (typeof speaker === 'string') add(field, 'actors', speaker);
			},
			names: (names: readonly { source?: string | undefined }[] | undefined): void =>
				names?.forEach((name, index) => add(`names[${index}].source`, 'sources', name.source)),
		};
	};

	for (const entry of corpus.sources) {
		if (entry.data.party !== 'none') from(entry, 'sources').add('party', 'actors', entry.data.party);
	}
	for (const entry of corpus.claims) {
		const { add, all, speaker } = from(entry, 'claims');
		speaker('author', entry.data.author);
		entry.data.citations.forEach((citation, index) =>
			add(`citations[${index}].source`, 'sources', citation.source),
		);
		entry.data.positions?.forEach((position, index) => {
			speaker(`positions[${index}].holder`, position.holder);
			all(`positions[${index}].sources`, 'sources', position.sources);
		});
		add('overtakenBy.claim', 'claims', entry.data.overtakenBy?.claim);
	}
	for (const entry of corpus.events) {
		const { add, all, speaker } = from(entry, 'events');
		add('after', 'events', entry.data.after);
		add('place', 'places', entry.data.place);
		all('actors', 'actors', entry.data.actors);
		all('claims', 'claims', entry.data.claims);
		entry.data.tolls?.forEach((toll, index) => {
			speaker(`tolls[${index}].countedBy`, toll.countedBy);
			add(`tolls[${index}].source`, 'sources', toll.source);
		});
	}
	for (const entry of corpus.places) {
		const { add, all, names } = from(entry, 'places');
		names(entry.data.names);
		add('within', 'places', entry.data.within);
		entry.data.accounts?.forEach((account, index) => {
			add(`accounts[${index}].from.place`, 'places', account.from?.place);
			all(`accounts[${index}].sources`, 'sources', account.sources);
		});
		add('source', 'sources', entry.data.source);
		all('claims', 'claims', entry.data.claims);
	}
	for (const entry of corpus.terms) {
		const { all, names } = from(entry, 'terms');
		names(entry.data.names);
		all('sources', 'sources', entry.data.sources);
	}
	for (const entry of corpus.relations) {
		const { add, all, speaker } = from(entry, 'relations');
		add('from', 'actors', entry.data.from);
		add('to', 'actors', entry.data.to);
		entry.data.assertedBy.forEach((who, index) => speaker(`assertedBy[${index}]`, who));
		entry.data.deniedBy.forEach((who, index) => speaker(`deniedBy[${index}]`, who));
		all('claims', 'claims', entry.data.claims);
	}
	for (const entry of corpus.statements) from(entry, 'statements').all('claims', 'claims', entry.data.claims);
	for (const entry of corpus.disputes) {
		const { all, speaker } = from(entry, 'disputes');
		all('claims', 'claims', entry.data.claims);
		for (const column of ['iran', 'pakistan', 'group', 'people', 'others'] as const) {
			entry.data[column]?.forEach((saying, index) => {
				speaker(`${column}[${index}].holder`, saying.holder);
				all(`${column}[${index}].claims`, 'claims', saying.claims);
			});
		}
	}
	for (const entry of corpus.corrections) from(entry, 'corrections').add('claim', 'claims', entry.data.claim);
	for (const entry of corpus.home) {
		const { add, all } = from(entry, 'home');
		entry.data.lead.forEach(({ claim }, index) => add(`lead[${index}].claim`, 'claims', claim));
		for (const part of ['happened', 'iran', 'pakistan', 'since'] as const)
			all(part, 'claims', entry.data[part]);
	}
	for (const entry of corpus.background) {
		const { all } = from(entry, 'background');
		all('claims', 'claims', entry.data.claims);
		all('about.actors', 'actors', entry.data.about?.actors);
		all('about.places', 'places', entry.data.about?.places);
	}
	for (const entry of corpus.actors) {
		const { add, all, speaker, names } = from(entry, 'actors');
		names(entry.data.names);
		all('claims', 'claims', entry.data.claims);
		entry.data.renamed?.forEach((name, index) => add(`renamed[${index}].claim`, 'claims', name.claim));
		entry.data.lists?.forEach((listing, index) => {
			speaker(`lists[${index}].by`, listing.by);
			add(`lists[${index}].claim`, 'claims', listing.claim);
		});
	}
	for (const entry of corpus.tensions) {
		const { all, speaker } = from(entry, 'tensions');
		all('claims', 'claims', entry.data.claims);
		entry.data.positions.forEach((position, index) => {
			position.heldBy.forEach((who, n) => speaker(`positions[${index}].heldBy[${n}]`, who));
			all(`positions[${index}].claims`, 'claims', position.claims);
		});
	}
	for (const collection of PROSE_COLLECTIONS) {
		for (const entry of corpus[collection]) {
			const { add } = from(entry, collection);
			for (const use of entry.prose.uses) {
				const target = PROSE_TARGETS[use.component];
				const attribute = PROSE_COMPONENTS[use.component]?.needs;
				if (!target || !attribute) continue;
				add(`line ${use.line}, <${use.component} ${attribute}>`, target, use.attributes[attribute]);
			}
		}
	}
	return list;
}
