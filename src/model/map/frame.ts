import { geoConicConformal, type GeoProjection } from 'd3-geo';
import { subject } from '../../subject.ts';

/** A rectangle of a map: what part of the world it shows, and how wide its drawing is. */
export interface Frame {
	/** Degrees of longitude and latitude (WGS 84) that must be inside. */
	west: number;
	east: number;
	south: number;
	north: number;
	/** Width of the drawing in its own units. */
	width: number;
}

const { near, far, home } = subject.map.frames;

/** The frames of the maps; `subject/map.yaml` says what each shows. */
export const FRAMES: Record<keyof typeof subject.map.frames, Frame> = {
	near: { ...near.bounds, width: near.width },
	far: { ...far.bounds, width: far.width },
	home: { ...home.bounds, width: home.width },
};

/** A few days' drive around a place. */
export const around = ([longitude, latitude]: readonly [number, number]): Frame => ({
	west: longitude - 2.4,
	east: longitude + 2.4,
	south: latitude - 1.3,
	north: latitude + 1.3,
	width: 400,
});

/** A frame with its projection and height. */
export interface Sheet {
	frame: Frame;
	height: number;
	/** Where a place stands on the sheet, in the drawing's units from the upper left. */
	place: (point: readonly [longitude: number, latitude: number]) => [x: number, y: number];
	projection: GeoProjection;
	/** The drawing's units in one kilometre, at the middle of the sheet. */
	perKilometre: number;
}

const KILOMETRES_PER_DEGREE = 111.2;

/** Lays a frame out in Lambert's conformal conic projection, the usual one for lands in the middle latitudes. */
export function sheetOf(frame: Frame): Sheet {
	const { west, east, south, north, width } = frame;
	const middle = (south + north) / 2;
	const projection = geoConicConformal()
		.parallels([south + (north - south) / 6, north - (north - south) / 6])
		.rotate([-(west + east) / 2, 0])
		.center([0, middle])
		.precision(0.3);
	const edge = {
		type: 'MultiPoint' as const,
		coordinates: [
			[west, south],
			[west, north],
			[east, south],
			[east, north],
			[(west + east) / 2, south],
			[(west + east) / 2, north],
		],
	};
	projection.fitWidth(width, edge);
	const rows = edge.coordinates.map((corner) => projection(corner as [number, number])![1]);
	const height = Math.round(Math.max(...rows) - Math.min(...rows));
	projection.fitSize([width, height], edge).clipExtent([
		[0, 0],
		[width, height],
	]);
	const place: Sheet['place'] = (point) => projection([...point])!;
	const centre: [number, number] = [(west + east) / 2, middle];
	const above = place([centre[0], middle + 1])[1];
	return {
		frame,
		height,
		place,
		projection,
		perKilometre: Math.abs(place(centre)[1] - above) / KILOMETRES_PER_DEGREE,
	};
}

/** Where one frame lies on the sheet of another, in parts of its width and height. */
export function frameOn(
	inner: Frame,
	outer: Frame,
): { left: number; top: number; right: number; bottom: number } {
	const sheet = sheetOf(outer);
	const corners = [
		[inner.west, inner.south],
		[inner.west, inner.north],
		[inner.east, inner.south],
		[inner.east, inner.north],
	].map((corner) => sheet.place(corner as [number, number]));
	const [xs, ys] = [corners.map(([x]) => x / outer.width), corners.map(([, y]) => y / sheet.height)];
	return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
