/** Words that say what somebody is or does: one of them stands beside a name where it is first met. */
const OFFICES = [
	'ambassador',
	'ambassadors',
	'campaigner',
	'cleric',
	'chief',
	'commander',
	'commanders',
	'doctor',
	'envoy',
	'founder',
	'founded',
	'general',
	'head',
	'leader',
	'leaders',
	'led',
	'marshal',
	'minister',
	'ministers',
	'preacher',
	'president',
	'secretary',
	'spokesman',
	'spokeswoman',
];

/** How far from a name its office may stand, in characters: within the same clause or the one before. */
const BEFORE = 90;
const AFTER = 70;

const OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICES.join('|')})(?!\\p{L})`, 'iu');

/**
 * Whether a text names a person without saying what that person is. Only the first mention counts.
 * @param names every form that the site itself uses of the name
 * @returns `undefined` if nobody is named, otherwise whether an office stands near
 */
export function officeBeside(text: string, names: readonly string[]): boolean | undefined {
	const mentions = names.map((name) => ({ name, at: text.indexOf(name) })).filter(({ at }) => at >= 0);
	if (mentions.length === 0) return undefined;
	const { name, at } = mentions.reduce((first, each) => (each.at < first.at ? each : first));
	return OFFICE.test(text.slice(Math.max(0, at - BEFORE), at + name.length + AFTER));
}
