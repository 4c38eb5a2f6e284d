/**
 * What crawlers and language models may do and are asked to do, in sentences: printed on the page of the data, in
 * robots.txt and in llms.txt.
 */
export const MACHINE_POLICY: readonly string[] = [
	'Every page and file may be fetched, kept, indexed and used to train or to answer, by search engines, archives and language models alike; robots.txt forbids nothing.',
	'Text and data are under CC BY 4.0: whoever hands them on names this site and the page.',
	'A claim is handed on with its status. What is disputed, attributed to a party or unverified is not told as a fact, and of a dispute every account is told.',
	'An answer names the version of the content or its day, for claims are corrected; the feeds tell what changed.',
	'Whoever needs much takes the files instead of the pages: one file holds all claims, and a page that is read is there as Markdown.',
];
