import { describe, expect, it } from 'vitest';
import { aCorpus, aDossier, anEdition, irnaSource, pakistan } from './testing/corpus.ts';
import * as one from './testing/entries.ts';
import { resolve } from './resolve.ts';

const find = <T extends { id: string }>(list: readonly T[], id: string): T =>
	list.find((each) => each.id === id)!;

describe('ties', () => {
	it('makes objects of ids, the same object wherever it is named', () => {
		const dossier = aDossier();
		const [claim] = dossier.claims;
		expect(dossier.events[0]!.claims[0]).toBe(claim);
		expect(dossier.chapters[0]!.notes[0]).toBe(claim);
		expect(claim!.citations[0]!.source).toBe(find(dossier.sources, 'dawn-on-strike'));
		expect(dossier.events[0]!.place).toBe(dossier.places[0]);
		expect(dossier.events[0]!.tolls[0]!.source).toBe(find(dossier.sources, 'dawn-on-strike'));
	});

	it('closes cycles: two claims that overtake each other, a place within a place, an actor and its relations', () => {
		const overtaken = (id: string, claim: string) =>
			one.aClaim({ id, status: 'overtaken', overtakenBy: { claim, on: '2024-01-18' } });
		const dossier = aDossier({
			claims: [one.aClaim(), overtaken('first', 'second'), overtaken('second', 'first')],
			places: [one.aPlace({ within: 'balochistan' }), one.aPlace({ id: 'balochistan', within: 'panjgur' })],
		});
		const first = find(dossier.claims, 'first');
		expect(first.overtakenBy!.claim.overtakenBy!.claim).toBe(first);
		const panjgur = find(dossier.places, 'panjgur');
		expect(panjgur.within!.within).toBe(panjgur);
		const iran = find(dossier.actors, 'iran');
		expect(iran.relations[0]!.to.relations[0]!.from).toBe(iran);
	});

	it('throws on an id that does not exist, and names it', () => {
		expect(() => resolve(aCorpus({ claims: [] }), anEdition())).toThrow(
			'No entry "strike-on-panjgur"; run the content check',
		);
	});

	it('does not write into the corpus', () => {
		const corpus = aCorpus();
		const before = JSON.stringify(corpus);
		resolve(corpus, anEdition());
		expect(JSON.stringify(corpus)).toBe(before);
	});
});

describe('speakers', () => {
	it('takes the short name, the side and the page of an actor', () => {
		const { claims } = aDossier({ claims: [one.aClaim({ author: 'iran' })] });
		expect(claims[0]!.author).toEqual({ id: 'iran', name: 'Iran', side: 'iran', path: '/actors/iran/' });
	});

	it('takes the full name of an actor without a short one', () => {
		const actors = [one.anActor({ short: undefined }), pakistan()];
		const { sources } = aDossier({ actors });
		expect(find(sources, 'irna-on-strike').speaker?.name).toBe('Government of Iran');
	});

	it('takes somebody without a page as written, on no side', () => {
		const author = { name: 'A witness', role: 'villager' };
		const { claims } = aDossier({ claims: [one.aClaim({ author })] });
		expect(claims[0]!.author).toEqual({ ...author, side: 'none' });
	});

	it('lets nobody speak through a source of no party', () => {
		expect(find(aDossier().sources, 'dawn-on-strike').speaker).toBeUndefined();
	});
});

