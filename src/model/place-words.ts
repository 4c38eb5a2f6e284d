import type { Place } from './dossier.ts';

const PRECISION: Record<Place['precision'], string> = {
	point: 'an exact point',
	settlement: 'to the settlement',
	district: 'to the district only',
	province: 'to the province only',
	region: 'to the region only',
};

const degrees = (value: number, positive: string, negative: string): string =>
	`${Math.abs(value).toFixed(2)}° ${value >= 0 ? positive : negative}`;

/** Where a place lies and how exactly that is known: “City in Iran, 29.50° N, 60.87° E, known to the settlement”. */
export function placeWhere(place: Place): string {
	const countries = new Intl.DisplayNames('en', { type: 'region' });
	const where = place.country.map((code) => countries.of(code) ?? code).join(' and ');
	const kind = place.kind[0]!.toUpperCase() + place.kind.slice(1);
	const spot = place.point
		? `${degrees(place.point[1], 'N', 'S')}, ${degrees(place.point[0], 'E', 'W')}`
		: (place.area ?? 'location not found');
	return `${kind} in ${where}: ${spot}; known ${PRECISION[place.precision]}`;
}
