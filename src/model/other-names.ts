import type { Name } from './dossier.ts';

/** Every spelling of a name but the site's own: other Latin ones first, then those in their own scripts. */
export const otherNames = ({
	aliases,
	names,
}: {
	aliases: readonly string[];
	names: readonly Name[];
}): string[] => [...aliases, ...names.map(({ text }) => text)];
