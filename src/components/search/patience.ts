/** After so many milliseconds without an answer a reader is told that it takes longer than usual. */
const SLOW = 1500;
/** After so many milliseconds without an answer a reader is shown another way. */
const LATE = 10_000;

/**
 * Watches something that may never end.
 * @param slow called once it takes long
 * @param late called once nobody should be left waiting for it
 * @returns what ends the watch
 */
export function patience(slow: () => void, late: () => void): () => void {
	const timers = [setTimeout(slow, SLOW), setTimeout(late, LATE)];
	return () => timers.forEach(clearTimeout);
}
