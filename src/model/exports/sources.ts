import { z } from 'astro/zod';
import { cslItem, cslShape } from './csl.ts';
import { frame, framed, type DataExport } from './export.ts';

/** `/data/sources.json`: version, date and the sources, as all data files have it. */
export const sourcesExport: DataExport = {
	name: 'sources.json',
	title: 'Every source, as CSL-JSON in the frame of the other files',
	schema: framed(cslShape),
	make: (dossier, absolute) => frame('sources.json', dossier, absolute, dossier.sources.map(cslItem)),
};

/** `/data/sources.csl.json`: the same items as a bare array, as reference managers and citation processors read it. */
export const cslExport: DataExport = {
	name: 'sources.csl.json',
	title: 'Every source as a bare CSL-JSON array, for Zotero and other reference managers',
	schema: z.array(cslShape),
	make: (dossier) => dossier.sources.map(cslItem),
};
