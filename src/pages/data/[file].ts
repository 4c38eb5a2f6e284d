import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import { bibtex } from '../../model/cite/bibtex.ts';
import { ris } from '../../model/cite/ris.ts';
import { cslItem } from '../../model/exports/csl.ts';
import { claimsCsv, eventsCsv } from '../../model/exports/csv.ts';
import { EXPORTS } from '../../model/exports/exports.ts';
import { absolute } from '../../site.ts';

const files: Record<string, () => string> = {
	'claims.csv': () => claimsCsv(dossier, absolute),
	'events.csv': () => eventsCsv(dossier, absolute),
	'sources.bib': () => bibtex(dossier.sources.map(cslItem)),
	'sources.ris': () => ris(dossier.sources.map(cslItem)),
	// Parsing against the published schema keeps the two from drifting apart: a mismatch fails the build.
	...Object.fromEntries(
		EXPORTS.map(({ name, schema, make }) => [
			name,
			() => JSON.stringify(schema.parse(make(dossier, absolute))),
		]),
	),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(files[params['file']!]!());
