import type { BookSearch } from '../../model/book/search.ts';
import { watchMarks } from './evidence.ts';
import { addSearch } from './panel.ts';
import { searchOf } from './search.ts';
import { stayAtTarget } from './target.ts';

/** The script of the portable edition. All that can be read can be read without it. */

const held = document.querySelector('script[type="application/json"]')?.textContent;
const bar = document.querySelector('.bar');
const book = document.querySelector('main');
if (held && bar && book) {
	addSearch(bar, searchOf(JSON.parse(held) as BookSearch, book));
	watchMarks(book);
	stayAtTarget();
}
