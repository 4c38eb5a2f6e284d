import type { Place } from '../dossier.ts';
import { coverOf } from './cover.ts';
import type { Sheet } from './frame.ts';
import type { Wanted } from './label-places.ts';
import type { Shapes } from './shapes.ts';

/** How much of a name must lie on a province to be read as standing in it. */
const MOSTLY = 0.7;

/**
 * That the name of a place is better in the province around it, if the sheet has that: across a border it would seem to
 * say where the place is.
 */
export function preferHome(place: Place, { provinces }: Shapes, sheet: Sheet): Pick<Wanted, 'prefers'> {
	let at = place.within;
	while (at && at.kind !== 'province') at = at.within;
	const home = provinces.find(({ name }) => name === at?.id);
	const cover = home && coverOf(home.rings, sheet);
	return cover ? { prefers: (box) => cover(box) > MOSTLY } : {};
}
