/**
 * Kinds of faults that are let through though a reader would be worse off, until somebody closes them. `summary.ts` says when
 * one of them is refused wherever it is tried, and has to go from this list.
 */
export const OPEN: readonly string[] = [
	'text: mark of a merge',
	'text: placeholder',
	'order of dates: claim as of long before its newest source',
	'disputed: the same words on both sides',
	'claim: crossed with emphasis',
	'heading: last one of a tension gone',
];
