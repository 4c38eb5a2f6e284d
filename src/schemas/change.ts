import { z } from 'astro/zod';
import { dayOfWork } from './date.ts';
import { ref } from './field.ts';
import { own, verbatim } from './text.ts';

/**
 * A change of a published claim that corrects nothing: other words for the same, a fact or an account that was not told
 * before, a status that the evidence now bears.
 */
export const changeSchema = z.strictObject({
	date: dayOfWork('free').describe('The day of the change.'),
	claim: ref('claims').describe('The claim that was reworded or completed. Its page tells so.'),
	before: verbatim(3, 600)
		.optional()
		.describe(
			'The whole wording that was published: the text of the claim, a position, who says it, or its status. Left out where a position was added.',
		),
	after: verbatim(3, 600).describe(
		'The wording that replaced it, or was added. It is what stands now, or what a later change has as its `before`.',
	),
	why: own(10, 600).describe('Why it was changed, and why nothing that was published was wrong.'),
});
export type ChangeData = z.output<typeof changeSchema>;
