import { expect, it } from 'vitest';
import { offsetsOf } from './clock-offsets.ts';

const winter = Date.UTC(2024, 0, 18);

it.each([
	['Pakistan', ['+05:00']],
	['Iran', ['+03:30']],
	['New York', ['-05:00']],
	['United Kingdom', ['+00:00']],
	['the ship', []],
])('knows the clock of %s', (clock, offsets) => {
	expect(offsetsOf(clock, winter)).toEqual(offsets);
});

it('knows what the clock was at then', () => {
	expect(offsetsOf('New York', Date.UTC(2024, 6, 18))).toEqual(['-04:00']);
	expect(offsetsOf('United States', winter)).toContain('-08:00');
});
