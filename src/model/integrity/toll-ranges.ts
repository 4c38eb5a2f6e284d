import { FOLDERS } from '../../folders.ts';
import { prosePages, type Corpus } from '../corpus.ts';
import type { Problem } from '../../file/problem.ts';
import { sentences } from '../prose/prose.ts';
import { namesToll } from '../toll/said.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('toll-ranges');

/** A count says something, and its lower bound is not above its upper one. */
export const tollRanges: Rule = {
	id: 'toll-ranges',
	demands:
		'Every toll counts the killed or the injured, from a lower to a higher number; <Toll> stands for an event that has tolls; no summary of an event gives a number of dead or injured.',
	check: (corpus) => [...unfitTolls(corpus), ...emptyTolls(corpus), ...tollsInSummaries(corpus)],
};

/** `<Toll>` prints the counts of its event, so there must be some. */
function emptyTolls(corpus: Corpus): Problem[] {
	const without = new Set(corpus.events.filter(({ data }) => !data.tolls?.length).map(({ id }) => id));
	return prosePages(corpus).flatMap(({ file, prose }) =>
		prose.uses
			.filter(({ component, attributes }) => component === 'Toll' && without.has(attributes['event'] ?? ''))
			.map(({ attributes, line }) =>
				report({
					file,
					field: `line ${line}`,
					found: `<Toll event="${attributes['event']}">, an event without tolls`,
					expected: 'an event with at least one count of the dead or injured',
					mend: `add tolls to ${FOLDERS.content}/events/${attributes['event']}.yaml, or take <Toll> out`,
				}),
			),
	);
}

/** The summary of an event stands without its counter, so it gives no number of dead or injured. */
function tollsInSummaries(corpus: Corpus): Problem[] {
	return corpus.events
		.filter(({ data }) => sentences(data.summary).some(namesToll))
		.map(({ file, data }) =>
			report({
				file,
				field: 'summary',
				found: `a number of dead or injured in “${data.summary.slice(0, 80)}”`,
				expected: 'a summary without one',
				mend: 'move the number to tolls, with who counted and when',
			}),
		);
}

function unfitTolls(corpus: Corpus): Problem[] {
	return corpus.events.flatMap(({ file, data }) =>
		(data.tolls ?? []).flatMap((toll, index) => {
			const field = `tolls[${index}]`;
			if (!toll.killed && !toll.injured) {
				return [
					report({
						file,
						field,
						found: 'neither killed nor injured',
						expected: 'at least one of them',
						mend: 'add the count, or delete this toll',
					}),
				];
			}
			return (['killed', 'injured'] as const).flatMap((key) => {
				const count = toll[key];
				if (!count || count.max === undefined || count.min <= count.max) return [];
				return [
					report({
						file,
						field: `${field}.${key}`,
						found: `min ${count.min} above max ${count.max}`,
						expected: 'min no greater than max',
						mend: 'swap or correct them',
					}),
				];
			});
		}),
	);
}
