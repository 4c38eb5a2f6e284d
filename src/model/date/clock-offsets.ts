/** Zones of the IANA database by whose clock shows an hour, in words: a country, or the city of a zone. */

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes of countries by their English names. */
const codes = new Map(
	capitals
		.flatMap((one) => capitals.map((other) => one + other))
		.map((code) => [regions.of(code)?.toLowerCase(), code] as const),
);

/** `getTimeZones` is newer than the types of the language. */
type Zoned = Intl.Locale & { getTimeZones?: () => string[] | undefined };

function zonesOf(clock: string): string[] {
	const code = codes.get(clock.toLowerCase());
	const locale: Zoned | undefined = code === undefined ? undefined : new Intl.Locale(`und-${code}`);
	const city = `/${clock.replaceAll(' ', '_')}`;
	return locale?.getTimeZones?.() ?? Intl.supportedValuesOf('timeZone').filter((zone) => zone.endsWith(city));
}

/**
 * The offsets from UTC that a clock has at a moment.
 * @param clock a country or city in English, as it stands in an event: “New York”
 * @param at Unix time in milliseconds
 * @returns offsets as ISO 8601 writes them, `+05:30`; none if nobody knows the clock
 */
export const offsetsOf = (clock: string, at: number): string[] => [
	...new Set(
		zonesOf(clock).map((timeZone) => {
			const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
			const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.slice('GMT'.length);
			return offset || '+00:00';
		}),
	),
];
