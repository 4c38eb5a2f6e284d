import { atLine, claimOf, reword, type Contradictions } from './plant.ts';

/** A day in a text, written whole. */
const DAY =
	/\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/u;
const FIGURE = /\b\d{1,3}(?:,\d{3})+\b/u;

/** Pages that say what their claims do not. */
export const ON_PAGES: Contradictions = {
	'a page gives another figure than its claim': (corpus) =>
		atLine(
			reword(
				corpus,
				(text) => FIGURE.test(text),
				(text) => text.replace(FIGURE, '98,765'),
			),
			'told-figures',
		),
	'a page gives another day': (corpus) =>
		atLine(
			reword(
				corpus,
				(text) => DAY.test(text),
				(text) => text.replace(DAY, '31 December 1987'),
			),
			'told-figures',
		),
	'a page gives another year': (corpus) =>
		atLine(
			reword(
				corpus,
				(text) => DAY.test(text),
				(text) => text.replace(DAY, '$1 $2 1931'),
			),
			'told-figures',
		),
	'a page adds a figure that nobody gives': (corpus) =>
		atLine(
			reword(
				corpus,
				() => true,
				(text) => `${text} It cost 77,777 dollars.`,
			),
			'told-figures',
		),
	'a page names another place': (corpus) => {
		const place = corpus.places.find(({ data }) => data.kind === 'mine' || data.kind === 'port');
		const name = place?.data.name ?? '';
		return atLine(
			reword(
				corpus,
				(text, id) => !text.includes(name) && !JSON.stringify(claimOf(corpus, id)).includes(name),
				(text) => `${text} It was at ${name}.`,
			),
			'told-names',
		);
	},
	'a page names another person': (corpus) => {
		const name = corpus.actors.find(({ data }) => data.kind === 'person')?.data.name ?? '';
		return atLine(
			reword(
				corpus,
				(text, id) => !text.includes(name) && !JSON.stringify(claimOf(corpus, id)).includes(name),
				(text) => `${text} ${name} said so.`,
			),
			'told-names',
		);
	},
	'a page has a wrong weekday': (corpus) =>
		atLine(
			reword(
				corpus,
				(text) => DAY.test(text),
				(text) => `${text} On Monday 16 January 2024, and on Sunday 18 January 2024.`,
			),
			'week-days',
		),
	'a page calls something the first that no claim does': (corpus) =>
		atLine(
			reword(
				corpus,
				(_text, id) => claimOf(corpus, id)?.scope === undefined,
				(text) => `${text} It was the first time.`,
			),
			'scopes',
		),
};
