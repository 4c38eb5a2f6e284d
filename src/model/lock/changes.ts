import type { Lock, Recorded } from './lock.ts';

/** What a line of the lock says otherwise than before, in a few words. */
function changeOf(was: Recorded | undefined, now: Recorded): string | undefined {
	if (!was) return `new      ${now.address} (${now.state})`;
	if (now.state === 'moved' && was.state !== 'moved') return `moved    ${now.address}`;
	if (was.state !== now.state) return `changed  ${now.address} (${was.state} → ${now.state})`;
	if (was.hashes.join() !== now.hashes.join()) return `changed  ${now.address} (words)`;
	if (was.voices.join() !== now.voices.join()) return `changed  ${now.address} (who says it)`;
	return undefined;
}

/** What lies between two locks, a line an address in the order of the later; what did not change is left out. */
export const lockChanges = (was: Lock, now: Lock): string[] =>
	[...now.values()].flatMap((recorded) => changeOf(was.get(recorded.address), recorded) ?? []);
