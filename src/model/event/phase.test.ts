import { expect, it } from 'vitest';
import { beginsInMoment, phasesOf } from './phase.ts';

it.each([
	[undefined, ['before', 'during', 'after']],
	[{}, ['before', 'during', 'after']],
	[{ from: '2003', to: '2023' }, ['before']],
	[{ to: '2023-12-31' }, ['before']],
	[{ from: '2024-01-01' }, ['during', 'after']],
	[{ from: '2024-01-16', to: '2024-01-18' }, ['during']],
	[{ from: '2024-01-01', to: '2024-01-31' }, ['during']],
	[{ from: '2024-01-31', to: '2024-02-01' }, ['during', 'after']],
	[{ from: '2023-12-31', to: '2024-01-01' }, ['before', 'during']],
	[{ from: '2024-02-01' }, ['after']],
	[{ from: '2012', to: '2025' }, ['before', 'during', 'after']],
])('puts %j into %j', (span, phases) => {
	expect(phasesOf(span)).toEqual(phases);
});

it.each([
	['2024-01-16', true],
	['2024-01', true],
	['2024-01-30/2024-02-02', true],
	// By the calendar of its own place, not by that of UTC.
	['2024-01-01T02:00:00+05:00', true],
	['2024-02-01T02:00:00+05:00', false],
	['2023-12-31/2024-01-02', false],
	['2024', false],
])('%s begins in the moment of the story: %s', (date, begins) => {
	expect(beginsInMoment(date)).toBe(begins);
});
