import type { Dossier } from '../dossier.ts';
import { authorWords, issuedWords, publisherWords } from '../source/citation.ts';
import { addressWord } from './address-word.ts';
import type { SearchRecord } from './record.ts';

/** The sources, which are looked for only when a reader asks for them: they are as many as all the rest. */
export const sourceRecords = ({ sources }: Dossier): SearchRecord[] =>
	sources.map((source): SearchRecord => ({
		path: source.path,
		title: source.title,
		kind: 'Sources',
		names: [],
		text: [publisherWords(source), authorWords(source), issuedWords(source)].filter(Boolean).join('. '),
		more: `${source.URL} ${addressWord(source.URL) ?? ''}`,
		actors: source.speaker?.id ? [source.speaker.id] : [],
	}));
