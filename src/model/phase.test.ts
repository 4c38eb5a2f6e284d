import { expect, it } from 'vitest';
import { phasesOf } from './phase.ts';

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
