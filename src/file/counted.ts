/**
 * A number with its noun, held together by a no-break space: “1 claim”, “2 claims”.
 * @param many the plural, where it is not made with s
 */
export const counted = (count: number | bigint, one: string, many = `${one}s`): string =>
	`${count}\u00a0${Number(count) === 1 ? one : many}`;
