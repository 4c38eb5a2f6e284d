import { ATTACK_KINDS } from '../../schemas/event.ts';
import { isoDate, readDate, yearOf } from '../date/read.ts';
import { plainWords } from '../date/words.ts';
import { sideNumber } from '../../subject.ts';
import type { Actor, Event, Place, PlaceAccount } from '../dossier.ts';
import { beginsInMoment } from '../event/phase.ts';
import { accountArea, type Ring } from './account-area.ts';
import type { Sheet } from './frame.ts';

/** One place of a map. Lengths are in the drawing's units. */
export interface MapMark {
	place: Place;
	/** Where it stands; of an area the middle. */
	at: readonly [x: number, y: number];
	/**
	 * `point`: a settlement or the like. `near`: known only to a district or region, at the point that a source gives for
	 * that. `area`: somewhere in the areas that the accounts of it describe.
	 */
	shape: 'point' | 'near' | 'area';
	/** The rings of its areas. */
	rings: (readonly [x: number, y: number])[][];
	/** What happened there, the gravest kind first: it decides the sign and how much the label matters. */
	kind: 'strike' | 'attack' | 'other';
	/** Who struck it, in a word: the doer’s short name; and the number of the doer’s side, if it has one. */
	by: string;
	striker: number | undefined;
	/** When it was struck or attacked, for a label: “18 May 2020”, “2013, 2023”, “2007–2025”. */
	dates: string;
}

/** The areas that the accounts of a place describe, in degrees. They are sought once. */
const AREAS = new WeakMap<PlaceAccount, Ring[]>();
const areasOf = ({ accounts, country }: Place): Ring[] =>
	accounts.flatMap((account) => {
		const rings = AREAS.get(account) ?? accountArea(account, country[0]!) ?? [];
		AREAS.set(account, rings);
		return rings;
	});

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/** Around which point a place lies, in degrees; nothing if no source gives a point, a distance or a border. */
export function middleOf(place: Place): [longitude: number, latitude: number] | undefined {
	if (place.point) return place.point;
	const points = areasOf(place).flat();
	return points.length > 0 ? [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))] : undefined;
}

/** Whether it was struck at the moment of the story, by any side. */
export const wasStruck = ({ events }: Place): boolean => events.some(isStrike);

const isStrike = ({ kind, date }: Event): boolean => kind === 'strike' && beginsInMoment(date);

/** The strikes on a place at the moment of the story: who struck it, and on what day. The actor named first is the one who does it. */
export const strikesOn = ({ events }: Pick<Place, 'events'>): { doer: Actor | undefined; day: string }[] =>
	events.filter(isStrike).map(({ actors: [doer], date }) => ({ doer, day: isoDate(readDate(date).from) }));

/**
 * Who struck a place at the moment of the story, in a word (the doer’s short name), with the number of the doer’s side, and
 * on what day (“16 May 2020”).
 */
export const strikesOf = (
	place: Pick<Place, 'events'>,
): { by: string; side: number | undefined; day: string }[] =>
	strikesOn(place).map(({ doer, day }) => ({
		by: doer ? (doer.short ?? doer.name) : 'Somebody',
		side: sideNumber(doer?.side),
		day: plainWords(day),
	}));

function happened(place: Place): Pick<MapMark, 'kind' | 'by' | 'striker' | 'dates'> {
	const [strike] = strikesOf(place);
	if (strike) return { kind: 'strike', by: strike.by, striker: strike.side, dates: strike.day };
	const attacked = place.events.filter(({ kind }) => ATTACK_KINDS.includes(kind));
	if (attacked.length === 0) return { kind: 'other', by: '', striker: undefined, dates: '' };
	const years = [...new Set(attacked.map(({ date }) => yearOf(date)))].sort((a, b) => a - b);
	// More than three would need a line as wide as a country.
	const dates = years.length > 3 ? `${years[0]}–${years.at(-1)}` : years.join(', ');
	return { kind: 'attack', by: '', striker: undefined, dates };
}

/**
 * The places that stand on a sheet. A province is drawn as a shape and a country as a name, so neither has a mark; a
 * place without a point and without an account that can be drawn has none either, and is told in the list.
 */
export function marksOf(places: readonly Place[], sheet: Sheet): MapMark[] {
	return places.flatMap((place): MapMark[] => {
		const point = middleOf(place);
		if (!point || place.kind === 'province' || place.kind === 'country') return [];
		const at = sheet.place(point);
		if (at[0] < 0 || at[0] > sheet.frame.width || at[1] < 0 || at[1] > sheet.height) return [];
		const rings = place.point ? [] : areasOf(place).map((ring) => ring.map(sheet.place));
		const vague = ['district', 'province', 'region'].includes(place.precision);
		const shape = rings.length > 0 ? 'area' : vague ? 'near' : 'point';
		return [{ place, at, shape, rings, ...happened(place) }];
	});
}
