import type { Claim, Speaker } from '../../src/model/dossier.ts';
import { publisherWords } from '../../src/model/source/citation.ts';

const who = ({ name, role }: Speaker): string => (role ? `${name}, ${role}` : name);

/**
 * A claim as somebody needs it who compares it with its sources: its words, those of its positions, and where to look, as
 * plain text. What the site says that the sources say stays out, so that nobody reads it for the sources.
 */
export function blindText(claim: Claim): string {
	const { id, text, status, asOf, author, positions, citations } = claim;
	return [
		`${id} (${status}, as of ${asOf}${author ? `, said by ${who(author)}` : ''})`,
		text,
		...positions.map(({ holder, statement, asOf: day, sources }) => {
			const where = sources.map((source) => source.id).join(', ');
			return `  ${who(holder)}${day ? `, ${day}` : ''}: ${statement} [${where}]`;
		}),
		...citations.map(({ source, stance, locator }) =>
			[
				`  - ${source.id}${stance === 'disputes' ? ' (disputes it)' : ''}: “${source.title}”`,
				publisherWords(source),
				source.issued ?? 'no date seen',
				source.URL,
				...(locator ? [locator] : []),
			].join(', '),
		),
	].join('\n');
}
