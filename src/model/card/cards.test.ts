import { expect, it } from 'vitest';
import { words } from '../date/words.ts';
import { aDossier } from '../testing/corpus.ts';
import { cardsOf, nearestPicture } from './cards.ts';
import { ENGLISH } from './writing.ts';

const dossier = aDossier();
const contents = [{ name: 'Look up', pages: [{ name: 'Timeline', path: '/timeline/' }] }];
const cards = cardsOf(dossier, contents);
const cardOf = (page: string) => cards.find((card) => card.page === page);

it('makes one card for each page and one picture for each card', () => {
	expect(new Set(cards.map(({ page }) => page)).size).toBe(cards.length);
	expect(new Set(cards.map(({ picture }) => picture)).size).toBe(cards.length);
	const pages = [dossier.chapters, dossier.actors, dossier.tensions, dossier.claims].flat();
	expect(cards.map(({ page }) => page)).toEqual(expect.arrayContaining(pages.map(({ path }) => path)));
});

it('says of a claim what it says, its status and its date', () => {
	const [claim] = dossier.claims;
	expect(cardOf(claim!.path)).toEqual({
		page: claim!.path,
		picture: `/cards/claims/${claim!.id}.png`,
		title: claim!.text,
		kicker: 'Claim · Agreed',
		foot: `As of ${words(claim!.asOf)}`,
		...ENGLISH,
	});
});

it('names a list as the navigation does, as of the newest day on which a source was read', () => {
	expect(cardOf('/timeline/')).toEqual({
		page: '/timeline/',
		picture: '/cards/timeline.png',
		title: 'Timeline',
		kicker: 'Look up',
		foot: `As of ${words(dossier.asOf)}`,
		...ENGLISH,
	});
	expect(cardOf('/')).toMatchObject({ picture: '/cards/home.png', title: dossier.home.question });
});

it.each([
	['/site/sources/', 'sources'],
	['/site/sources/dawn/', 'sources'],
	['/site/404.html', 'home'],
	['/site/', 'home'],
	['/site/sourcesandmore/', 'home'],
])('gives %s the picture of %s', (page, picture) => {
	const pictures = new Map([
		['/site/', 'home'],
		['/site/sources/', 'sources'],
	]);
	expect(nearestPicture(page, pictures)).toBe(picture);
});

it('refuses a site whose root has no picture', () => {
	expect(() => nearestPicture('/a/b/', new Map([['/c/', 'c']]))).toThrow('/a/b/');
});
