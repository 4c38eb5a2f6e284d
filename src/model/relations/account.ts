import type { Relation, Speaker } from '../dossier.ts';

/** Ties that somebody may well deny; that nobody denies who leads a ministry goes without saying. */
const DENIABLE = new Set<Relation['type']>([
	'struck',
	'attacks',
	'accuses',
	'shelters',
	'supports',
	'split-from',
	'allied-with',
	'condemns',
]);

const list = (words: Iterable<string>): string => new Intl.ListFormat('en-GB').format(words);
const names = (speakers: readonly Pick<Speaker, 'name'>[]): string =>
	list(new Set(speakers.map(({ name }) => name)));

/** Who denies ties: “denied by India”, or “partly denied by India” if not all of them are denied; else nothing. */
export function denialOf(relations: readonly Pick<Relation, 'deniedBy'>[]): string {
	const deniers = relations.flatMap(({ deniedBy }) => deniedBy);
	if (deniers.length === 0) return '';
	const partly = relations.every(({ deniedBy }) => deniedBy.length > 0) ? '' : 'partly ';
	return `${partly}denied by ${names(deniers)}`;
}

/** Who says so and who denies it: “Said by China. Denied by India.” A charge that nobody denied says that none was found. */
export function accountOf(relation: Pick<Relation, 'type' | 'assertedBy' | 'deniedBy'>): string {
	const said = `Said by ${names(relation.assertedBy)}.`;
	if (relation.deniedBy.length > 0) return `${said} Denied by ${names(relation.deniedBy)}.`;
	return DENIABLE.has(relation.type) ? `${said} No denial found.` : said;
}

/** When a tie held, seen from the month of the story: “Before and during”; nothing if it has no date. */
export function phasesInWords({ span, phases }: Pick<Relation, 'span' | 'phases'>): string {
	if (!span) return '';
	const words = list(phases);
	return words[0]!.toUpperCase() + words.slice(1);
}
