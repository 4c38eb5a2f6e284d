/** Letters of scripts that run from right to left, as far as names on the site may use them. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** @returns the direction in which a name is written, for `dir` */
export const directionOf = (name: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(name) ? 'rtl' : 'ltr');

/** What parts words and what parts groups of them, each with the space behind it. */
export interface Pauses {
	comma: string;
	semicolon: string;
}

/** @returns the comma and the semicolon of the script in which a name is written */
export const pausesOf = (name: string): Pauses =>
	/\p{Script=Arabic}/u.test(name) ? { comma: '، ', semicolon: '؛ ' } : { comma: ', ', semicolon: '; ' };

/**
 * The language to declare for a spelling of which only the script is known.
 * @returns `und-Arab` (BCP 47: some language in Arabic script); `undefined` for any other script, which needs no telling
 */
export const languageByScript = (name: string): string | undefined =>
	/\p{Script=Arabic}/u.test(name) ? 'und-Arab' : undefined;
