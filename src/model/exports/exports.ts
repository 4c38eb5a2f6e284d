import { actorsExport } from './actors.ts';
import { claimsExport } from './claims.ts';
import { eventsExport } from './events.ts';
import type { DataExport } from './export.ts';
import { placesExport } from './places.ts';
import { relationsExport } from './relations.ts';
import { cslExport, sourcesExport } from './sources.ts';
import { statementsExport } from './statements.ts';
import { termsExport } from './terms.ts';
import { translationsExport } from './translations.ts';

/** Every data file with a JSON Schema; the two CSV files are in `csv.ts`. */
export const EXPORTS: readonly DataExport[] = [
	claimsExport,
	sourcesExport,
	cslExport,
	eventsExport,
	actorsExport,
	relationsExport,
	statementsExport,
	termsExport,
	placesExport,
	translationsExport,
];
