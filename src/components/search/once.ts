/** Loads something once; after a failure the next call tries again. */
export function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
	let loaded: Promise<Loaded> | undefined;
	return () =>
		(loaded ??= load().catch((error: unknown) => {
			loaded = undefined;
			throw error;
		}));
}
