import type { STATUSES } from '../schemas/claim.ts';
import type { SOURCE_KINDS } from '../schemas/source.ts';
import type { VERDICTS } from '../schemas/statement.ts';
import { subject } from '../subject.ts';
import type { Phase } from './dossier.ts';

/** The words that readers see for the closed lists of the schemas. */

export const STATUS_LABELS: Record<(typeof STATUSES)[number], { label: string; meaning: string }> = {
	agreed: { label: 'Agreed', meaning: 'The parties, or independent sources, say so.' },
	attributed: { label: 'Attributed', meaning: 'One named party says so; it is not confirmed by others.' },
	disputed: { label: 'Disputed', meaning: 'The accounts differ; each is shown with who holds it.' },
	overtaken: { label: 'Overtaken', meaning: 'It was said, then events changed it.' },
	unverified: { label: 'Unverified', meaning: 'It was reported, and no independent source was found.' },
};

export const SOURCE_KIND_LABELS: Record<(typeof SOURCE_KINDS)[number], string> = {
	'official-statement': 'official statement',
	wire: 'news agency',
	newspaper: 'news outlet',
	analysis: 'analysis',
	research: 'research',
	data: 'data',
	reference: 'reference work',
};

/** The same for a heading over many. */
export const SOURCE_KIND_HEADINGS: Record<(typeof SOURCE_KINDS)[number], string> = {
	'official-statement': 'Official statements',
	wire: 'News agencies',
	newspaper: 'News outlets',
	analysis: 'Analyses',
	research: 'Research',
	data: 'Data',
	reference: 'Reference works',
};

export const VERDICT_LABELS: Record<(typeof VERDICTS)[number], string> = {
	held: 'Held',
	imprecise: 'Imprecise',
	disputed: 'Disputed',
	overtaken: 'Overtaken',
	unverified: 'Unverified',
};

const COLUMN_LABELS = new Map([
	...subject.sides.map(({ id, name }) => [id, name] as const),
	['group', subject.groups.name],
	['people', 'Residents, local officials and press'],
	['others', 'Third parties'],
]);

/** The heading of a column of a who-says-what table. */
export const columnLabel = (column: string): string => COLUMN_LABELS.get(column) ?? column;

export const PHASE_LABELS: Record<Phase, string> = {
	before: `Before ${subject.moment.name}`,
	during: `In ${subject.moment.name}`,
	after: `After ${subject.moment.name}`,
};

/** The same words with a capital at the start, for the beginning of a line: “Two local officials”. */
export const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());
