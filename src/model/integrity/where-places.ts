import type { Corpus } from '../corpus.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('where-places');

/** `<Where>` draws a map around the place of an event, so that place must be known. */
export const wherePlaces: Rule = {
	id: 'where-places',
	demands: '<Where> stands for an event whose place, or the place in which it lies, has a point.',
	check: (corpus) => {
		const undrawable = new Set(
			corpus.events.filter((event) => !hasPoint(corpus, event.data.place)).map(({ id }) => id),
		);
		return [...corpus.background, ...corpus.actors, ...corpus.tensions].flatMap(({ file, prose }) =>
			prose.uses
				.filter(
					({ component, attributes }) => component === 'Where' && undrawable.has(attributes['event'] ?? ''),
				)
				.map(({ attributes, line }) =>
					report({
						file,
						field: `line ${line}`,
						found: `<Where event="${attributes['event']}">, an event whose place has no point`,
						expected: 'an event with a place that has a point, or lies in one that has',
						mend: `add a place with a point to src/content/events/${attributes['event']}.yaml, or take <Where> out`,
					}),
				),
		);
	},
};

function hasPoint(corpus: Corpus, id: string | undefined): boolean {
	const place = corpus.places.find((each) => each.id === id)?.data;
	if (!place) return false;
	if (place.point) return true;
	// Within a province is too little to draw a place.
	const wider = corpus.places.find((each) => each.id === place.within)?.data;
	return wider !== undefined && wider.kind !== 'province' && hasPoint(corpus, place.within);
}
