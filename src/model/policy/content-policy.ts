/** A browser's name for a text that may stand in a page: `'sha256-…'`, quotes included. */
type Hash = string;

const SELF = "'self'";
const NONE = "'none'";

const written = (directives: Readonly<Record<string, readonly string[]>>): string =>
	Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join(';');

/**
 * The Content Security Policy of one page (CSP Level 3, as a meta element carries it): files of this site, the styles and
 * scripts that were built into the page, and nothing else. Decision 0046 gives the reason for each line.
 * @param inline the hashes of what stands in the page itself
 * @param compiles whether the page compiles WebAssembly, as the full text search does
 * @param startsWorker whether the page starts the service worker
 */
export function contentPolicy(
	inline: { styles: readonly Hash[]; scripts: readonly Hash[] },
	compiles: boolean,
	startsWorker = false,
): string {
	const directives = {
		'default-src': [NONE],
		'script-src': [SELF, ...(compiles ? ["'wasm-unsafe-eval'"] : []), ...inline.scripts],
		'style-src': [SELF, ...inline.styles],
		// The shapes of the statuses are pictures in the style itself.
		'img-src': [SELF, 'data:'],
		'font-src': [SELF],
		'connect-src': [SELF],
		'manifest-src': [SELF],
		'object-src': [NONE],
		'base-uri': [NONE],
		'form-action': [SELF],
		'require-trusted-types-for': ["'script'"],
		'trusted-types': [startsWorker ? 'offline' : NONE],
		...(startsWorker && { 'worker-src': [SELF] }),
	};
	return written(directives);
}

/**
 * The policy of a card, which other sites show in a frame: it has its own style, and loads, runs and sends nothing.
 * @param styles the hashes of its styles
 */
export const cardPolicy = (styles: readonly Hash[]): string =>
	written({
		'default-src': [NONE],
		'style-src': styles,
		'base-uri': [NONE],
		'form-action': [NONE],
		'require-trusted-types-for': ["'script'"],
		'trusted-types': [NONE],
	});
