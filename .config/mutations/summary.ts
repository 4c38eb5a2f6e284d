import { HARMLESS } from './harmless.ts';
import type { Result } from './run.ts';

/** What came of a run, sorted by what it means. */
export interface Tally {
	/** Let through without a reason, or ended by an exception. */
	holes: readonly Result[];
	/** Refused, in words that do not help. */
	poor: readonly Result[];
	refused: readonly Result[];
	/** Let through, for a reason. */
	harmless: readonly Result[];
}

/** The most poor messages among a hundred faults. */
const POOR = 1;

/** Sorts the results of a run. */
export function tally(results: readonly Result[]): Tally {
	const passed = results.filter(({ outcome }) => outcome === 'accepted' || outcome === 'warned');
	const thrown = results.filter(({ outcome }) => outcome === 'thrown');
	return {
		holes: [...passed.filter(({ fault }) => !(fault.kind in HARMLESS)), ...thrown],
		poor: results.filter(({ outcome }) => outcome === 'poor'),
		refused: results.filter(({ outcome }) => outcome === 'refused'),
		harmless: passed.filter(({ fault }) => fault.kind in HARMLESS),
	};
}

/** Whether a run is to be called good: no hole, and hardly a poor message. */
export const isGood = ({ holes, poor, refused }: Tally): boolean =>
	holes.length === 0 && poor.length * 100 <= POOR * (poor.length + refused.length);

const cut = (text: string, length: number): string =>
	text.length > length ? `${text.slice(0, length)}…` : text;

/** One example of each kind, with how many there are. */
const byKind = (results: readonly Result[], told: (result: Result) => string): string[] =>
	[...Map.groupBy(results, ({ fault }) => fault.kind)].map(([kind, [first, ...others]]) => {
		const more = others.length > 0 ? ` (and ${others.length} more)` : '';
		return first
			? `  ${kind}${more}: ${cut(first.fault.changes.at(-1)?.path ?? '', 90)}: ${cut(told(first), 200)}`
			: '';
	});

/** What a run has to say, on a screen. */
export function summary(results: readonly Result[], { holes, poor, refused, harmless }: Tally): string {
	const kinds = new Set(results.map(({ fault }) => fault.kind)).size;
	const part = (title: string, lines: readonly string[]): string[] =>
		lines.length > 0 ? [title, ...lines, ''] : [];
	return [
		...part(
			'Holes: let through, with no reason',
			byKind(holes, ({ fault, why }) => (why === undefined ? fault.what : `${fault.what}; thrown: ${why}`)),
		),
		...part(
			'Poor: refused in words that do not help',
			byKind(poor, ({ why = '', line = '' }) => `${why}: ${line}`),
		),
		`${results.length} faults of ${kinds} kinds: ${refused.length} refused well, ${poor.length} in poor words, ${harmless.length} harmless, ${holes.length} holes`,
	].join('\n');
}
