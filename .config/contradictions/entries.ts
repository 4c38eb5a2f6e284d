import type { Corpus } from '../../src/model/corpus.ts';
import { daysIn } from '../../src/model/figure/days.ts';
import { claimOf, fresh, type Contradictions } from './plant.ts';

/** Events, ties, tables and verdicts that say what their claims do not. */
export const IN_ENTRIES: Contradictions = {
	'a summary of an event gives a figure of its own': (corpus) => {
		const event = fresh(corpus.events, () => true);
		event.data.summary += ' It cost 77,777 dollars.';
		return { file: event.file, field: /^summary$/u, rule: 'told-figures' };
	},
	'a tie is told with another year': (corpus) => {
		const relation = fresh(corpus.relations, () => true);
		relation.data.sentence += ' It was so in 1931.';
		return { file: relation.file, field: /^sentence$/u, rule: 'told-figures' };
	},
	'a table is summed up with another figure': (corpus) => {
		const dispute = fresh(corpus.disputes, () => true);
		dispute.data.summary += ' The figure is 98,765.';
		return { file: dispute.file, field: /^summary$/u, rule: 'told-figures' };
	},
	'a row of a table has the figure of another holder': (corpus) => {
		const row = (dispute: Corpus['disputes'][number]) =>
			Object.values(dispute.data.accounts)
				.flatMap((sayings = []) => sayings)
				.find(({ holder, claims }) =>
					claims.some((id) => {
						const positions = claimOf(corpus, id)?.positions ?? [];
						return positions.some((each) => JSON.stringify(each.holder) === JSON.stringify(holder));
					}),
				);
		const dispute = fresh(corpus.disputes, (each) => row(each) !== undefined);
		const saying = row(dispute);
		const positions = saying?.claims.flatMap((id) => claimOf(corpus, id)?.positions ?? []) ?? [];
		const other = positions.find(({ holder }) => JSON.stringify(holder) !== JSON.stringify(saying?.holder));
		if (!saying || !other) throw new Error('no other holder');
		other.statement += ' It was 43,210.';
		saying.statement += ' It was 43,210.';
		return { file: dispute.file, field: /^accounts\./u, rule: 'holder-figures' };
	},
	'a verdict is reasoned with another day': (corpus) => {
		const statement = fresh(corpus.statements, () => true);
		statement.data.reasoning += ' That was on 31 December 1987.';
		return { file: statement.file, field: /^reasoning$/u, rule: 'told-figures' };
	},
	'an event lies on another day': (corpus) => {
		const event = fresh(
			corpus.events,
			({ data }) =>
				/^\d{4}-\d\d-\d\d$/u.test(data.date) &&
				data.claims.some((id) =>
					daysIn(claimOf(corpus, id)?.text ?? '').some(
						({ day, year }) => day !== undefined && year !== undefined,
					),
				),
		);
		event.data.date = `${Number(event.data.date.slice(0, 4)) - 11}${event.data.date.slice(4)}`;
		return { file: event.file, field: /^date$/u, rule: 'event-days' };
	},
	'an event lies at another place': (corpus) => {
		const kinds = ['city', 'town', 'village'];
		const here = ({ data }: Corpus['events'][number]): boolean => {
			const place = corpus.places.find(({ id }) => id === data.place)?.data;
			return (
				place !== undefined &&
				kinds.includes(place.kind) &&
				data.claims.length === 1 &&
				(claimOf(corpus, data.claims[0])?.text.includes(place.name) ?? false)
			);
		};
		const event = fresh(corpus.events, here);
		const text = JSON.stringify(claimOf(corpus, event.data.claims[0]));
		const other = corpus.places.find(
			({ id, data }) => data.kind === 'mine' && id !== event.data.place && !text.includes(data.name),
		);
		event.data.place = other?.id;
		return { file: event.file, field: /^place$/u, rule: 'event-places' };
	},
};
