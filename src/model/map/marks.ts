import type { Event, Place } from '../dossier.ts';
import { parseEdtf } from '../../schemas/edtf.ts';
import type { Sheet } from './frame.ts';

/** One spot of a map: a point, or the area around the one in which a place is known to lie. */
export interface MapMark {
	place: Place;
	/** Where it stands, in the drawing's units. */
	at: [x: number, y: number];
	/** A settlement has a point; what is known only to a district or region has an area. */
	shape: 'point' | 'area';
	/** What happened there, the gravest kind first: it decides the sign and how much the label matters. */
	kind: 'strike' | 'attack' | 'other';
	/** When it was struck or attacked, for a label: “18 January 2024”, “2013, 2023”. */
	dates: string;
}

/** Kinds of event that are an attack on people at a place. */
const ATTACKS: readonly Event['kind'][] = ['attack', 'clash', 'abduction'];

/** A place known to lie within another has no point of its own, but is known as well as that one. */
export const pointOf = (place: Place): Place['point'] =>
	place.point ?? (place.within && place.within.kind !== 'province' ? pointOf(place.within) : undefined);

const isArea = (place: Place): boolean =>
	place.point === undefined || ['district', 'province', 'region'].includes(place.precision);

const year = (event: Event): string => event.date.slice(0, 4);

/** Whether it was struck in January 2024, by either side. */
export const wasStruck = ({ events }: Place): boolean => events.some(isStrike);

const isStrike = ({ kind, date }: Event): boolean => kind === 'strike' && date.startsWith('2024-01');

function happened(events: readonly Event[]): Pick<MapMark, 'kind' | 'dates'> {
	const struck = events.filter(isStrike);
	const attacked = events.filter(({ kind }) => ATTACKS.includes(kind));
	if (struck.length > 0) {
		const day = new Date(parseEdtf(struck[0]!.date.slice(0, 10))!.min);
		const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
		return { kind: 'strike', dates: `${words} ${year(struck[0]!)}` };
	}
	if (attacked.length === 0) return { kind: 'other', dates: '' };
	return { kind: 'attack', dates: [...new Set(attacked.map(year))].join(', ') };
}

/**
 * The places that stand on a sheet. A province is drawn as a shape and a country as a name, so neither has a mark; a
 * place without a point of its own or of the place it lies in has none either, and is told in the list beside the map.
 */
export function marksOf(places: readonly Place[], sheet: Sheet): MapMark[] {
	return places.flatMap((place): MapMark[] => {
		const point = pointOf(place);
		if (!point || place.kind === 'province' || place.kind === 'country') return [];
		const at = sheet.place(point);
		if (at[0] < 0 || at[0] > sheet.frame.width || at[1] < 0 || at[1] > sheet.height) return [];
		return [{ place, at, shape: isArea(place) ? 'area' : 'point', ...happened(place.events) }];
	});
}
