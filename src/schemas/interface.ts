import { z } from 'astro/zod';
import { STATUSES } from './claim.ts';
import { COLUMNS } from './dispute.ts';
import { list } from './list.ts';
import { SOURCE_KINDS } from './source.ts';
import { translated } from './translation.ts';

/** A word or sentence of the pages. Words in {braces} are filled in, and stay as they are. */
const word = (meant: string): z.ZodString => translated(1, 400).describe(`“${meant}”`);

/** A sentence with blanks: each of them has to be there. */
const withBlanks = (meant: string): z.ZodString => {
	const blanks = meant.match(/\{\w+\}/g) ?? [];
	return word(meant).refine((text) => blanks.every((blank) => text.includes(blank)), {
		error: `expected each of ${blanks.join(', ')}`,
	});
};

const group = <Shape extends z.core.$ZodShape>(what: string, shape: Shape) =>
	z.strictObject(shape).describe(what);

const labels = <Key extends string>(what: string, keys: readonly Key[]) =>
	group(
		what,
		Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, ReturnType<typeof word>>,
	);

const status = group('A status.', { label: word('Agreed'), meaning: word('what it means, in a sentence') });

/** What pages in a language say that is of no claim: names of pages, headings, buttons, messages. */
export const interfaceSchema = z
	.strictObject({
		title: word('the name of the site'),
		tagline: word('what it is about, in a line'),
		pages: group('Names of the pages.', {
			home: word('Front page'),
			story: word('The story in five minutes'),
			accounts: word('Who says what'),
			names: word('Names and words'),
			about: word('How this was made and translated'),
			search: word('Search'),
		}),
		frame: group('What stands on every page.', {
			skip: word('Skip to the text'),
			parts: word('Parts of the site'),
			languages: word('Languages'),
			top: word('Back to top'),
			covers: withBlanks('Covers events to {date}'),
			updated: withBlanks('Last updated {date}'),
			version: withBlanks('Version {version}'),
			report: word('Report a mistake'),
			terms: word('Text under CC BY 4.0, code under MIT. No cookies, no tracking, no outside requests.'),
			english: word('in English'),
			englishPage: word('This page, before “in English”'),
			toEnglish: word('The links of this list lead to English pages.'),
		}),
		label: group('How far the translation can be relied on.', {
			short: word('how these pages were translated, and who has not read them'),
			more: word('How it was translated'),
			stale: word('This sentence has changed in English since it was translated.'),
			stalePage: word('The English of this table has changed since it was translated.'),
		}),
		evidence: group('Marks and notes.', {
			key: word('Each number opens its evidence:'),
			notes: word('Notes and sources'),
			all: withBlanks('Show all {count} notes'),
			mark: withBlanks('Note {number}, {status}'),
			author: withBlanks('Said by {speaker}.'),
			asOf: withBlanks('As of {date}.'),
			overtaken: withBlanks('Overtaken on {date}:'),
			against: word('Against:'),
			carrying: withBlanks('{publisher}, carrying {original}'),
			sources: word('What each source says'),
			sourcePages: word('The name of a source leads to its page, in English.'),
			sentence: word('To the sentence'),
			close: word('Close the note'),
			copy: word('Copy link to this sentence'),
			copied: word('Copied'),
			notCopied: word('Not copied:'),
			entry: word('our entry, in English'),
			translator: word('Translator’s note:'),
		}),
		statuses: group(
			'The five statuses.',
			Object.fromEntries(STATUSES.map((each) => [each, status])) as Record<
				(typeof STATUSES)[number],
				typeof status
			>,
		),
		kinds: labels('Kinds of source.', SOURCE_KINDS),
		home: group('The front page.', {
			question: word('the question of the front page'),
			story: word('Read the story in five minutes'),
			steps: word('Step by step'),
			accounts: word('What does each side say?'),
			allAccounts: word('The three gravest matters, with who says what'),
			days: word('Which days mattered?'),
			moreOn: withBlanks('{count} more on {date}'),
			timeline: word('The whole timeline'),
			since: word('What has changed since?'),
		}),
		map: group('The map of the front page.', {
			title: word('the title of the map'),
			description: word('what it shows, for readers who do not see it'),
			hatched: word('Hatched: where each account puts the place; no source gives a point.'),
			struck: withBlanks('{side} struck {place}, {date}'),
			all: word('All places, with their evidence'),
			credit: word('who drew its shapes, and what its borders mean'),
			kilometres: withBlanks('{count} km'),
			seas: z
				.record(z.string(), translated(2, 40).describe('The name of a sea.'))
				.describe('Names of seas, by their English ones.'),
		}),
		accounts: group('The tables of who says what.', {
			description: word('what the tables hold'),
			matters: word('Matters'),
			columns: labels('Columns of a table.', COLUMNS),
			none: withBlanks('No statement found, as of {date}.'),
			more: word('All disputed matters'),
			saying: withBlanks('{date}, {speaker}:'),
		}),
		story: group('The story in short.', { minutes: withBlanks('{count} minutes to read') }),
		names: group('The page of names.', {
			description: word('what the page holds'),
			actors: word('Actors'),
			places: word('Places'),
			terms: word('Words'),
			seen: withBlanks('as in {source}'),
			unseen: word('our translation; this form was seen in no source'),
		}),
		about: group('The page on how the site was made and translated.', {
			sections: list(
				group('A section.', {
					heading: word('a heading'),
					paragraphs: list(translated(5, 800).describe('A paragraph.'), 1).describe('Its paragraphs.'),
				}),
				1,
			).describe('Its sections.'),
			/** Under which of the headings the table of chosen words stands, counted from 0. */
			tableAt: z.int().min(0).max(20).describe('Which section has the table of chosen words, from 0.'),
			english: word('English'),
			here: word('the word chosen here'),
			why: word('Why'),
		}),
		search: group('Search.', {
			placeholder: word('A name, a place or a question'),
			button: word('Search'),
			description: word('what the page does'),
			noScript: word('Search needs JavaScript. The list below works without.'),
			working: word('Searching…'),
			none: withBlanks('Nothing found for {query}.'),
			count: withBlanks('{count} results for {query}'),
			first: withBlanks('The first {count} results for {query}, and more below'),
			silent: withBlanks('No text of these pages has all of {query}. Nearest to it: {count} results'),
			failed: word('The search index could not be loaded.'),
			slow: word('No answer for ten seconds. It is still shown if it comes.'),
			again: word('Try again'),
			more: word('Show more results'),
			changed: withBlanks('Text results for {words}.'),
			literally: withBlanks('Search instead for {query}, as it was typed'),
			missing: withBlanks('No text has {words}.'),
			cut: withBlanks('Only the first {count} letters were read.'),
			renewed: word('This site was published anew while this page was open. Open the page again.'),
			also: word('Also:'),
			elsewhere: withBlanks('Also in {language}:'),
			marked: withBlanks('Marked here: {words}.'),
			unmark: word('Remove the marks'),
			kinds: labels('Kinds of what is found.', ['claim', 'matter', 'name', 'page', 'event']),
		}),
	})
	.describe('The words of the pages that belong to no claim.');
export type InterfaceWords = z.output<typeof interfaceSchema>;
