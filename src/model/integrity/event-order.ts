import { circleFrom } from '../circle.ts';
import { shareDay } from '../event/order.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('event-order');

/** `after` says which of two events of a day came first, so both lie on that day and no chain comes back to its beginning. */
export const eventOrder: Rule = {
	id: 'event-order',
	demands: 'An event that names another in "after" may lie on the same day, and does not follow from itself.',
	check: ({ events }) => {
		const byId = new Map(events.map((event) => [event.id, event]));
		return events.flatMap((event) => {
			// An id that does not exist is told by the rule `dangling-ids`.
			const first = byId.get(event.data.after ?? '');
			if (!first) return [];
			const { file, data } = event;
			if (!shareDay(first.data.date, data.date))
				return [
					report({
						file,
						field: 'after',
						found: `"${first.id}" of ${first.data.date}, while this event is of ${data.date}`,
						expected: 'an event of the same day; the order of days follows from their dates',
						mend: 'take "after" out, or correct one of the two dates',
					}),
				];
			const chain = circleFrom(event.id, (id) => byId.get(id)?.data.after);
			if (!chain) return [];
			return [
				report({
					file,
					field: 'after',
					found: `a circle: ${chain.join(' after ')}`,
					expected: 'a chain that ends with an event without "after"',
					mend: 'take "after" out of the event that came first',
				}),
			];
		});
	},
};
