import { inEntry, inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { onDisk } from '../text-kind.ts';
import { withFields } from '../edit.ts';

/** The ties of which a third party may say that two have them, as the guide lists them. */
const SAID_OF_OTHERS: readonly string[] = ['shelters', 'supports', 'attacks', 'struck', 'allied-with'];

/** Ties, tables, pictures, corrections and the front page that say nothing, or one thing twice. */
export const TIES: readonly Kind[] = [
	inEntry('tie: sentence names neither', 'relations', () => [
		[['sentence'], 'The one accused the other of sheltering its enemies.'],
	]),
	inEntry('tie: asserted and denied by one', 'relations', ({ assertedBy }) => ({
		set: [[['deniedBy'], [assertedBy[0]]]],
		fields: ['assertedBy'],
	})),
	inEntry('tie: asserted twice by one', 'relations', ({ assertedBy }) => [
		[['assertedBy'], [...assertedBy, assertedBy[0]]],
	]),
	onDisk('tie: told a second time', (entry) => {
		if (entry.collection !== 'relations') return undefined;
		const sentence = String(entry.fields.find(({ name }) => name === 'sentence')?.value);
		const text = withFields(entry.text, [[['sentence'], `To say it again: ${sentence}`.slice(0, 290)]]);
		return {
			changes: [{ path: entry.path.replace('.yaml', '-again.yaml'), to: { text } }],
			files: [entry.path],
		};
	}),
	onDisk('tie: told from both ends', (entry) => {
		const value = (name: string): string => String(entry.fields.find((field) => field.name === name)?.value);
		if (
			entry.collection !== 'relations' ||
			!['allied-with', 'talks-with', 'fights', 'agreement-with'].includes(value('type'))
		)
			return undefined;
		const text = withFields(entry.text, [
			[['from'], value('to')],
			[['to'], value('from')],
			[['sentence'], `To say it again: ${value('sentence')}`.slice(0, 290)],
		]);
		return {
			changes: [{ path: entry.path.replace('.yaml', '-again.yaml'), to: { text } }],
			files: [entry.path],
		};
	}),
	onDisk('tie: gone, an actor is left alone', (entry, { story }) => {
		const of = (id: string) =>
			story.corpus.relations.filter(({ data }) => data.from === id || data.to === id);
		const actor = story.corpus.actors.find(({ id }) => of(id).length === 1 && of(id)[0]?.file === entry.path);
		return actor && { changes: [{ path: entry.path, to: 'nothing' }], files: [actor.file] };
	}),
	inEntry('picture: of a type twice', 'pictures', ({ types }) => [[['types'], [...types, types[0]]]]),
	inEntry('picture: of a type that no tie has', 'pictures', (_data, { story }) => {
		const used = new Set<string>(story.corpus.relations.map(({ data }) => data.type));
		const free = ['merged-into', 'renamed', 'condemns', 'mediates', 'succeeds', 'offers-to-mediate'].find(
			(type) => !used.has(type),
		);
		return free === undefined ? undefined : [[['types'], [free]]];
	}),
	inEntry('picture: said by whoever says so, of a type that cannot be', 'pictures', ({ by, types }) =>
		by === 'from' && types.some((type) => !SAID_OF_OTHERS.includes(type))
			? { set: [[['by'], 'assertedBy']], fields: ['types'] }
			: undefined,
	),
	inEntry('dispute: one column', 'disputes', ({ accounts }) => {
		const [first] = Object.entries(accounts);
		return first && [[['accounts'], { [first[0]]: first[1] }]];
	}),
	inEntry('dispute: a column of nothing', 'disputes', ({ accounts }) => {
		const [column] = Object.keys(accounts);
		return column === undefined ? undefined : [[['accounts', column], []]];
	}),
	inEntry('dispute: a column that is not', 'disputes', ({ accounts }) => [
		[['accounts'], { ...accounts, nobody: Object.values(accounts)[0] }],
	]),
	inEntry('dispute: an account twice', 'disputes', ({ accounts }) => {
		const [first] = Object.entries(accounts);
		return (
			first?.[1] && [
				[
					['accounts', first[0]],
					[...first[1], first[1][0]],
				],
			]
		);
	}),
	inEntry('dispute: one account in two columns', 'disputes', ({ accounts }) => {
		const [first, second] = Object.entries(accounts);
		return first?.[1] && second && { set: [[['accounts', second[0]], first[1]]], fields: ['accounts'] };
	}),
	inEntry('dispute: one side in the column of the other', 'disputes', ({ accounts }, { story }) => {
		const other = story.corpus.actors.find(({ data }) => data.side === 'pakistan');
		return accounts['iran'] && other ? [[['accounts', 'iran', 0, 'holder'], other.id]] : undefined;
	}),
	inEntry('tension: one position', 'tensions', ({ positions }) => [[['positions'], positions.slice(0, 1)]]),
	inEntry('tension: two positions of one holder', 'tensions', ({ positions }) => ({
		set: [
			[
				['positions'],
				[
					positions[0],
					{ ...positions[0], statement: 'The same holder says here something else of the same matter.' },
				],
			],
		],
	})),
	inEntry('tension: the same words on both sides', 'tensions', ({ positions }) => ({
		set: [[['positions', 1, 'statement'], positions[0]?.statement]],
		fields: ['positions'],
	})),
	inEntry('front page: a claim twice', 'home', ({ happened }) => [
		[['happened'], [...happened.slice(0, 3), happened[0]]],
	]),
	inEntry('front page: a claim in two lists', 'home', ({ happened, since }) => ({
		set: [[['since'], [...since.slice(0, 3), happened[0]]]],
		fields: ['happened'],
	})),
	inEntry('front page: one side alone', 'home', ({ accounts }) => [
		[['accounts'], Object.fromEntries(Object.entries(accounts).slice(0, 1))],
	]),
	inEntry('front page: one claim for both sides', 'home', ({ accounts }) => {
		const [first, second] = Object.entries(accounts);
		return first && second && { set: [[['accounts', second[0]], first[1]]], fields: ['accounts'] };
	}),
	inEntry('front page: a side that is not', 'home', ({ accounts }) => [
		[['accounts'], { ...accounts, others: Object.values(accounts)[0] }],
	]),
	inEntry('front page: lead of a few words', 'home', ({ lead }) => [[['lead'], lead.slice(0, 2)]]),
	inEntry('front page: lead that never ends', 'home', ({ lead }) => [[['lead'], [...lead, ...lead]]]),
	inEntry('front page: lead without a stop', 'home', ({ lead }) => [
		[['lead', lead.length - 1, 'text'], String(lead.at(-1)?.text).replace(/[.!?]$/, '')],
	]),
	inEntry('front page: two events', 'home', ({ happened }) => [[['happened'], happened.slice(0, 2)]]),
	onDisk('front page: a second file', (entry) =>
		entry.collection === 'home'
			? {
					changes: [{ path: entry.path.replace('front-page', 'other-page'), to: { text: entry.text } }],
					files: [entry.path],
				}
			: undefined,
	),
	onDisk('front page: another name', (entry) =>
		entry.collection === 'home'
			? {
					changes: [
						{ path: entry.path, to: 'nothing' },
						{ path: entry.path.replace('front-page', 'home-page'), to: { text: entry.text } },
					],
				}
			: undefined,
	),
	onDisk('front page: gone', (entry) =>
		entry.collection === 'home'
			? { changes: [{ path: entry.path, to: 'nothing' }], files: ['src/content/home'] }
			: undefined,
	),
	inEntry('correction: changes nothing', 'corrections', ({ after }) => ({
		set: [[['before'], after]],
		fields: ['after'],
	})),
	inEntry('correction: of a wording that does not stand', 'corrections', () => [
		[['after'], 'A wording that nobody finds on the site.'],
	]),
	inField('page: of nothing', 'page', () => '/background/no-such-chapter/'),
	inField('page: no such part', 'page', (page) =>
		page.includes('#') ? `${page}-again` : `${page}#no-such-part`,
	),
	inField('page: without its strokes', 'page', (page) => page.replace(/^\/|\/$/g, '')),
	inField('page: with its site', 'page', (page) => `https://www.example.com${page}`),
	inField(
		'page: of a claim',
		'page',
		(_page, { story, random }) => `/claims/${random.any(story.of('claims'))?.id}/`,
	),
	inField('page: up and down', 'page', (page) => `/..${page}`),
	inEntry('correction: of a page and a claim', 'corrections', ({ claim, page }, { story, random }) => ({
		set: [
			[['page'], page ?? '/background/'],
			[['claim'], claim ?? random.any(story.of('claims'))?.id],
		],
	})),
];
