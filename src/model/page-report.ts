import type { Claim, Dossier, Reading } from './dossier.ts';
import { wordsPerSentence } from './prose/ease.ts';
import { tally } from './tally.ts';

type Counts = [name: string, count: number][];

/** What a set of claims rests on. */
export interface Evidence {
	claims: number;
	/** Claims by status. */
	statuses: Counts;
	/** Claims that one party makes, by the party that speaks. */
	parties: Counts;
	/** Sources by kind; one that carries two claims counts once. */
	kinds: Counts;
	/** Sources by the publisher's country, as ISO 3166 codes; XX for international bodies. */
	countries: Counts;
}

/** The figures of one reading page. */
export interface PageReport extends Evidence {
	path: string;
	words: number;
	wordsPerSentence: number;
}

/** Counts what claims rest on: their statuses, the parties that speak, the kinds and countries of their sources. */
export function evidenceOf(claims: readonly Claim[]): Evidence {
	const sources = [...new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))];
	return {
		claims: claims.length,
		statuses: tally(claims.map(({ status }) => status)),
		parties: tally(claims.flatMap(({ author }) => (author ? [author.name] : []))),
		kinds: tally(sources.map(({ kind }) => kind)),
		countries: tally(sources.map(({ country }) => country)),
	};
}

/** The figures of every reading page, in the order of the site. */
export const reportPages = ({ chapters, tensions, actors, shortForms }: Dossier): PageReport[] =>
	[...chapters, ...tensions, ...actors, ...shortForms].map(({ path, prose, notes }: Reading) => ({
		path,
		words: prose.words,
		wordsPerSentence: wordsPerSentence(prose),
		...evidenceOf(notes),
	}));

const shares = (counts: Counts, total: number): string =>
	counts.map(([name, count]) => `${name} ${count} (${Math.round((100 * count) / total)}%)`).join(', ');
const list = (counts: Counts): string => counts.map(([name, count]) => `${name} ${count}`).join(', ');

/** The figures of one page on three lines, for an editor. */
export const reportText = (page: PageReport): string =>
	[
		`${page.path}  ${page.words} words, ${page.wordsPerSentence.toFixed(1)} a sentence, ${page.claims} claims: ${shares(page.statuses, page.claims)}`,
		`    one party speaks: ${shares(page.parties, page.claims) || 'in none'}`,
		`    sources: ${list(page.kinds)}; from ${list(page.countries)}`,
	].join('\n');
