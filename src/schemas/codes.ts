import { z } from 'astro/zod';
import { subject } from '../subject.ts';
import { written } from './field.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Codes of CLDR that are two capitals and no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** Codes that ISO 3166-1 leaves free; a story that is made up takes the countries of its own from them. */
const INVENTED = /^Q[M-Z]$/;

/** Codes of the countries that the story's maps draw. */
const DRAWN = new Set([...subject.lands.near, ...subject.lands.far].map(({ properties }) => properties.code));

/** Whether a code is that of an invented country: free for such (from QM to QZ), and on the story's own map. */
export const isInvented = (code: string): boolean => INVENTED.test(code) && DRAWN.has(code);

/** Whether a code is of ISO 3166-1 and in use, or that of an invented country of the story. */
const isCountry = (code: string): boolean =>
	isInvented(code) ||
	(!NO_COUNTRY.has(code) && regions.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code);

/** Whether a tag of BCP 47 names a language that Unicode’s CLDR knows, in its usual form: `fa`, `pa-Arab`. */
function isLanguage(tag: string): boolean {
	try {
		const { region } = new Intl.Locale(tag);
		return (
			languages.of(tag) !== undefined &&
			Intl.getCanonicalLocales(tag)[0] === tag &&
			(region === undefined || isCountry(region))
		);
	} catch {
		return false;
	}
}

const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;
const CAPITALS = /^[A-Z]{2}$/;

/** A BCP 47 language tag of a known language: fa, ur, bal, ar, zh … */
export const languageSchema = written(
	'language tag: `en`, `fa`, `bal`',
	z
		.string()
		.regex(TAG, { error: 'expected a language tag such as "en", "fa" or "bal"', abort: true })
		.refine(isLanguage, { error: 'expected the tag of a known language, such as "en", "fa" or "bal"' }),
);

/** @param further codes beside those of countries, such as `XX` */
const countryCode = (further: readonly string[] = []): z.ZodString => {
	const beside = further.length > 0 ? `, or ${further.join(', ')} for international bodies` : '';
	const schema = z
		.string()
		.regex(CAPITALS, { error: `expected two capitals (ISO 3166-1), such as "PK"${beside}`, abort: true })
		.refine((code) => isCountry(code) || further.includes(code), {
			error: `expected the code of a country (ISO 3166-1), such as "PK"${beside}`,
		});
	return written('two capitals (ISO 3166-1)', schema);
};

/** The code of a country: two capitals of ISO 3166-1, or one from QM to QZ for an invented country that the maps draw. */
export const countrySchema = countryCode();

/** The country of a publisher; `XX` for international bodies. */
export const publisherCountrySchema = countryCode(['XX']);
