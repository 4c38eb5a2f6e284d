import type { Source } from '../dossier.ts';
import { SOURCE_KIND_LABELS } from '../labels.ts';

/** What sort of source it is, and for whom it speaks: “official statement, speaks for India”. */
export const sortWords = ({ kind, speaker }: Source): string =>
	[SOURCE_KIND_LABELS[kind], speaker && `speaks for ${speaker.name}`].filter(Boolean).join(', ');
