/** What loads something once. */
export interface Once<Loaded> {
	/** After a failure the next call tries again. */
	(): Promise<Loaded>;
	/** Makes the next call load it anew. */
	forget(): void;
}

/** Loads something once; after a failure the next call tries again. */
export function once<Loaded>(load: () => Promise<Loaded>): Once<Loaded> {
	let loaded: Promise<Loaded> | undefined;
	const get = (): Promise<Loaded> => {
		const current = (loaded ??= load());
		current.catch(() => {
			if (loaded === current) loaded = undefined;
		});
		return current;
	};
	return Object.assign(get, { forget: () => void (loaded = undefined) });
}

/** Loads something once for each key. */
export function onceFor<Key, Loaded>(load: (key: Key) => Promise<Loaded>): (key: Key) => Promise<Loaded> {
	const loaders = new Map<Key, Once<Loaded>>();
	return (key) => {
		const loader = loaders.get(key) ?? once(() => load(key));
		loaders.set(key, loader);
		return loader();
	};
}
