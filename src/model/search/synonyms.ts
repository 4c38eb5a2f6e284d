/**
 * Words that readers use for what the texts call otherwise; each line is one sense. English only, and no names: those
 * come from the content. A word finds the others of its lines as well as itself, a little behind it.
 */
const SENSES = [
	'died die deaths dead killed casualties victims',
	'attack attacked strike strikes struck hit bombed bombing bombed',
	'cease-fire ceasefire truce',
	'leads leader leaders led head commander',
	'big size strength fighters members',
	'legal lawful law charter illegal',
	'drew draw drawn',
	'jail prison held arrested detained',
	'caught captured arrested',
	'kidnapped hostages abducted',
	'phone call spoke telephone',
	'smuggling smugglers carriers',
	'executions executed hanged',
	'pact deal treaty agreement',
	'warn warned warning tell told dossiers',
	'order ordered decide decided decision decides',
	'closed close closure open crossings',
	'behind backs supports accused',
	'wants want demands',
	'fight fought war strike struck',
	'retaliation retaliate revenge answer',
	'shelter hide haven sanctuary',
	'wall fence',
	'poverty poor',
	'weapons arms drones rockets missiles',
	'terrorist lists listed',
	'defense defence',
	'long length kilometres',
	'civilian civilians women children',
	'drill exercise',
	'missing disappeared disappearances',
	'mediation mediate mediated',
	'investment invest develop',
	'peace ties reconciled restored return returned',
	'workers labourers',
	'founded founding began',
	'reason reasons named',
] as const;

const BY_WORD = new Map<string, string[]>();
for (const sense of SENSES) {
	const words = [...new Set(sense.split(' '))];
	for (const word of words)
		BY_WORD.set(word, [
			...new Set([...(BY_WORD.get(word) ?? []), ...words.filter((other) => other !== word)]),
		]);
}

/** Other words for the same, or nothing. */
export const synonyms = (word: string): readonly string[] => BY_WORD.get(word) ?? [];
