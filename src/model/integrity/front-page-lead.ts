import { reporter, type Rule } from './rule.ts';

const report = reporter('front-page-lead');

/** Room for what, why and so what; more is not read in half a minute. */
const FEWEST = 60;
const MOST = 80;

/** The lead of the front page is long enough to say why it matters, and short enough to be read. */
export const frontPageLead: Rule = {
	id: 'front-page-lead',
	demands: `The lead of the front page has ${FEWEST} to ${MOST} words, each clause on a claim.`,
	check: (corpus) =>
		corpus.home.flatMap(({ file, data }) => {
			const words = data.lead.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
			if (words >= FEWEST && words <= MOST) return [];
			return [
				report({
					file,
					field: 'lead',
					found: `${words} words`,
					expected: `${FEWEST} to ${MOST} words`,
					mend:
						words < FEWEST
							? 'say who acted, the reason that each gave, how it ended and why it still matters'
							: 'leave to the chapters what a stranger does not ask first',
				}),
			];
		}),
};
