import type { Fault } from './fault.ts';

/** What goes wrong between a language and the English that it tells. */
export const LANGUAGE_FAULTS: readonly Fault[] = [
	{
		id: 'stale-words-printed',
		harm: 'Readers of a translation are told what was corrected in English.',
		file: 'src/model/language/resolve.ts',
		find: 'stale.has(`translations/${id}`)',
		replace: 'stale.has(id)',
		check: 'src/model/language/resolve.test.ts',
	},
	{
		id: 'marks-in-english',
		harm: 'A screen reader says “Note 1, agreed” in the middle of a Persian sentence.',
		file: 'src/components/language/TranslatedText.astro',
		find: ' say={markWords(language, claim.claim.status)}',
		replace: '',
		check: 'e2e/languages.spec.ts',
		title: 'opens its note, in words of the language',
	},
	{
		id: 'languages-not-named',
		harm: 'Search engines are not told that a page is there in other languages.',
		file: 'src/layouts/Translated.astro',
		find: 'alternatesOf(here, dossier.languages)',
		replace: 'alternatesOf(Astro.url.pathname, dossier.languages)',
		check: 'e2e/languages.spec.ts',
		title: 'a page names itself in every language that has it',
	},
	{
		id: 'day-beside-it',
		harm: 'A translation dates a strike a day early in its own calendar.',
		file: 'src/model/integrity/translated-numbers.ts',
		find: 'said.day === day.getUTCDate()',
		replace: 'said.day !== undefined',
		check: 'src/model/integrity/translated-numbers.test.ts',
	},
	{
		id: 'marks-from-the-left',
		harm: 'Three marks behind a Persian sentence stand as 3, 2, 1.',
		file: 'src/styles/languages.css',
		find: "content: '\\200F\\2060' / '';",
		replace: "content: '\\2060' / '';",
		check: 'e2e/language-notes.spec.ts',
		title: 'stand in the order of their numbers',
	},
	{
		id: 'overtaken-left-out',
		harm: 'A translation says that a claim was overtaken, and not by what.',
		file: 'src/components/language/TranslatedNote.astro',
		find: '{overtaken && (',
		replace: "{overtaken?.on === '' && (",
		check: 'e2e/language-notes.spec.ts',
		title: 'say what overtook a claim',
	},
];
