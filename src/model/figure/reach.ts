/** A word that holds only as far as somebody looked. */
export type Sweeping = 'not found' | 'first' | 'only' | 'last' | 'never' | 'most';

/** What follows “first” where it divides one thing in parts, and is no rank among many. */
const PARTS =
	'(?:stretch|months?|weeks?|years?|hours?|days?|minutes?|half|quarter|part|phase|stage|round|session|paragraph|sentence|page|counts?|counted|figures?|reports?|reported|accounts?|statements?|words?|names?|named|members?|inquiries|said|called|spoke|wrote|put|of|and|messages?|gatherings?)\\b';

const ROOTS: readonly (readonly [Sweeping, RegExp])[] = [
	[
		'not found',
		/\b(?:no|not|none|nothing|nobody|neither|nor)\b[^.;:]*\b(?:was|were|been|is|are|be|could be)\s+(?:\p{L}+\s)?(?:found|seen)\b|\b(?:was|were|is|are|been)\s+not\s+(?:found|seen)\b|\b(?:no|none|not)\b[^.;:]*\b(?:source|report|page)s? seen\b|\bsources? seen\b[^.;:]*\b(?:no|nothing|not)\b|\bno source\b/iu,
	],
	['first', new RegExp(`(?<!\\bat )(?<!\\bin the )\\bfirst (?!${PARTS})\\p{L}+`, 'iu')],
	['only', /\bthe only \p{L}+/iu],
	[
		'last',
		/\b(?:the|its|their) (?:last|newest|latest) (?!\d|two\b|three\b|hours?\b|days?\b|thing\b|paragraph\b|word\b|of\b)\p{L}+/iu,
	],
	['never', /\bnever \p{L}+/iu],
	[
		'most',
		/(?<!\bone of [^.;:]{0,40})\b(?:highest|largest|biggest|longest|poorest|deadliest|lowest|smallest) ?\p{L}*/iu,
	],
];

/** Such words of somebody who is named are his, and need no search of ours. */
const OWN_VOICE: readonly Sweeping[] = ['only', 'never', 'most', 'last'];

const QUOTED = /“[^”]*”|‘[^’]*’(?!\p{L})/gu;

/**
 * Finds in a text what holds only as far as somebody looked: “no statement was found”, “the first time”, “the only crossing”.
 * @param text the text; what it quotes is passed over
 * @param attributed whether the text as a whole is the word of somebody who is named: what only he calls the last, the only or the most is his
 */
export function sweepingIn(text: string, attributed: boolean): { word: Sweeping; words: string }[] {
	const own = text.replace(QUOTED, '“”');
	return ROOTS.filter(([word]) => !attributed || !OWN_VOICE.includes(word)).flatMap(([word, pattern]) => {
		const words = pattern.exec(own)?.[0];
		return words === undefined ? [] : [{ word, words }];
	});
}
