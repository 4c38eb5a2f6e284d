import { addressed } from '../site/addressed.ts';
import style from './found-marks.css?inline';
import { plainWord, takeFound, WORD } from './found.ts';

/**
 * Marks, on the page that a result has led to, the words that were found, in the place to which it led; a line says so
 * and takes the marks off again. The place itself is marked by `:target`. It does so when it is loaded.
 */

/** What the line says: a page in another language than English has words of its own. */
const say = {
	marked: 'Marked here: {words}.',
	unmark: 'Remove the marks',
	comma: ', ',
	...(JSON.parse(document.body.dataset['found'] ?? '{}') as object),
};

/** The part of the page to which the address leads: an entry, or a heading with all that stands below it. */
function place(): Element[] {
	const target = addressed();
	if (!target) return [document.querySelector('main')!];
	// A sentence is addressed by the mark behind it.
	if (target.matches('.mark')) return [target.parentElement!];
	if (!/^H[1-6]$/.test(target.tagName)) return [target];
	const parts: Element[] = [target];
	for (
		let next = target.nextElementSibling;
		next && next.tagName !== target.tagName;
		next = next.nextElementSibling
	)
		parts.push(next);
	return parts;
}

function mark(words: readonly string[]): HTMLElement[] {
	const wanted = new Set(words.map(plainWord));
	const marks: HTMLElement[] = [];
	for (const part of place()) {
		const texts: Text[] = [];
		const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			if (text.parentElement!.closest('svg, .map, nav, script, style')) continue;
			const hits = [...text.data.matchAll(WORD)].filter(([word]) => wanted.has(plainWord(word)));
			for (const { 0: word, index } of hits.reverse()) {
				const found = text.splitText(index);
				found.splitText(word.length);
				const box = document.createElement('mark');
				box.className = 'found';
				found.replaceWith(box);
				box.append(found);
				marks.push(box);
			}
		}
	}
	return marks;
}

/** Marks what a search result has left for this page, once; without such a thing it does nothing. */
function markFound(): void {
	const words = takeFound(location.pathname + location.hash);
	const marks = mark(words);
	if (marks.length === 0) return;
	const line = document.createElement('p');
	line.className = 'found-line';
	line.setAttribute('role', 'status');
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = say.unmark;
	button.addEventListener('click', () => {
		for (const box of marks) box.replaceWith(...box.childNodes);
		line.remove();
	});
	const here = new Set(marks.map(({ textContent }) => plainWord(textContent)));
	const [before = '', after = ''] = say.marked.split('{words}');
	line.append(before);
	words
		.filter((word) => here.has(plainWord(word)))
		.forEach((word, nth) => {
			const bdi = document.createElement('bdi');
			bdi.textContent = word;
			line.append(nth > 0 ? say.comma : '', bdi);
		});
	line.append(`${after} `, button);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets.push(sheet);
	document.body.append(line);
}

markFound();
