import { FOLDERS } from '../../folders.ts';
import { prosePages, type Corpus } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('where-places');

/** `<Where>` draws a map around the place of an event, so that place must be known. */
export const wherePlaces: Rule = {
	id: 'where-places',
	demands: '<Where> stands for an event whose place has a point, or accounts of where it lies.',
	check: (corpus, broken = new Set()) => {
		const undrawable = new Set(
			corpus.events
				.filter(({ data: { place } }) => !broken.has(`places/${place}`) && !hasPoint(corpus, place))
				.map(({ id }) => id),
		);
		return prosePages(corpus).flatMap(({ file, prose }) =>
			prose.uses
				.filter(
					({ component, attributes }) => component === 'Where' && undrawable.has(attributes['event'] ?? ''),
				)
				.map(({ attributes, line }) =>
					report({
						file,
						field: `line ${line}`,
						found: `<Where event="${attributes['event']}">, an event whose place has neither a point nor accounts`,
						expected: 'an event with a place that has a point, or accounts of where it lies',
						mend: `add such a place to ${FOLDERS.content}/events/${attributes['event']}.yaml, or take <Where> out`,
					}),
				),
		);
	},
};

function hasPoint(corpus: Corpus, id: string | undefined): boolean {
	const place = corpus.places.find((each) => each.id === id)?.data;
	return place !== undefined && (place.point !== undefined || place.accounts !== undefined);
}
