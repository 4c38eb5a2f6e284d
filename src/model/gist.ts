import type { Claim } from './dossier.ts';
import { STATUS_LABELS } from './labels.ts';

/** Names that a margin has room for. */
const ROOM = 2;

/** “Dawn, IRNA”, “Dawn, IRNA and 3 more”. */
function few(names: readonly string[]): string {
	const different = [...new Set(names)];
	const rest = different.length - ROOM;
	return different.slice(0, ROOM).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/**
 * Who stands behind a claim, in one line for the margin: “Agreed: Dawn, IRNA and 3 more”, “Attributed: India”,
 * “Disputed: China, India”.
 */
export function gist({ status, author, positions, citations }: Claim): string {
	const who =
		status === 'disputed'
			? positions.map(({ holder }) => holder.name)
			: author
				? [author.name]
				: citations.filter(({ stance }) => stance !== 'disputes').map(({ source }) => source.publisher);
	return `${STATUS_LABELS[status].label}: ${few(who)}`;
}
