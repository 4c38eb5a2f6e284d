import { GONE } from '../edit.ts';
import { inEntry, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { onDisk } from '../text-kind.ts';

/** A text of a language, wherever it stands. */
const isTold = (text: unknown): text is string => typeof text === 'string' && /\p{Script=Arabic}/u.test(text);

/** The claim or table of which a file tells, and its language. */
const toldBy = (id: string): [language: string, of: string] => {
	const [language = '', of = ''] = id.split('/');
	return [language, of];
};

/** Translations that say another thing than the English, or that nobody can place. */
export const LANGUAGES: readonly Kind[] = [
	inField<string>(
		'language: letters of the neighbour',
		({ form, value }, { collection }) =>
			form === 'text' && isTold(value) && /^(?:languages|translat)/.test(collection) && /[یک]/.test(value),
		(text) => text.replace('ی', 'ي').replace('ک', 'ك'),
	),
	inField<string>(
		'language: quotes of a typewriter',
		({ form, value, name }, { collection }) =>
			form === 'text' && isTold(value) && /^translat/.test(collection) && !name.endsWith('.of'),
		(text) => text.replace(/^(\S+)/, '"$1"'),
	),
	inField<string>(
		'language: quotation that does not end',
		({ form, value }, { collection }) => form === 'text' && isTold(value) && /^translat/.test(collection),
		(text, { entry }) => `${entry.id.startsWith('fa/') ? '«' : '“'}${text}`,
	),
	inEntry('language: figure of its own', 'translations', ({ text }) => [[['text'], `${text} ۷۷۷`]]),
	inEntry('language: figure left out', 'translations', ({ text }) =>
		/[\d۰-۹]/.test(text) ? [[['text'], text.replace(/[\d۰-۹]+/g, '')]] : undefined,
	),
	inEntry('language: day beside it', 'translations', ({ text }) =>
		text.includes('۲۶ دی') ? [[['text'], text.replace('۲۶ دی', '۲۵ دی')]] : undefined,
	),
	inEntry('language: hash of other words', 'translations', ({ renders }) => [
		[['renders'], renders.replace(/[0-9a-f]{12}/, '0123456789ab')],
	]),
	inEntry('language: status of another claim', 'translations', ({ renders }) => [
		[['renders'], renders.replace(/^\S+/, (status) => (status === 'agreed' ? 'disputed' : 'agreed'))],
	]),
	inEntry('language: hash of another kind', 'translatedDisputes', ({ renders }) => [
		[['renders'], `agreed ${renders}`],
	]),
	inEntry('language: position left out', 'translations', ({ positions }) =>
		positions && positions.length > 1 ? [[['positions'], positions.slice(1)]] : undefined,
	),
	inEntry('language: positions left out', 'translations', ({ positions }) =>
		positions ? [[['positions'], GONE]] : undefined,
	),
	inEntry('language: statement left out', 'translatedDisputes', ({ accounts }) => {
		const [column, statements] = Object.entries(accounts).find(([, all]) => (all?.length ?? 0) > 1) ?? [];
		return column && statements ? [[['accounts', column], statements.slice(1)]] : undefined;
	}),
	inEntry('language: sentence left out of the story', 'translatedStories', ({ sections }) => {
		const at = sections.findIndex(({ paragraphs }) => (paragraphs[0]?.length ?? 0) > 1);
		return {
			set: [[['sections', at, 'paragraphs', 0], sections[at]?.paragraphs[0]?.slice(1)]],
			fields: ['sections', 'sentence 1'],
		};
	}),
	inEntry('language: blank of a sentence left out', 'languages', ({ words }) => [
		[['words', 'frame', 'covers'], words.frame.covers.replace('{date}', '')],
	]),
	inEntry('language: tag of another', 'languages', ({ tag }) => [[['tag'], tag === 'fa' ? 'ur' : 'fa']]),
	inEntry('language: name of nobody', 'languages', ({ names }) => [
		[['names'], { ...names, 'actors/nobody-at-all': 'هیچکس' }],
	]),
	inEntry('language: speaker of nothing', 'languages', ({ speakers }) => ({
		set: [[['speakers', 0, 'of'], `${speakers[0]?.of ?? ''} the Second`]],
		fields: ['speakers'],
	})),
	onDisk('language: translation of nothing', (entry) => {
		if (entry.collection !== 'translations') return undefined;
		const [, of] = toldBy(entry.id);
		const path = entry.path.replace(of, `${of}-and-more`);
		return { changes: [{ path, to: { text: entry.text } }] };
	}),
	onDisk('language: translation into none', (entry) => {
		if (entry.collection !== 'translations') return undefined;
		const [language] = toldBy(entry.id);
		const path = entry.path.replace(`/${language}/`, '/ps/');
		return { changes: [{ path, to: { text: entry.text } }] };
	}),
	onDisk('language: translation gone', (entry, { story }) => {
		if (entry.collection !== 'translations') return undefined;
		const [language] = toldBy(entry.id);
		const files = story.of('languages').flatMap(({ id, path }) => (id === language ? path : []));
		return { changes: [{ path: entry.path, to: 'nothing' }], files };
	}),
];
