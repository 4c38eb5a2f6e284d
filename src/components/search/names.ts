import type { ScriptsForm } from '../../model/search/concepts.ts';
import type { NameEntry } from '../../model/search/names.ts';
import { needsOtherNames, withOtherNames, type OtherNames } from '../../model/search/other-names.ts';
import { AwaitedNames, json } from './awaited-names.ts';
import { once } from './once.ts';

/**
 * The concepts in further languages, which queries in Latin letters may need.
 * @throws if they cannot be fetched; the next call then tries again
 */
export const getOtherLanguages = once(async () => (await json('/search/languages.json')) as ScriptsForm);

/**
 * The concepts in languages of Arabic script.
 * @throws if they cannot be fetched; the next call then tries again
 */
export const getScripts = once(async () => (await json('/search/concepts.json')) as ScriptsForm);

/**
 * The names in Latin letters: small, and the first thing that a search needs, so they answer while full text is on its way.
 * @throws if they cannot be fetched; the next call then tries again
 */
export const getNames = once(async () => (await json('/search/names.json')) as NameEntry[]);

const getOthers = once(async () => (await json('/search/other-names.json')) as OtherNames[]);

/**
 * All names, with those in other scripts, for a query for which `needsOtherNames()`.
 * @throws if they cannot be fetched; the next call then tries again
 */
export const getAllNames = once(async () =>
	withOtherNames(...(await Promise.all([getNames(), getOthers()]))),
);

type Names = readonly NameEntry[];

const latin = new AwaitedNames(getNames);
const all = new AwaitedNames(getAllNames);

/** The names that a query needs, if they are there already. */
export const namesThere = (query: string): Names | undefined => (needsOtherNames(query) ? all : latin).there;

/**
 * The names that a query needs. Where those in other scripts cannot be had, or not for long, the others; none where these
 * cannot be had either: text is then sought without them.
 */
export async function namesInTime(query: string): Promise<Names> {
	const plain = latin.inTime(() => Promise.resolve([]));
	return needsOtherNames(query) ? all.inTime(() => plain) : plain;
}

/** Fetches the names in Latin letters, before they are asked for. */
export const warmNames = (): void => void latin.fetch().catch(() => undefined);
