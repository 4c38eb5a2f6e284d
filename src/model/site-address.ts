/**
 * The two settings that say where the site will live. Each is read or refused in one line that says what was found, what
 * was expected, and how to mend just this fault.
 */

/** A way in which a setting can be wrong, and what mends it. */
interface Fault {
	is: (text: string) => boolean;
	mend: string;
}

/** What mends the first fault that a text has. */
const cure = (faults: readonly Fault[], text: string): string =>
	faults.find(({ is }) => is(text))?.mend ?? 'write it like the example';

const BASE_FAULTS: readonly Fault[] = [
	{
		is: (base) => /^[a-z][a-z0-9+.-]*:/i.test(base),
		mend: 'put the scheme and host into SITE_URL and only the path into BASE_PATH',
	},
	{
		// Browsers read what follows two slashes as a host (RFC 3986, section 4.2).
		is: (base) => /^[/\\]{2}/.test(base),
		mend: 'begin it with one slash; a host belongs into SITE_URL',
	},
	{ is: (base) => /\s/.test(base), mend: 'take the spaces out' },
	{ is: (base) => /[?#]/.test(base), mend: 'leave out the query and the fragment' },
	{ is: (base) => base.includes('\\'), mend: 'write "/" in place of "\\"' },
	{
		is: (base) => base.split('/').some((part) => /^\.{1,2}$/.test(part)),
		mend: 'write the path without "." and ".."',
	},
	{
		is: (base) => !/^[A-Za-z0-9._~/-]*$/.test(base),
		mend: 'write it with the letters A to Z, digits and the signs . _ ~ - alone',
	},
];

/**
 * A base path as Astro and GitHub Pages want it: `explainer`, `/explainer` and `/explainer/` all become `/explainer/`.
 * @throws if it has a scheme, a host, a query or characters that a path does not have
 */
export function normaliseBase(base: string): string {
	const path = base.trim();
	if (BASE_FAULTS.some(({ is }) => is(path)))
		throw new Error(
			`BASE_PATH: found "${base}"; expected a path such as "/explainer/". To mend: ${cure(BASE_FAULTS, path)}.`,
		);
	const parts = path.split('/').filter(Boolean);
	return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** A host, with a port at most, and what may follow it. */
const HOST = /^(?:\/\/)?[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#].*)?$/;

const SITE_FAULTS: readonly Fault[] = [
	{ is: (site) => site === '', mend: 'write the origin, or unset it for a site on this machine' },
	{ is: (site) => /\s/.test(site), mend: 'take the spaces out' },
	{
		is: (site) => site.startsWith('/') && !site.startsWith('//'),
		mend: 'put the path into BASE_PATH, and scheme and host into SITE_URL',
	},
	{
		is: (site) => HOST.test(site) && !/^https?:/i.test(site),
		mend: 'begin it with "https://"',
	},
	{
		is: (site) => /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(site),
		mend: 'begin it with "https://" or "http://"',
	},
	{
		is: (site) => Boolean(URL.parse(site)?.username || URL.parse(site)?.password),
		mend: 'leave out the user name and the password: every reader would see them',
	},
	{
		is: (site) => Boolean(URL.parse(site)?.search || URL.parse(site)?.hash),
		mend: 'leave out the query and the fragment',
	},
	{ is: (site) => (URL.parse(site)?.pathname ?? '/') !== '/', mend: 'put the path into BASE_PATH' },
	{ is: (site) => !URL.parse(site), mend: 'write the name of the host as in the example' },
];

/**
 * The origin under which the site is published: `https://example.org` without path or trailing slash.
 * @throws if it is no http(s) address, or carries more than scheme, host and port: a path belongs into BASE_PATH
 */
export function normaliseSite(site: string): string {
	const url = URL.parse(site.trim());
	if (!url || SITE_FAULTS.some(({ is }) => is(site.trim())))
		throw new Error(
			`SITE_URL: found "${site}"; expected an origin such as "https://example.org". To mend: ${cure(SITE_FAULTS, site.trim())}.`,
		);
	return url.origin;
}
