/**
 * Fills the blanks of a sentence: `fill('{count} more', { count: '2' })`.
 * @returns the sentence; a blank that is not given stays as it is
 */
export const fill = (sentence: string, given: Readonly<Record<string, string>>): string =>
	sentence.replace(/\{(\w+)\}/g, (blank, name: string) => given[name] ?? blank);

/** A sentence with one blank, in the two parts around it. */
export function around(sentence: string, blank: string): [before: string, after: string] {
	const [before = '', after = ''] = sentence.split(`{${blank}}`);
	return [before, after];
}

/** A run of Latin letters, with what stands between them, in a text of another script. */
const LATIN = /(\p{Script=Latin}[\p{Script=Latin}\p{M}\d ’'.,&/()-]*(?<=[\p{Script=Latin}\d)]))/u;

/** A text in the runs of its two scripts: every other part, from the second on, is Latin. */
export const latinRuns = (text: string): string[] => text.split(LATIN);
