import { subject } from '../../subject.ts';
import type { Land } from '../../subject/lands.ts';

/** What is known of a country or province beside its shape. */
export type Named = Land['properties'];

/** A shape with its properties; topologies allow shapes without them, ours all have them. */
const propertiesOf = (area: { properties?: unknown }): Named => area.properties as Named;

export const nameOf = (area: { properties?: unknown }): string => propertiesOf(area).name;

export const isProvince = (area: { properties?: unknown }): boolean => propertiesOf(area).kind === 'province';

/** The country with a code such as "IR"; nothing if its shape is not among those drawn from near. */
export const landOf = (code: string): Land | undefined =>
	subject.lands.near.find(({ properties }) => properties.code === code);

/** The country with a code, drawn from near if the maps have it so, else from far; nothing if they lack it. */
export const countryOf = (code: string): Land | undefined =>
	landOf(code) ?? subject.lands.far.find(({ properties }) => properties.code === code);

/** The province whose place has an id; nothing if the maps lack it. */
export const provinceOf = (id: string): Land | undefined =>
	[...subject.lands.near, ...subject.lands.far].find((land) => isProvince(land) && nameOf(land) === id);

/** Every country whose shape the maps have, each once. */
export const COUNTRIES: readonly Land[] = [
	...subject.lands.near,
	...subject.lands.far.filter(({ properties }) => !properties.code || !landOf(properties.code)),
].filter((land) => !isProvince(land));
