import { actorSchema } from './actor.ts';
import { changeSchema } from './change.ts';
import { chapterSchema } from './chapter.ts';
import { claimSchema } from './claim.ts';
import { classSheetSchema } from './class-sheet.ts';
import { correctionSchema } from './correction.ts';
import { disputeSchema } from './dispute.ts';
import { eventSchema } from './event.ts';
import { frontPageSchema } from './front-page.ts';
import { languageEntrySchema } from './language.ts';
import { pictureSchema } from './picture.ts';
import { placeSchema } from './place.ts';
import { quantitySchema } from './quantity.ts';
import { redirectSchema } from './redirect.ts';
import { relationSchema } from './relation.ts';
import { shortFormSchema } from './short-form.ts';
import { sourceSchema } from './source.ts';
import { statementSchema } from './statement.ts';
import { tensionSchema } from './tension.ts';
import { termSchema } from './term.ts';
import { translatedDisputeSchema, translatedStorySchema, translationSchema } from './translation.ts';

/**
 * Each collection with the ending of its files and the shape of one. Its folder has its name, but for those that have one
 * `folder` for each language: there `*` stands for the language.
 */
export const COLLECTIONS = {
	sources: { ending: 'yaml', schema: sourceSchema },
	claims: { ending: 'yaml', schema: claimSchema },
	events: { ending: 'yaml', schema: eventSchema },
	places: { ending: 'yaml', schema: placeSchema },
	terms: { ending: 'yaml', schema: termSchema },
	quantities: { ending: 'yaml', schema: quantitySchema },
	pictures: { ending: 'yaml', schema: pictureSchema },
	relations: { ending: 'yaml', schema: relationSchema },
	statements: { ending: 'yaml', schema: statementSchema },
	disputes: { ending: 'yaml', schema: disputeSchema },
	home: { ending: 'yaml', schema: frontPageSchema },
	lesson: { ending: 'yaml', schema: classSheetSchema },
	corrections: { ending: 'yaml', schema: correctionSchema },
	changes: { ending: 'yaml', schema: changeSchema },
	redirects: { ending: 'yaml', schema: redirectSchema },
	background: { ending: 'mdx', schema: chapterSchema },
	actors: { ending: 'mdx', schema: actorSchema },
	tensions: { ending: 'mdx', schema: tensionSchema },
	short: { ending: 'mdx', schema: shortFormSchema },
	languages: { ending: 'yaml', schema: languageEntrySchema },
	translations: { ending: 'yaml', schema: translationSchema, folder: 'translations/*' },
	translatedDisputes: { ending: 'yaml', schema: translatedDisputeSchema, folder: 'translations/*/disputes' },
	translatedStories: { ending: 'yaml', schema: translatedStorySchema, folder: 'translations/*/short' },
} as const;
