import { statedBy } from '../../src/model/figure/evidence.ts';
import { harmIn } from '../../src/model/figure/harm.ts';
import { fresh, type Contradictions } from './plant.ts';

/** Tolls, quantities and scopes that do not agree, and a page that is too old. */
export const IN_FIGURES: Contradictions = {
	'a claim gives a number of dead that no toll of its event has': (corpus) => {
		const claim = fresh(
			corpus.claims,
			({ id, data }) =>
				harmIn(statedBy(data)).length > 0 &&
				corpus.events.some((event) => event.data.tolls && event.data.claims.includes(id)),
		);
		claim.data.text = 'It was told that 98,765 people were killed.';
		return { file: claim.file, field: /^text$/u, rule: 'toll-figures' };
	},
	'a toll has another number than its parts': (corpus) => {
		const parts = /^\w+ \w+, \w+ \w+ and \w+ \w+$|^\w+ \w+ and \w+ \w+$/u;
		const event = fresh(corpus.events, ({ data }) =>
			(data.tolls ?? []).some(
				({ killed, who }) => killed?.max === killed?.min && killed && parts.test(who ?? ''),
			),
		);
		const toll = event.data.tolls?.find(({ who }) => parts.test(who ?? ''));
		if (toll?.killed) toll.killed = { min: 97, max: 97 };
		return { file: event.file, field: /^tolls\[\d+\]\.who$/u, rule: 'toll-figures' };
	},
	'a quantity has a figure that its claim does not tell': (corpus) => {
		const quantity = fresh(corpus.quantities, () => true);
		quantity.data.figures = quantity.data.figures.map((figure) => ({ ...figure, min: 54_321 }));
		return { file: quantity.file, field: /^figures\[0\]$/u, rule: 'quantities' };
	},
	'two agreed claims give two figures of one quantity': (corpus) => {
		const quantity = fresh(
			corpus.quantities,
			({ data }) => new Set(data.figures.map(({ claim }) => claim)).size === 1,
		);
		const [figure] = quantity.data.figures;
		const [one, other] = corpus.claims.filter(({ data }) => data.status === 'agreed');
		if (!figure || !one || !other) throw new Error('no claims');
		quantity.data.figures = [
			{ ...figure, claim: one.id, min: 3, on: '2024' },
			{ ...figure, claim: other.id, min: 4, on: '2024' },
		];
		return { file: quantity.file, field: /^figures\[1\]$/u, rule: 'quantities' };
	},
	'a claim gives a figure that its quantity does not have': (corpus) => {
		const quantity = fresh(corpus.quantities, ({ data }) => data.figures.length > 1);
		const id = quantity.data.figures[0]?.claim;
		quantity.data.figures = quantity.data.figures
			.filter(({ claim }) => claim !== id)
			.concat(quantity.data.figures.slice(0, 1).map((figure) => ({ ...figure, claim: 'no-such-claim' })));
		const claim = corpus.claims.find((each) => each.id === id);
		return { file: claim?.file ?? '', field: /^(?:text|positions)/u, rule: 'quantities' };
	},
	'a claim loses how far its “first” or “not found” reaches': (corpus) => {
		const claim = fresh(corpus.claims, ({ data }) => data.scope !== undefined);
		claim.data.scope = undefined;
		return { file: claim.file, field: /^scope$/u, rule: 'scopes' };
	},
	'a word that was not found stands in another claim': (corpus) => {
		const claim = fresh(corpus.claims, ({ data }) => data.scope?.from !== undefined);
		const event = corpus.events.find(({ id }) => claim.data.scope?.about?.includes(id));
		const found = fresh(corpus.claims, ({ id }) => event?.data.claims.includes(id) ?? false);
		found.data.author = claim.data.scope?.from?.[0];
		return { file: claim.file, field: /^scope$/u, rule: 'scopes' };
	},
	'a chapter is older than its newest claim': (corpus) => {
		const page = fresh(corpus.background, () => true);
		page.data.asOf = '1950';
		return { file: page.file, field: /^asOf$/u, rule: 'pages-as-of' };
	},
};
