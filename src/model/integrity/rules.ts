import type { Corpus } from '../corpus.ts';
import type { Problem } from '../../file/problem.ts';
import { agreedSources } from './agreed-sources.ts';
import { classSheet } from './class-sheet.ts';
import { conceptWords } from './concept-words.ts';
import { coordinates } from './coordinates.ts';
import { corrections } from './corrections.ts';
import { danglingIds } from './dangling-ids.ts';
import { dateOrder } from './date-order.ts';
import { drawnAccounts } from './drawn-accounts.ts';
import { duplicateNames } from './duplicate-names.ts';
import { emptyCollections } from './empty-collections.ts';
import { emptyPictures } from './empty-pictures.ts';
import { frontPageLead } from './front-page-lead.ts';
import { eventHours } from './event-hours.ts';
import { eventOrder } from './event-order.ts';
import { internalLinks } from './internal-links.ts';
import { lonelyActors } from './lonely-actors.ts';
import { offices } from './offices.ts';
import { oneSpelling } from './one-spelling.ts';
import { oneFrontPage } from './one-front-page.ts';
import { orderNumbers } from './order-numbers.ts';
import { orphanClaims } from './orphan-claims.ts';
import { overtaken } from './overtaken.ts';
import { paragraphsInOrder } from './paragraphs-in-order.ts';
import { placesWithin } from './places-within.ts';
import { profiles } from './profiles.ts';
import { proseEvidence } from './prose-evidence.ts';
import { proseParts } from './prose-parts.ts';
import { readingEase } from './reading-ease.ts';
import { eventDays } from './event-days.ts';
import { eventPlaces } from './event-places.ts';
import { holderFigures } from './holder-figures.ts';
import { pagesAsOf } from './pages-as-of.ts';
import { quantities } from './quantities.ts';
import { scopes } from './scopes.ts';
import { toldFigures } from './told-figures.ts';
import { toldNames } from './told-names.ts';
import { tollFigures } from './toll-figures.ts';
import { claimsAsOf } from './claims-as-of.ts';
import { denials } from './denials.ts';
import { directions } from './directions.ts';
import { fieldDays } from './field-days.ts';
import { lifeDates } from './life-dates.ts';
import { termDays } from './term-days.ts';
import { toldClaimants } from './told-claimants.ts';
import { untiedTolls } from './untied-tolls.ts';
import { weekDays } from './week-days.ts';
import { redirects } from './redirects.ts';
import type { Broken, Rule } from './rule.ts';
import { shortForms } from './short-forms.ts';
import { statusEvidence } from './status-evidence.ts';
import { tieNames } from './tie-names.ts';
import { tollEvents } from './toll-events.ts';
import { tollRanges } from './toll-ranges.ts';
import { translatedNumbers } from './translated-numbers.ts';
import { translatedSpeakers } from './translated-speakers.ts';
import { translatedWords } from './translated-words.ts';
import { translations } from './translations.ts';
import { twins } from './twins.ts';
import { twoSides } from './two-sides.ts';
import { uncitedSources } from './uncited-sources.ts';
import { untoldClaims } from './untold-claims.ts';
import { wherePlaces } from './where-places.ts';
import { wording } from './wording.ts';

/** Every integrity rule. Adding one is adding a file and a line here. */
export const RULES: readonly Rule[] = [
	emptyCollections,
	oneFrontPage,
	frontPageLead,
	danglingIds,
	statusEvidence,
	overtaken,
	agreedSources,
	orphanClaims,
	uncitedSources,
	dateOrder,
	eventHours,
	eventOrder,
	tollRanges,
	tollEvents,
	wherePlaces,
	placesWithin,
	coordinates,
	drawnAccounts,
	duplicateNames,
	twins,
	oneSpelling,
	orderNumbers,
	paragraphsInOrder,
	twoSides,
	lonelyActors,
	tieNames,
	emptyPictures,
	wording,
	offices,
	proseEvidence,
	proseParts,
	readingEase,
	profiles,
	internalLinks,
	toldFigures,
	toldNames,
	eventDays,
	eventPlaces,
	tollFigures,
	quantities,
	holderFigures,
	scopes,
	pagesAsOf,
	weekDays,
	claimsAsOf,
	denials,
	directions,
	fieldDays,
	lifeDates,
	termDays,
	toldClaimants,
	untiedTolls,
	corrections,
	conceptWords,
	redirects,
	shortForms,
	classSheet,
	translations,
	untoldClaims,
	translatedSpeakers,
	translatedWords,
	translatedNumbers,
];

/** Runs every rule over the corpus. */
export const checkIntegrity = (corpus: Corpus, broken: Broken = new Set()): Problem[] =>
	RULES.flatMap((rule) => rule.check(corpus, broken));
