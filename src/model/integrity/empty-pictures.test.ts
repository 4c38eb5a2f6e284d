import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aPicture } from '../testing/entries.ts';
import { emptyPictures } from './empty-pictures.ts';

it('reports a picture whose types no relation has', () => {
	expect(
		told(emptyPictures, { pictures: [aPicture({ types: ['shelters', 'leads'] })] }),
	).toMatchInlineSnapshot(
		`"src/content/pictures/who-struck-whom.yaml: types: found no relation of the type "shelters" or "leads"; expected at least one. To mend: name another type, add a file to src/content/relations, or delete the picture [empty-pictures]"`,
	);
});

it('accepts a picture if a relation has one of its types', () => {
	expect(told(emptyPictures, { pictures: [aPicture({ types: ['shelters', 'struck'] })] })).toBe('');
});
