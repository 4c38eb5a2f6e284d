import { FOLDERS } from '../../folders.ts';
import { prosePages } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('toll-events');

/** `<Toll>` prints the counts of an event, so there are some. */
export const tollEvents: Rule = {
	id: 'toll-events',
	demands: '<Toll> stands for an event with counts of the dead or injured.',
	check: (corpus) => {
		const uncounted = new Set(
			corpus.events.filter(({ data }) => !data.tolls || data.tolls.length === 0).map(({ id }) => id),
		);
		return prosePages(corpus).flatMap(({ file, prose }) =>
			prose.uses
				.filter(
					({ component, attributes }) => component === 'Toll' && uncounted.has(attributes['event'] ?? ''),
				)
				.map(({ attributes, line }) =>
					report({
						file,
						field: `line ${line}`,
						found: `<Toll event="${attributes['event']}">, an event without tolls`,
						expected: 'an event whose dead or injured somebody counted',
						mend: `take <Toll> out, or add tolls to ${FOLDERS.content}/events/${attributes['event']}.yaml`,
					}),
				),
		);
	},
};
