import { counted } from '../file/counted.ts';
import type { Claim } from './dossier.ts';

/** The claim card: a small page that other sites show in a frame (decision 0089). */

/** On what a claim rests: “3 sources, 1 against it”. */
export function evidenceWords({ citations }: Pick<Claim, 'citations'>): string {
	const sources = new Set(citations.map(({ source }) => source));
	const against = new Set(citations.flatMap(({ source, stance }) => (stance === 'disputes' ? source : [])));
	return counted(sources.size, 'source') + (against.size > 0 ? `, ${against.size} against it` : '');
}

/**
 * Width of the frame in pixels, on a screen that has it; how many letters stand on a line of a frame that a phone makes
 * narrower, for which there must be room, and how high a line and all else are.
 */
const FRAME = { width: 560, letters: 30, line: 27, rest: 215 } as const;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What a newsroom copies to show a claim on its own page: a frame that runs nothing, and whose links open beside it.
 * @param address of the card
 */
export function embedCode({ text }: Pick<Claim, 'text'>, address: string): string {
	const height = Math.ceil(text.length / FRAME.letters) * FRAME.line + FRAME.rest;
	return `<iframe src="${escaped(address)}" title="${escaped(text)}" width="${FRAME.width}" height="${height}" style="max-width:100%" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}
