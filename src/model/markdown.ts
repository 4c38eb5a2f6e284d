import { words } from './date/words.ts';
import type { Claim, Event, Reading } from './dossier.ts';
import { STATUS_LABELS } from './labels.ts';
import { tollFigures } from './toll/count.ts';

/** Pages that are read as Markdown (CommonMark with the footnotes of GitHub): what programs read instead of HTML. */

/** What a page names by an id. */
export interface Entries {
	claim: (id: string) => Claim;
	event: (id: string) => Event;
	/** The name of an actor, a place, an event or a term. */
	name: (component: string, id: string) => string;
	absolute: (path: string) => string;
}

/** A component of the closed language of prose (decision 0041): a tag that begins, ends or stands alone. */
const TAG = /<(\/?)([A-Z][a-z]+)(?:\s+(?:id|event)="([^"]*)")?\s*(\/?)>/g;

/** An event’s counts of the dead and injured as a list. */
const tollList = ({ tolls }: Event): string =>
	tolls.map((toll) => `- ${toll.countedBy.name}, ${words(toll.asOf)}: ${tollFigures(toll)}`).join('\n');

/**
 * The prose of a page in MDX as Markdown: claims become text with a footnote, names text, counts a list; a map has none.
 * @param body as its author wrote it
 * @param notes the claims of the page, in the order of their numbers
 */
export function proseMarkdown(body: string, notes: readonly Claim[], entries: Entries): string {
	const numbers = new Map(notes.map(({ id }, index) => [id, index + 1]));
	const open: { component: string; id: string }[] = [];
	const after = (component: string, id: string): string =>
		component === 'Claim' ? `[^${numbers.get(id) ?? ''}]` : '';
	return body
		.replace(TAG, (_, ends: string, component: string, given: string | undefined, alone: string) => {
			const id = given ?? '';
			if (ends) return after(component, open.pop()?.id ?? '');
			if (component === 'Where') return '';
			if (component === 'Toll') return tollList(entries.event(id));
			if (!alone) {
				open.push({ component, id });
				return '';
			}
			const text = component === 'Claim' ? entries.claim(id).text : entries.name(component, id);
			return text + after(component, id);
		})
		.replace(/\]\((\/[^)\s]*)/g, (_, path: string) => `](${entries.absolute(path)}`)
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

const note = (claim: Claim, number: number, { absolute }: Entries): string => {
	const sources = claim.citations.map(({ source, stance }) => {
		const against = stance === 'disputes' ? ', against it' : '';
		return `${source.publisher}, “${source.title}”, <${source.URL}>${against}`;
	});
	return `[^${number}]: ${STATUS_LABELS[claim.status].label}, as of ${words(claim.asOf)}: ${claim.text} Sources: ${sources.join('; ')}. <${absolute(claim.path)}>`;
};

/**
 * A page that is read, whole: title, summary, where it stands and which version it is, prose, and its claims as footnotes.
 * @param body its prose in MDX
 * @param before what stands above the prose: paragraphs
 */
export function pageMarkdown(
	page: Reading & { summary: string },
	{
		title,
		body,
		before,
		version,
	}: { title: string; body: string; before: readonly string[]; version: string },
	entries: Entries,
): string {
	const source = `Source: <${entries.absolute(page.path)}>, version ${version}. Text under CC BY 4.0. A claim keeps its status wherever it is told.`;
	return [
		`# ${title}`,
		page.summary,
		source,
		...before,
		proseMarkdown(body, page.notes, entries),
		page.notes.map((claim, index) => note(claim, index + 1, entries)).join('\n'),
	]
		.filter(Boolean)
		.join('\n\n')
		.replaceAll('\u00a0', ' ')
		.concat('\n');
}
