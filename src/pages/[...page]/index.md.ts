import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { dossier, findActor, findClaim, findEvent, findPlace, findTerm } from '../../dossier.ts';
import type { Actor, Chapter, ShortForm, Tension } from '../../model/dossier.ts';
import { pageMarkdown, type Entries } from '../../model/markdown.ts';
import { absolute } from '../../site.ts';

/** Every page that is read, as Markdown beside its HTML. */

type Page =
	| { collection: 'background'; page: Chapter }
	| { collection: 'actors'; page: Actor }
	| { collection: 'tensions'; page: Tension }
	| { collection: 'short'; page: ShortForm };

const pages: Page[] = [
	...dossier.chapters.map((page): Page => ({ collection: 'background', page })),
	...dossier.actors.map((page): Page => ({ collection: 'actors', page })),
	...dossier.tensions.map((page): Page => ({ collection: 'tensions', page })),
	...dossier.shortForms.map((page): Page => ({ collection: 'short', page })),
];

export const getStaticPaths = () =>
	pages.map((props) => ({ params: { page: props.page.path.slice(1, -1) }, props }));

const NAMES: Readonly<Record<string, (id: string) => string>> = {
	Actor: (id) => findActor(id).name,
	Place: (id) => findPlace(id).name,
	Event: (id) => findEvent(id).name,
	Term: (id) => findTerm(id).term,
};
const entries: Entries = {
	claim: findClaim,
	event: findEvent,
	name: (component, id) => NAMES[component]?.(id) ?? '',
	absolute,
};

/** What stands above the prose of a page. */
function before({ collection, page }: Page): string[] {
	if (collection === 'actors') return [page.role];
	if (collection === 'background' || collection === 'short') return [];
	const positions = page.positions.map(
		({ heldBy, statement }) => `- ${heldBy.map(({ name }) => name).join(', ')}: ${statement}`,
	);
	return [page.question, positions.join('\n')];
}

export const GET: APIRoute<Page> = async ({ props }) => {
	const { collection, page } = props;
	const body = (await getEntry(collection, page.id))?.body ?? '';
	const title = 'title' in page ? page.title : page.name;
	return new Response(
		pageMarkdown(page, { title, body, before: before(props), version: dossier.edition.version }, entries),
	);
};
