import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutFont, FONT } from './font.ts';

describe('the face of the headings', () => {
	it('is what its recipe makes: else run `npm run font`', async () => {
		expect((await cutFont()).equals(readFileSync(FONT))).toBe(true);
	}, 120_000);

	it('weighs at most 16 kB', () => {
		expect(readFileSync(FONT).length).toBeLessThanOrEqual(16_000);
	});
});
