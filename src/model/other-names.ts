import type { Name } from './dossier.ts';

/** Every spelling of a name but the site's own: other Latin ones first, then those in their own scripts. */
export const otherNames = ({
	aliases,
	names,
}: {
	aliases: readonly string[];
	names: readonly Name[];
}): string[] => [...aliases, ...names.map(({ text }) => text)];

/** Whether there is anything to say of a name beside its one spelling on the site. */
export const hasOtherNames = (named: {
	aliases: readonly string[];
	names: readonly Name[];
	say?: string | undefined;
}): boolean => named.say !== undefined || otherNames(named).length > 0;
