/** How sure a measured share or mean is: 95 % intervals. */

/** The point of the normal distribution beyond which 2.5 % lie. */
const Z = 1.96;

/**
 * Wilson's interval for a share.
 * @param hits how many of `total` succeeded
 * @returns the lower and the upper bound, from 0 to 1
 */
export function wilson(hits: number, total: number): [number, number] {
	const share = hits / total;
	const middle = share + Z ** 2 / (2 * total);
	const spread = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
	const scale = 1 + Z ** 2 / total;
	return [(middle - spread) / scale, (middle + spread) / scale];
}

/** How often a list is drawn anew. */
const DRAWS = 2000;

/**
 * The bootstrap interval for a mean; the same values give the same bounds.
 * @returns the lower and the upper bound
 */
export function bootstrap(values: readonly number[]): [number, number] {
	// A linear congruential generator (Numerical Recipes): no two runs may differ.
	let state = 1;
	const next = (): number => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
	const means = Array.from({ length: DRAWS }, () => {
		let sum = 0;
		for (let n = 0; n < values.length; n += 1) sum += values[Math.floor(next() * values.length)] ?? 0;
		return sum / values.length;
	}).sort((a, b) => a - b);
	return [means[Math.floor(DRAWS * 0.025)] ?? 0, means[Math.floor(DRAWS * 0.975)] ?? 0];
}
