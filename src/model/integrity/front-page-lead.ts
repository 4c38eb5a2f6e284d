import type { Corpus } from '../corpus.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('front-page-lead');

/** Room for what, why and so what; more is not read in half a minute. */
const FEWEST = 60;
const MOST = 80;

/** The front page says why it matters, briefly, and says nothing twice. */
export const frontPageLead: Rule = {
	id: 'front-page-lead',
	demands: `The lead of the front page has ${FEWEST} to ${MOST} words and ends its last sentence; no claim stands in the accounts of two sides, or in what happened and in what happened since; each account is of its own side.`,
	check: (corpus) =>
		corpus.home.flatMap((page) => [...lead(page), ...twice(page), ...strangers(corpus, page)]),
};

type FrontPage = Corpus['home'][number];

function lead({ file, data }: FrontPage): Problem[] {
	const problems: Problem[] = [];
	const words = data.lead.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
	if (words < FEWEST || words > MOST)
		problems.push(
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
		);
	const last = data.lead.at(-1)!.text;
	if (!/[.!?…][”’)]?$/.test(last))
		problems.push(
			report({
				file,
				field: `lead[${data.lead.length - 1}].text`,
				found: `“…${last.slice(-40)}”`,
				expected: 'an end of the sentence',
				mend: 'end the last clause with a full stop',
			}),
		);
	return problems;
}

/** Claims that stand in the accounts of two sides, or in what happened and in what happened since. */
const twice = ({ file, data }: FrontPage): Problem[] =>
	[
		Object.entries(data.accounts).map(([side, ids]) => [`accounts.${side}`, ids] as const),
		[
			['happened', data.happened],
			['since', data.since],
		] as const,
	].flatMap((lists) => {
		const seen = new Map<string, string>();
		return lists.flatMap(([field, ids]) =>
			[...new Set(ids)].flatMap((id) => {
				const first = seen.get(id);
				if (first === undefined) {
					seen.set(id, field);
					return [];
				}
				return report({
					file,
					field: `${field}[${ids.indexOf(id)}]`,
					found: `"${id}", which stands in "${first}" too`,
					expected: 'a claim that stands in one of them',
					mend: 'take it out of one of the two lists',
				});
			}),
		);
	});

/** Claims in the account of a side whose author is of another. */
function strangers({ claims, actors }: Corpus, { file, data }: FrontPage): Problem[] {
	const authors = new Map(claims.map((claim) => [claim.id, claim.data.author]));
	const sides = new Map<unknown, string>(actors.map((actor) => [actor.id, actor.data.side]));
	return Object.entries(data.accounts).flatMap(([side, ids]) =>
		ids.flatMap((id, index) => {
			const of = sides.get(authors.get(id));
			if (of === undefined || of === 'none' || of === side) return [];
			return report({
				file,
				field: `accounts.${side}[${index}]`,
				found: `"${id}", whose author is of the side "${of}"`,
				expected: `the word of the side "${side}"`,
				mend: `move it to accounts.${of}, or take it out`,
			});
		}),
	);
}
