import { dossier } from '../dossier.ts';
import { cardsOf, nearestPicture } from '../model/card/cards.ts';
import { absolute, contents, href } from '../site.ts';

const pictures = new Map(
	cardsOf(dossier, contents).map(({ page, picture }) => [href(page), absolute(picture)]),
);

/** The whole address of the picture that stands for a page where a link to it is shown. @param path below the base path */
export const pictureOf = (path: string): string => nearestPicture(path, pictures);
