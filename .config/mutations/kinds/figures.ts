import { GONE } from '../edit.ts';
import { inEntry } from '../field-kind.ts';
import type { Kind } from '../kind.ts';

/** Figures, days and places that are told otherwise elsewhere, and words that hold only as far as somebody looked. */
export const FIGURES: readonly Kind[] = [
	inEntry('event: in another century', 'events', ({ date }) =>
		/^20\d\d-\d\d-\d\d$/u.test(date) ? [[['date'], date.replace(/^20/u, '19')]] : undefined,
	),
	inEntry('event: a figure of its own in the summary', 'events', ({ summary }) => [
		[['summary'], `${summary.slice(0, 300)} It cost 77,777 dollars.`],
	]),
	inEntry('tie: of a year that no claim tells', 'relations', ({ sentence }) => [
		[['sentence'], `${sentence.slice(0, 250)} It was so in 1931.`],
	]),
	inEntry('table: summed up with a figure of its own', 'disputes', ({ summary }) => [
		[['summary'], `${summary.slice(0, 300)} The figure is 98,765.`],
	]),
	inEntry('quantity: a figure that its claim does not tell', 'quantities', () => [
		[['figures', 0, 'min'], 54_321],
	]),
	inEntry('quantity: below zero', 'quantities', () => [[['figures', 0, 'min'], -4]]),
	inEntry('quantity: of nothing', 'quantities', () => [[['figures'], []]]),
	inEntry('quantity: about nothing', 'quantities', () => [[['about'], []]]),
	inEntry('scope: taken away', 'claims', ({ scope }) => scope && [[['scope'], GONE]]),
	inEntry('scope: without the day of looking', 'claims', ({ scope }) =>
		scope?.looked === undefined ? undefined : [[['scope', 'looked'], GONE]],
	),
	inEntry('scope: looked before the claim', 'claims', ({ scope }) =>
		scope?.looked === undefined ? undefined : [[['scope', 'looked'], '1995-01-01']],
	),
	inEntry('chapter: older than its claims', 'background', () => [[['asOf'], '1950']]),
];
