/**
 * Follows a chain of ids from one entry to the next.
 * @param next the id that follows on an id, if any
 * @returns the ids from the first back to itself, if that is where they lead; nothing if they end, or go round elsewhere
 */
export function circleFrom(first: string, next: (id: string) => string | undefined): string[] | undefined {
	const chain = [first];
	for (let id = next(first); id !== undefined; id = next(id)) {
		if (id === first) return [...chain, id];
		if (chain.includes(id)) return undefined;
		chain.push(id);
	}
	return undefined;
}
