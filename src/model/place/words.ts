import { landOf } from '../map/lands.ts';
import type { Place, PlaceAccount } from '../dossier.ts';

const PRECISION: Record<Place['precision'], string> = {
	point: 'an exact point',
	settlement: 'to the settlement',
	district: 'to the district only',
	province: 'to the province only',
	region: 'to the region only',
};

const degrees = (value: number, positive: string, negative: string): string =>
	`${Math.abs(value).toFixed(2)}° ${value >= 0 ? positive : negative}`;

const countries = new Intl.DisplayNames('en', { type: 'region' });
/** The English name of a country by its code of ISO 3166-1. */
export const countryName = (code: string): string =>
	landOf(code)?.properties.name ?? countries.of(code) ?? code;

const kilometres = ([least, most]: readonly [number, number]): string =>
	least === 0 ? `up to ${most} km` : `${least} to ${most} km`;

const compass = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
/** A sector between two bearings in degrees from north: “in the east (45° to 135°)”. */
function sector([from, to]: readonly [number, number]): string {
	const middle = (from + ((to - from + 360) % 360) / 2) % 360;
	return `to the ${compass[Math.round(middle / 45) % 8]} (${from}° to ${to}°)`;
}

/**
 * How an account is drawn, in the numbers of which the drawing is made: “85 to 95 km from Geneva; up to 20 km from the
 * border with China”.
 */
export function accountWords({ from, border, bounds }: PlaceAccount): string {
	return [
		from && `${kilometres(from.distance)} from ${from.place.name}`,
		from?.bearing && sector(from.bearing),
		border && `${kilometres(border.distance)} from the border with ${countryName(border.with)}`,
		bounds &&
			`between ${degrees(bounds[0], 'E', 'W')} and ${degrees(bounds[2], 'E', 'W')}, ${degrees(bounds[1], 'N', 'S')} and ${degrees(bounds[3], 'N', 'S')}`,
	]
		.filter((part) => part !== undefined)
		.join('; ');
}

/** Where a place lies and how exactly that is known: “City in Turkey, 29.50° N, 60.87° E, known to the settlement”. */
export function placeWhere(place: Place): string {
	const where = place.country.map(countryName).join(' and ');
	const kind = place.kind[0]!.toUpperCase() + place.kind.slice(1);
	const spot = place.point
		? `${degrees(place.point[1], 'N', 'S')}, ${degrees(place.point[0], 'E', 'W')}`
		: (place.area ?? 'location not found');
	return `${kind} in ${where}: ${spot}; known ${PRECISION[place.precision]}`;
}
