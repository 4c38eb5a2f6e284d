import { contentPolicy } from './policy/content-policy.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => ESCAPES[sign]!);

/**
 * The page at an address that was: it leads on at once, without script, and search engines keep the new address.
 * @param to where its matter is now, as a whole address
 * @param site the title of the site
 * @returns HTML with a content policy of its own, which allows nothing
 */
export function movedPage(to: string, site: string): string {
	const address = escaped(to);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ styles: [], scripts: [] }, false)}">
<meta http-equiv="refresh" content="0; url=${address}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>This page has moved · ${escaped(site)}</title>
<link rel="canonical" href="${escaped(to.split('#')[0]!)}">
</head>
<body>
<h1>This page has moved</h1>
<p>It is now at <a href="${address}">${address}</a>.</p>
</body>
</html>
`;
}
