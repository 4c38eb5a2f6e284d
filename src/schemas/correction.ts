import { z } from 'astro/zod';
import { dayOfWork } from './date.ts';
import { ref, written } from './field.ts';
import { own, verbatim } from './text.ts';

/** A change of substance after publication (schema.org `CorrectionComment`). */
export const correctionSchema = z
	.strictObject({
		date: dayOfWork('free').describe('The day of the correction.'),
		claim: ref('claims')
			.optional()
			.describe(
				'The claim that was wrong. Its page and every page that uses it then say so. Either this or `page` is needed.',
			),
		page: written(
			'path on this site',
			z
				.string()
				.regex(
					/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
					'expected a path on this site, such as "/background/the-strikes/"',
				),
		)
			.optional()
			.describe(
				'The page that was wrong in words of its own, with both slashes (`/background/the-strikes/`), or an entry of a list (`/map/#sabz-koh`).',
			),
		before: verbatim(3, 600).describe(
			'The wording that was wrong, as it stood. Of a claim the whole wording: its text, a position, what a source says, or its status.',
		),
		after: verbatim(3, 600).describe(
			'The wording that replaced it. It is what stands now, or what a later correction has as its `before`.',
		),
		why: own(10, 600).describe('What showed the error.'),
	})
	.refine(({ claim, page }) => (claim === undefined) !== (page === undefined), {
		path: ['claim'],
		error: 'expected either "claim", the id of a claim, or "page", a path, and not both',
	});
export type CorrectionData = z.output<typeof correctionSchema>;
