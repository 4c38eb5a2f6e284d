/** How many items two lists, or letters two texts, begin with alike. */
export function sharedStart(one: ArrayLike<string>, other: ArrayLike<string>): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
