/** Where a reader reports an error, and what the report begins with. */

/** What the setting is read from: REPORT_URL, or what GitHub Actions says of the repository. */
type Environment = Readonly<Record<string, string | undefined>>;

const MAIL = /^mailto:[^\s@?<>"]+@[^\s@?<>"]+\.[^\s@?<>"]+$/i;

/** An address that a browser can follow without being told a password. */
const isHttps = (address: string): boolean => {
	const url = /[\s<>"]/.test(address) ? null : URL.parse(address);
	return url?.protocol === 'https:' && url.username === '' && url.password === '';
};

/**
 * Where errors are reported.
 * @returns what REPORT_URL says; without it the page for a new issue in the repository that GitHub Actions names; without
 * either nothing, and then the site promises no link
 * @throws if REPORT_URL is neither an https address nor `mailto:` with one e-mail address
 */
export function reportAddress(env: Environment): string | undefined {
	const set = env['REPORT_URL']?.trim();
	if (set) {
		if (isHttps(set) || MAIL.test(set)) return set;
		throw new Error(
			`REPORT_URL: found "${set}"; expected an https address or "mailto:" with an e-mail address. To mend: write an address such as "https://example.org/report" or "mailto:editor@example.org", or unset it.`,
		);
	}
	const [server, repository] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']];
	const issues = `${server}/${repository}/issues/new`;
	return server && /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && isHttps(issues) ? issues : undefined;
}

/** Percent-encoded for a query; slashes and colons may stand there, and stay for the eye and for compression. */
const encoded = (text: string): string =>
	encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');

/**
 * The address at which one thing is reported. An e-mail gets a subject and a body; an https address that holds
 * `{address}` gets the page's address there; any other gets `title` and `body`, which the forms for a new issue of GitHub,
 * Gitea and Forgejo fill in.
 * @param to what `reportAddress` gave
 * @param about what is wrong, for the title: a path, or “claim some-id”
 * @param address the whole address of the page
 */
export function reportLink(to: string, about: string, address: string): string {
	if (to.includes('{address}')) return to.replaceAll('{address}', encodeURIComponent(address));
	const title = to.startsWith('mailto:') ? 'subject' : 'title';
	const [head, fragment] = to.split('#');
	const query = `${title}=${encoded(`Error: ${about}`)}&body=${encoded(`${address}\n\nWrong: \nSource: `)}`;
	return `${head}${head!.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
