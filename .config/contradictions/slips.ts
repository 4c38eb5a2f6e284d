import type { Corpus } from '../../src/model/corpus.ts';
import { readDate } from '../../src/model/date/read.ts';
import { daysIn } from '../../src/model/figure/days.ts';
import { statedBy } from '../../src/model/figure/evidence.ts';
import { harmIn } from '../../src/model/figure/harm.ts';
import { claimOf, fresh, type Contradictions } from './plant.ts';

const DAY = /^\d{4}-\d\d-\d\d$/u;
const isOpen = ({ data }: Corpus['relations'][number]): boolean => data.span?.to === undefined;

/**
 * Slips of an editor, listed by somebody who had not read the rules, from the shape of the content alone. Those of the list
 * that the rules of that day did not see are planted here; `docs/evidence-review.md` tells of the others.
 */
export const SLIPS: Contradictions = {
	'an actor ends on another day than its claims tell': (corpus) => {
		const actor = fresh(corpus.actors, ({ data }) => DAY.test(data.ended ?? ''));
		actor.data.ended = '1931-05-06';
		return { file: actor.file, field: /^ended$/u, rule: 'field-days' };
	},
	'an actor acts after his end': (corpus) => {
		const dead = corpus.actors.find(({ data }) => data.ended !== undefined);
		const event = fresh(
			corpus.events,
			({ data }) => readDate(data.date).min > readDate(dead?.data.ended ?? '9999').max,
		);
		event.data.actors = [dead?.id ?? '', ...event.data.actors];
		return { file: event.file, field: /^actors\[0\]$/u, rule: 'life-dates' };
	},
	'a tie goes on after the end of an actor': (corpus) => {
		const ended = new Set(corpus.actors.flatMap(({ id, data }) => (data.ended ? [id] : [])));
		const relation = fresh(corpus.relations, ({ data }) => ended.has(data.from));
		relation.data.span = { ...relation.data.span, to: relation.data.asOf.replace(/^\d{4}/u, '2525') };
		return { file: relation.file, field: /^span$/u, rule: 'life-dates' };
	},
	'a list has a group since another day': (corpus) => {
		const actor = fresh(corpus.actors, ({ data }) =>
			(data.lists ?? []).some(({ since }) => since !== undefined),
		);
		actor.data.lists = actor.data.lists?.map((row) => (row.since ? { ...row, since: '1931-05-06' } : row));
		return { file: actor.file, field: /^lists\[\d+\]\.since$/u, rule: 'field-days' };
	},
	'a claim is older than all that it tells': (corpus) => {
		const claim = fresh(corpus.claims, ({ data }) =>
			daysIn(data.text).some(({ year }) => year !== undefined),
		);
		claim.data.asOf = '1066';
		return { file: claim.file, field: /^asOf$/u, rule: 'claims-as-of' };
	},
	'a tie that holds is older than its newest claim': (corpus) => {
		const relation = fresh(corpus.relations, isOpen);
		relation.data.asOf = '1950';
		return { file: relation.file, field: /^asOf$/u, rule: 'pages-as-of' };
	},
	'a profile does not know the newest deed of its actor': (corpus) => {
		const event = fresh(corpus.events, ({ data }) =>
			data.actors.some((id) => corpus.actors.some((actor) => actor.id === id)),
		);
		const actor = fresh(corpus.actors, ({ id }) => event.data.actors.includes(id));
		event.data.date = `${readDate(actor.data.asOf).from.year + 1}-12-31`;
		return { file: actor.file, field: /^asOf$/u, rule: 'pages-as-of' };
	},
	'nobody denies what its target denies in the claim': (corpus) => {
		const relation = fresh(corpus.relations, ({ data }) =>
			data.claims.some(
				(id) =>
					claimOf(corpus, id)?.positions?.some(({ holder }) => holder === data.to) &&
					data.deniedBy.includes(data.to),
			),
		);
		relation.data.deniedBy = [];
		return { file: relation.file, field: /^deniedBy$/u, rule: 'denials' };
	},
	'another group is said to have claimed it': (corpus) => {
		const groups = corpus.actors.filter(({ data }) => data.kind === 'armed-group');
		const [one, other] = groups;
		const event = fresh(
			corpus.events,
			({ data }) =>
				data.claims.length === 1 && !/claim/iu.test(JSON.stringify(claimOf(corpus, data.claims[0]))),
		);
		const claim = claimOf(corpus, event.data.claims[0]);
		if (!claim || !one || !other) throw new Error('no groups');
		claim.text = `${claim.text} It was claimed by ${one.data.name}.`;
		event.data.summary = `${event.data.summary} ${other.data.name} claimed it.`;
		return { file: event.file, field: /^summary$/u, rule: 'told-claimants' };
	},
	'a claim counts the dead of an event and is not of it': (corpus) => {
		const event = fresh(corpus.events, ({ data }) => DAY.test(data.date) && data.tolls !== undefined);
		const place = corpus.places.find(({ data }) => data.kind === 'town');
		const { year, month = 1, day } = readDate(event.data.date).from;
		const name = new Date(Date.UTC(year, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
		const claim = fresh(
			corpus.claims,
			({ id, data }) => !event.data.claims.includes(id) && harmIn(statedBy(data)).length === 0,
		);
		event.data.place = place?.id;
		claim.data.text = `At ${place?.data.name} 77 people were killed on ${day} ${name} ${year}.`;
		return { file: claim.file, field: /^text$/u, rule: 'untied-tolls' };
	},
	'a place lies in the other direction': (corpus) => {
		const towns = corpus.places.filter(({ data }) => data.point && data.kind === 'town');
		const place = fresh(corpus.places, ({ id }) => towns.some((town) => town.id === id));
		const [, north] = place.data.point ?? [0, 0];
		const other = towns.find(({ data }) => (data.point?.[1] ?? north) < north - 1);
		place.data.summary = `Town south of ${other?.data.name}.`;
		return { file: place.file, field: /^summary$/u, rule: 'directions' };
	},
	'a role has another year than the page': (corpus) => {
		const actor = fresh(corpus.actors, () => true);
		actor.data.role += ' since 1931';
		return { file: actor.file, field: /^role$/u, rule: 'told-figures' };
	},
	'a summary has the month of another claim of its page': (corpus) => {
		const actor = fresh(
			corpus.actors,
			({ data, prose }) =>
				!/\d/u.test(data.claims.map((id) => claimOf(corpus, id)?.text).join('')) || prose.uses.length > 8,
		);
		const cited = actor.prose.uses.find(
			({ component, attributes }) =>
				component === 'Claim' && !actor.data.claims.includes(attributes['id'] ?? ''),
		);
		const claim = corpus.claims.find(({ id }) => id === cited?.attributes['id']);
		if (!claim) throw new Error('no other claim');
		claim.data.text += ' It was so in August 1931.';
		actor.data.summary += ' That was in August 1931.';
		return { file: actor.file, field: /^summary$/u, rule: 'told-figures' };
	},
	'a meeting is the third, where its claim tells of the second': (corpus) => {
		const event = fresh(corpus.events, ({ data }) => data.claims.length === 1);
		const claim = claimOf(corpus, event.data.claims[0]);
		if (!claim) throw new Error('no claim');
		claim.text += ' It was their second picnic.';
		event.data.summary += ' It was their third picnic.';
		return { file: event.file, field: /^summary$/u, rule: 'told-figures' };
	},
	'an interval is longer than its claim tells': (corpus) => {
		const event = fresh(corpus.events, ({ data }) => data.claims.length === 1);
		const claim = claimOf(corpus, event.data.claims[0]);
		if (!claim) throw new Error('no claim');
		claim.text += ' It came nine weeks after the flood.';
		event.data.summary += ' It came eleven weeks after the flood.';
		return { file: event.file, field: /^summary$/u, rule: 'told-figures' };
	},
	'a word of the glossary dates its event otherwise': (corpus) => {
		const event = fresh(corpus.events, ({ data }) => DAY.test(data.date));
		const term = fresh(corpus.terms, () => true);
		const { year, month } = readDate(event.data.date).from;
		term.data.term = event.data.name;
		term.data.meaning = `What happened on ${month === 7 ? '3 May' : '3 July'} ${year}.`;
		return { file: term.file, field: /^meaning$/u, rule: 'term-days' };
	},
	'two claims are the first of scopes that lie in one another': (corpus) => {
		const [one, other] = [
			fresh(corpus.claims, (each) => !each.data.scope),
			fresh(corpus.claims, (each) => !each.data.scope),
		];
		one.data.text = 'It was the first picnic there.';
		one.data.scope = { within: 'picnics of gardeners' };
		other.data.text = 'This was the first picnic of all.';
		other.data.scope = { within: 'picnics of gardeners, by their own word' };
		const later = corpus.claims.indexOf(one) < corpus.claims.indexOf(other) ? other : one;
		return { file: later.file, field: /^scope\.within$/u, rule: 'scopes' };
	},
	'a claim has the words of what another did not find': (corpus) => {
		const none = fresh(corpus.claims, ({ data }) => data.scope?.looked !== undefined);
		const found = fresh(corpus.claims, (each) => !each.data.scope);
		if (none.data.scope) none.data.scope.words = [['gardeners'], ['picnic*']];
		found.data.text = 'Gardeners held picnics.';
		return { file: none.file, field: /^scope\.words$/u, rule: 'scopes' };
	},
};
