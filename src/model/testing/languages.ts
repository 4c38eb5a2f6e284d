import { z } from 'astro/zod';
import { interfaceSchema, type InterfaceWords } from '../../schemas/interface.ts';
import { languageEntrySchema, type LanguageData } from '../../schemas/language.ts';
import {
	translatedDisputeSchema,
	translatedStorySchema,
	translationSchema,
	type TranslatedDisputeData,
	type TranslatedStoryData,
	type TranslationData,
} from '../../schemas/translation.ts';
import type { Entry } from '../corpus.ts';

/** The usual claim, table and short form told in Persian, for unit tests. */

/** A word of a language with the blanks that its field has to have. */
function filled(schema: z.core.$ZodType): unknown {
	if (schema instanceof z.ZodObject)
		return Object.fromEntries(
			Object.entries<z.core.$ZodType>(schema.shape).map(([key, inner]) => [key, filled(inner)]),
		);
	if (schema instanceof z.ZodRecord) return {};
	if (schema instanceof z.ZodArray) return [filled(schema.element)];
	if (schema instanceof z.ZodString)
		return ['واژه واژه', ...((schema.description ?? '').match(/\{\w+\}/g) ?? [])].join(' ');
	return 0;
}

/** Every word of the pages of a language, each filled in with the same. */
export const someWords = (): InterfaceWords => interfaceSchema.parse(filled(interfaceSchema));

/** Persian, with its calendar and digits. */
export const aLanguage = (changes: Partial<LanguageData> = {}): Entry<LanguageData> => ({
	id: 'fa',
	file: 'src/content/languages/fa.yaml',
	data: languageEntrySchema.parse({
		tag: 'fa',
		name: 'فارسی',
		region: 'IR',
		calendar: 'persian',
		digits: 'arabext',
		quotes: { open: '«', close: '»' },
		letters: 'يك',
		words: someWords(),
		speakers: [],
		names: { 'actors/iran': 'ایران' },
		chosen: [{ en: 'killed', chosen: 'کشته شد', not: ['شهید'], why: 'داوری نمی‌کند.' }],
		...changes,
	}),
});

/** No hash of any words: whoever tests hashes gives the one that is meant. */
const SOME_HASH = '0123456789ab';

export const aTranslation = ({
	id = 'fa/strike-on-panjgur',
	...changes
}: Partial<TranslationData> & { id?: string } = {}): Entry<TranslationData> => ({
	id,
	file: `src/content/translations/${id}.yaml`,
	data: translationSchema.parse({
		text: 'ایران روز ۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴) به روستایی در پنجگور حمله کرد.',
		renders: `agreed ${SOME_HASH}`,
		...changes,
	}),
});

/** The path of what is told of an entry of some folder: `fa/disputes/who-was-struck.yaml`. */
const fileOf = (id: string, folder: string): string =>
	`src/content/translations/${id.replace('/', `/${folder}/`)}.yaml`;

export const aTranslatedDispute = ({
	id = 'fa/who-was-struck',
	...changes
}: Partial<TranslatedDisputeData> & { id?: string } = {}): Entry<TranslatedDisputeData> => ({
	id,
	file: fileOf(id, 'disputes'),
	data: translatedDisputeSchema.parse({
		question: 'به چه کسی حمله شد؟',
		summary: 'دو دولت کسانی را که هدف بودند دو گونه وصف می‌کنند.',
		accounts: { iran: ['یک گروه مسلح هدف بود.'], pakistan: ['یک خانواده هدف بود.'] },
		renders: SOME_HASH,
		...changes,
	}),
});

export const aTranslatedStory = ({
	id = 'fa/in-sixty-seconds',
	...changes
}: Partial<TranslatedStoryData> & { id?: string } = {}): Entry<TranslatedStoryData> => ({
	id,
	file: fileOf(id, 'short'),
	data: translatedStorySchema.parse({
		title: 'در شصت ثانیه',
		summary: 'ایران به روستایی در شهرستان پنجگور حمله کرد.',
		sections: [{ paragraphs: [[{ claim: 'strike-on-panjgur', text: 'ایران به روستایی حمله کرد.' }]] }],
		renders: SOME_HASH,
		...changes,
	}),
});
