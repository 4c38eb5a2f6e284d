import { expect, it } from 'vitest';
import { aCorpus } from '../testing/corpus.ts';
import * as one from '../testing/entries.ts';
import { aTranslation } from '../testing/languages.ts';
import { translatedTexts, type TranslatedText } from './texts.ts';

const texts = (replaced: Parameters<typeof aCorpus>[0] = {}): TranslatedText[] => [
	...translatedTexts(aCorpus(replaced)),
];
const at = (all: readonly TranslatedText[], field: string): TranslatedText | undefined =>
	all.find((each) => each.field === field);

it('gives each text with the English that it renders, in the language of its folder', () => {
	expect(at(texts(), 'text')).toEqual({
		language: 'fa',
		file: 'src/content/translations/fa/strike-on-panjgur.yaml',
		field: 'text',
		text: aTranslation().data.text,
		english: one.aClaim().data.text,
		attributed: false,
	});
	expect(at(texts(), 'accounts.pakistan[0]')).toMatchObject({
		english: 'A family was struck.',
		attributed: true,
	});
	expect(at(texts(), 'summary')?.english).toBe(one.aDispute().data.summary);
});

it('gives positions as what their holders hold, and notes and names without English', () => {
	const positions = [
		{ holder: 'iran', statement: 'A base was struck.', sources: ['irna-on-strike'] },
		{ holder: 'pakistan', statement: 'A house was struck.', sources: ['dawn-on-strike'] },
	];
	const all = texts({
		claims: [one.aClaim({ status: 'disputed', positions })],
		translations: [
			aTranslation({ positions: ['پایگاهی هدف بود.', 'خانه‌ای هدف بود.'], note: 'یادداشت مترجم' }),
		],
	});
	expect(at(all, 'positions[1]')).toMatchObject({ english: 'A house was struck.', attributed: true });
	expect(at(all, 'note')).not.toHaveProperty('english');
	expect(at(all, 'names.actors/iran')).toMatchObject({ text: 'ایران', attributed: true });
});

it.each([
	['agreed', {}, false],
	['attributed', { author: 'pakistan' }, true],
])(
	'takes the words of a claim that is %s, and of its sentence in a story, for somebody’s: %o',
	(status, more, is) => {
		const all = texts({ claims: [one.aClaim({ status: status as 'agreed', ...more })] });
		expect(at(all, 'text')?.attributed).toBe(is);
		expect(at(all, 'sections[0].paragraphs[0][0].text')?.attributed).toBe(is);
	},
);

it('gives every word of the pages, by the field in which it stands', () => {
	const all = texts();
	for (const field of ['words.title', 'words.statuses.agreed.label', 'words.about.sections[0].paragraphs[0]'])
		expect(at(all, field)?.file).toBe('src/content/languages/fa.yaml');
});

it('gives what is told of nothing without English', () => {
	expect(at(texts({ claims: [], disputes: [] }), 'text')).toMatchObject({
		english: undefined,
		attributed: false,
	});
});