describe('a reading page', () => {
	const claims = ['strike-on-panjgur', 'a', 'b', 'c'].map((id) => one.aClaim({ id }));

	it('has its notes in the order of first use, each once', () => {
		const body =
			'<Claim id="c">C</Claim> <Claim id="a">A</Claim>.\n\n<Claim id="c">C</Claim> <Claim id="b">B</Claim>.';
		const { chapters } = aDossier({ claims, background: [one.aChapter({ body })] });
		expect(chapters[0]!.notes.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	});

	it('has the notes of what stands above its prose first, and of what stands below it last', () => {
		const positions = ['b', 'c'].map((claim) => ({
			heldBy: ['iran'],
			statement: 'They stay on the other side.',
			claims: [claim],
		}));
		const actor = one.anActor({
			renamed: [{ to: 'Iran', on: '1935', claim: 'c' }],
			lists: [{ by: 'pakistan', as: 'the list', claim: 'b' }],
		});
		const dossier = aDossier({
			claims,
			tensions: [one.aTension({ positions, body: '<Claim id="a">A</Claim> <Claim id="b">B</Claim>.' })],
			actors: [actor, pakistan()],
		});
		expect(dossier.tensions[0]!.notes.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
		expect(find(dossier.actors, 'iran').notes.map(({ id }) => id)).toEqual(['strike-on-panjgur', 'c', 'b']);
	});

	it('takes whole minutes, at least one', () => {
		const minutes = (words: number) =>
			aDossier({ background: [one.aChapter({ body: 'word '.repeat(words) })] }).chapters[0]!.minutes;
		expect([0, 100, 299, 300, 1000].map(minutes)).toEqual([1, 1, 1, 2, 5]);
	});

	it('mentions the actors that its prose names, but an actor not itself', () => {
		const body = '<Actor id="pakistan">P</Actor> <Actor id="iran">I</Actor> <Actor id="pakistan">P</Actor>';
		const dossier = aDossier({
			background: [one.aChapter({ body })],
			actors: [one.anActor({ body }), pakistan()],
		});
		expect(dossier.chapters[0]!.mentions.map(({ id }) => id)).toEqual(['pakistan', 'iran']);
		expect(find(dossier.actors, 'iran').mentions.map(({ id }) => id)).toEqual(['pakistan']);
	});

	it('has the events that share a claim with it, by date', () => {
		const event = (id: string, date: string, claim: string) =>
			one.anEvent({ id, date, claims: [claim], tolls: undefined });
		const { chapters } = aDossier({
			claims,
			events: [event('late', '2024-02', 'a'), event('early', '2024-01', 'b'), event('other', '2023', 'c')],
			background: [one.aChapter({ body: '<Claim id="a">A</Claim> <Claim id="b">B</Claim>.' })],
		});
		expect(chapters[0]!.events.map(({ id }) => id)).toEqual(['early', 'late']);
	});

	it('has the terms that it explains, once each, in the order of first use', () => {
		const { chapters } = aDossier({
			terms: [one.aTerm(), one.aTerm({ id: 'baloch', term: 'Baloch' })],
			background: [
				one.aChapter({
					body: '<Term id="baloch">B</Term> <Term id="sarmachar">S</Term> <Term id="baloch">B</Term>',
				}),
			],
		});
		expect(chapters[0]!.terms.map(({ id }) => id)).toEqual(['baloch', 'sarmachar']);
	});
});

describe('an actor', () => {
	it('has the events in which it took part, not those that its prose shares a claim with', () => {
		const events = [
			one.anEvent({ id: 'of-iran', actors: ['iran'] }),
			one.anEvent({ id: 'of-pakistan', actors: ['pakistan'] }),
		];
		expect(find(aDossier({ events }).actors, 'iran').events.map(({ id }) => id)).toEqual(['of-iran']);
	});

	it('has the relations at whose either end it stands', () => {
		const { actors } = aDossier();
		expect(actors.map(({ relations }) => relations.map(({ id }) => id))).toEqual([
			['iran-struck-pakistan'],
			['iran-struck-pakistan'],
		]);
	});

	it('has the lists it is on, with who keeps them', () => {
		const lists = [{ by: 'pakistan', as: 'the list', claim: 'strike-on-panjgur' }];
		const iran = find(aDossier({ actors: [one.anActor({ lists }), pakistan()] }).actors, 'iran');
		expect(iran.lists[0]).toMatchObject({
			as: 'the list',
			by: { name: 'Pakistan' },
			claim: { id: 'strike-on-panjgur' },
		});
	});
});

describe('order', () => {
	it('puts numbered entries in the order of their numbers', () => {
		const { statements, actors } = aDossier({
			statements: [3, 1, 2].map((order) => one.aStatement({ id: `s-${order}`, order })),
			actors: [pakistan(), one.anActor()],
		});
		expect(statements.map(({ id }) => id)).toEqual(['s-1', 's-2', 's-3']);
		expect(actors.map(({ id }) => id)).toEqual(['iran', 'pakistan']);
	});

	it('puts events by date and then by id, at their place too', () => {
		const event = (id: string, date: string) => one.anEvent({ id, date, tolls: undefined });
		const dossier = aDossier({ events: [event('b', '2024-01'), event('a', '2024-01'), event('c', '2003~')] });
		expect(dossier.events.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
		expect(dossier.places[0]!.events[0]!.id).toBe('c');
	});

	it('puts the newest correction first and the earliest saying of a column first', () => {
		const saying = (asOf: string) => ({
			holder: 'iran',
			statement: `Said on ${asOf}.`,
			asOf,
			claims: ['strike-on-panjgur'],
		});
		const dossier = aDossier({
			corrections: [
				one.aCorrection({ id: 'old', date: '2026-01-02' }),
				one.aCorrection({ id: 'new', date: '2026-02-01' }),
			],
			disputes: [one.aDispute({ accounts: { iran: [saying('2024-02'), saying('2024-01')] } })],
		});
		expect(dossier.corrections.map(({ id }) => id)).toEqual(['new', 'old']);
		expect(dossier.disputes[0]!.columns[0]!.sayings.map(({ asOf }) => asOf)).toEqual(['2024-01', '2024-02']);
	});

	it('puts names as an English reader looks for them', () => {
		const terms = ['Zahedan', 'émigré', 'emir', '18th', '9th'].map((term, n) =>
			one.aTerm({ id: `t-${n}`, term }),
		);
		expect(aDossier({ terms }).terms.map(({ term }) => term)).toEqual([
			'9th',
			'18th',
			'émigré',
			'emir',
			'Zahedan',
		]);
	});
});

it('leaves a column empty where no statement was found', () => {
	expect(aDossier().disputes[0]!.columns.at(-1)).toEqual({ id: 'others', sayings: [] });
});

it('makes a list of one country', () => {
	expect(aDossier().places[0]!.country).toEqual(['PK']);
});

it('notes each claim of the home page once', () => {
	expect(aDossier().home.notes.map(({ id }) => id)).toEqual(['strike-on-panjgur']);
	expect(aDossier().home.happened).toHaveLength(5);
});

it('is as old as the newest reading of a source', () => {
	expect(aDossier({ sources: [one.aSource({ accessed: '2026-11-03' }), irnaSource()] }).asOf).toBe(
		'2026-11-03',
	);
});
