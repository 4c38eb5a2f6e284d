import type { Kind, Place } from '../kind.ts';
import { asBlock, inWords } from '../text-kind.ts';

/** An id of a collection by chance. */
const idOf = (
	{ story, random }: Place,
	collection: 'actors' | 'places' | 'terms' | 'events' | 'claims',
	fits: (id: string) => boolean = () => true,
): string => random.any(story.of(collection).filter(({ id }) => fits(id)))?.id ?? '';

/** An event with, or without, a count of the dead; or one whose place cannot be drawn. */
const counted = ({ story, random }: Place, has: boolean): string =>
	random.any(story.corpus.events.filter(({ data }) => Boolean(data.tolls?.length) === has))?.id ?? '';
const drawn = ({ story, random }: Place, can: boolean): string => {
	const places = new Map(
		story.corpus.places.map(({ id, data }) => [id, Boolean(data.point ?? data.accounts)]),
	);
	return (
		random.any(
			story.corpus.events.filter(
				({ data }) => (data.place !== undefined && places.get(data.place) === true) === can,
			),
		)?.id ?? ''
	);
};

/** Components where they may not stand, for what cannot be shown, or more than once. */
export const COMPONENTS: readonly Kind[] = [
	...(['Actor', 'Place', 'Term', 'Event'] as const).flatMap((name) => [
		inWords(`${name}: id of nothing`, () => `<${name} id="no-such-thing">words</${name}>`),
		inWords(`${name}: no id`, () => `<${name}>words</${name}>`),
		inWords(`${name}: id of a claim`, (place) => `<${name} id="${idOf(place, 'claims')}">words</${name}>`),
		inWords(
			`${name}: words of a space`,
			(place) => `<${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}"> </${name}>`,
		),
		inWords(
			`${name}: words that nobody sees`,
			(place) => `<${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}">\u200b\u00ad</${name}>`,
		),
		inWords(
			`${name}: unknown attribute`,
			(place) =>
				`<${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}" title="words">words</${name}>`,
		),
		inWords(
			`${name}: in itself`,
			(place) =>
				`<${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}">words <${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}">more</${name}></${name}>`,
		),
		inWords(
			`${name}: in a link`,
			(place) =>
				`[<${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}">words</${name}>](/disputed/)`,
		),
		inWords(
			`${name}: with a claim in it`,
			(place) =>
				`<${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}"><Claim id="${idOf(place, 'claims')}">words</Claim></${name}>`,
		),
		asBlock(
			`${name}: in a heading`,
			(place) =>
				`## Who was <${name} id="${idOf(place, `${name.toLowerCase()}s` as 'actors')}">this</${name}>?\n\n<Claim id="${idOf(place, 'claims')}" />`,
		),
	]),
	inWords(
		'Actor: in an Event',
		(place) =>
			`<Event id="${idOf(place, 'events')}">when <Actor id="${idOf(place, 'actors')}">it</Actor> came</Event>`,
	),
	inWords('Toll: within a line', (place) => `<Toll event="${counted(place, true)}" />`),
	inWords('Where: within a line', (place) => `<Where event="${drawn(place, true)}" />`),
	asBlock('Toll: of an event that counts nobody', (place) => `<Toll event="${counted(place, false)}" />`),
	asBlock('Toll: of nothing', () => '<Toll event="no-such-event" />'),
	asBlock('Toll: without an event', () => '<Toll />'),
	asBlock('Toll: id for event', (place) => `<Toll id="${counted(place, true)}" />`),
	asBlock('Toll: with words', (place) => `<Toll event="${counted(place, true)}">Nobody was killed.</Toll>`),
	asBlock('Toll: unknown attribute', (place) => `<Toll event="${counted(place, true)}" short="yes" />`),
	asBlock('Toll: twice', (place) =>
		((toll) => `${toll}\n\n${toll}`)(`<Toll event="${counted(place, true)}" />`),
	),
	asBlock('Toll: in a list', (place) => `- <Toll event="${counted(place, true)}" />`),
	asBlock('Toll: in a quotation', (place) => `> <Toll event="${counted(place, true)}" />`),
	asBlock('Toll: in a heading', (place) => `## <Toll event="${counted(place, true)}" />`),
	asBlock('Toll: in a table', (place) => `| Count |\n| - |\n| <Toll event="${counted(place, true)}" /> |`),
	asBlock(
		'Toll: in a claim',
		(place) =>
			`<Claim id="${idOf(place, 'claims')}">\n\n<Toll event="${counted(place, true)}" />\n\n</Claim>`,
	),
	asBlock('Toll: beside words', (place) => `The dead: <Toll event="${counted(place, true)}" />`),
	asBlock('Where: of nothing', () => '<Where event="no-such-event" />'),
	asBlock('Where: without an event', () => '<Where />'),
	asBlock('Where: of an event that cannot be drawn', (place) => `<Where event="${drawn(place, false)}" />`),
	asBlock(
		'Where: twice',
		(place) => `<Where event="${drawn(place, true)}" />\n\n<Where event="${drawn(place, true)}" />`,
	),
	asBlock('Where: with words', (place) => `<Where event="${drawn(place, true)}">words</Where>`),
	asBlock('Where: in a list', (place) => `- <Where event="${drawn(place, true)}" />`),
	asBlock(
		'Claim: in a heading',
		(place) =>
			`## <Claim id="${idOf(place, 'claims')}">What happened</Claim>?\n\n<Claim id="${idOf(place, 'claims')}" />`,
	),
	inWords(
		'Actor: of this very page',
		({ entry, ...place }) =>
			`<Actor id="${entry.collection === 'actors' ? entry.id : idOf({ entry, ...place }, 'actors')}">it</Actor>`,
	),
];
