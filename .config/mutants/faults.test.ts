import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFault, type Fault } from './fault.ts';
import { FAULTS } from './faults.ts';

const fault: Fault = {
	id: 'a-fault',
	harm: 'Nothing.',
	file: 'a.ts',
	find: '< 2',
	replace: '< 1',
	check: 'a.test.ts',
};

it('plants a fault where its text stands once, and nowhere else', () => {
	expect(withFault('if (count < 2)', fault)).toBe('if (count < 1)');
	expect(() => withFault('if (count < 3)', fault)).toThrow('found "< 2" 0 times in a.ts; expected once');
	expect(() => withFault('count < 2 && other < 2', fault)).toThrow('2 times');
});

it('changes something, of a file that has its text once, in each fault of the list', () => {
	for (const each of FAULTS) {
		const text = readFileSync(each.file, 'utf8');
		expect(withFault(text, each), each.id).not.toBe(text);
	}
});

it('names a check that is there, by titles that stand in it', () => {
	for (const { id, check, title } of FAULTS) {
		if (!check.endsWith('.ts')) continue;
		expect(existsSync(check), `${id}: ${check}`).toBe(true);
		if (title) expect(readFileSync(check, 'utf8'), id).toContain(title);
	}
});

it('gives each fault a name of its own, and has forty at least', () => {
	const ids = FAULTS.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.length).toBeGreaterThanOrEqual(40);
});
