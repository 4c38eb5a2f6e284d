/** Why white space does no harm in a field. */
const WHITE = 'white space is made one space when it is read, as a browser shows it';

/**
 * What may be let through, by the kind of fault, and why no reader is worse off. Every reason is one that can be checked on
 * the pages; a kind that is not here is a hole if it is let through.
 */
export const HARMLESS: Readonly<Record<string, string>> = {
	'text: formula':
		'pages print it as text, and the CSV files put an apostrophe before it, so that no spreadsheet calculates',
	'text: web address': 'no address in a text becomes a link',
	'text: template syntax': 'nothing reads it as a template; it is printed as it stands',
	'text: markup': 'the words of others are kept sign by sign, and every page prints them as text',
	'text: script': 'the words of others are kept sign by sign, and every page prints them as text',
	'text: entity of HTML': 'the words of others are kept sign by sign, and every page prints them as text',
	'text: Markdown': 'the words of others are kept sign by sign, and every page prints them as text',
	'text: space before': WHITE,
	'text: space behind': WHITE,
	'text: line break within': WHITE,
	'text: paragraphs': WHITE,
	'text: tab within': WHITE,
	'text: two spaces': WHITE,
	'YAML: lines kept': WHITE,
	'publisher: spelt twice, with two spaces': WHITE,
	'publisher: spelt twice, with a space behind': WHITE,
	'other names: twice, with an accent': 'it is another spelling, which a reader may look for',
	'other names: twice, with a hyphen': 'it is another spelling, which a reader may look for',
	'text: accents apart': 'letters and their accents are put together when they are read (Unicode NFC)',
	'text: no-break space': 'it looks like a space and keeps two words on one line, as some editors mean it',
	'list: empty': 'it says that nothing is known of, as if the field were left out',
	'toll: of an empty list': 'it says that no count was found, as if the field were left out',
	'toll: nobody killed and nobody injured': 'a counter may say that nobody was hurt',
	'toll: one counter, one day, two numbers':
		'somebody may count twice in a day; both counts stand side by side with their sources',
	'order: of actors, twice': 'the list of actors needs no count: two of one number stand by their ids',
	'order: huge': 'the list of actors needs no count; gaps are welcome there',
	'order of dates: claim as of long after its newest source':
		'an account may still hold years after it was printed, as that no statement was found',
	'order of dates: claim as of long before its newest source':
		'an account that was printed later may tell how things stood decades before; the page shows both days',
	'disputed: the same words on both sides':
		'where three or more hold positions, two of them may say the same; a dispute in which all do is refused',
	'attributed: now unverified, with its author':
		'a claim of any status may name its author, and the page does',
	'attributed: now agreed, with its author': 'a claim of any status may name its author, and the page does',
	'citation: one source twice': 'two places of one source may be cited one by one; they count as one voice',
	'citation: says the same as another': 'two sources may say the same',
	'publisher: the same as the first publisher': 'the voice is counted by that name either way',
	'address: odd port': 'it leads where it says',
	'address: tracking behind it': 'it is the very address that was read; a twin without it is refused',
	'front page: another name': 'the front page is the one file of its folder, whatever its name',
	'file: hidden': 'hidden files are not read, as those that file browsers leave behind',
	'file: read me': 'a README is for colleagues, and not read',
	'file: folder with the name of an entry': 'Git keeps no empty folder',
	'bytes: mark of byte order': 'it stands before the text and is not part of it',
	'bytes: lines of Windows': 'YAML and Markdown read both kinds of line end alike',
	'bytes: no line end at the end': 'the last line is read all the same',
	'bytes: huge comment': 'comments are not printed',
	'YAML: single quotes': 'it is the same text',
	'YAML: curly quotes': 'a text may begin and end with quotation marks; they are printed',
	'YAML: folded over lines': 'it is the same text',
	'YAML: comment': 'comments are not printed',
	'claim: id in single quotes': 'it is the same id',
	'claim: no words': 'it prints the text of the claim, as one that is closed in itself',
	'claim: crossed with emphasis':
		'the reader of MDX ends the emphasis with the claim: the words come out well-formed, in another face',
	'claim: with a link in it':
		'the claim and the link are next to each other in the page, not within each other',
	'MDX: brace in the text': 'it is printed as it stands',
	'MDX: less-than sign': 'before a space it is printed as it stands',
	'MDX: ampersand': 'it is printed as it stands',
	'Actor: of this very page': 'it leads to the head of the page on which it stands',
	'Actor: in a heading': 'a heading may hold a link',
	'Place: in a heading': 'a heading may hold a link',
	'Term: in a heading': 'a heading may hold a link',
	'Event: in a heading': 'a heading may hold a link',
	'Claim: in a heading': 'a heading may make a statement, whose evidence then stands beside it',
	'heading: last one of a tension gone':
		'that heading is a custom; a tension may end with another question that it answers',
	'heading: link': 'a heading may hold a link',
	'heading: code': 'the words are there, in another face',
	'heading: signs behind': 'Markdown takes them for the end of the heading',
	'heading: underlined': 'it is another way to write the same heading',
	'link: with a title': 'its words are there without the title',
	'link: definition that nothing uses': 'it prints nothing and leads nowhere',
	'Markdown: line across': 'it is a line between two paragraphs',
	'Markdown: code': 'the words are there, in another face',
	'Markdown: emphasis': 'the words are there, in another face',
	'Markdown: struck out': 'the words are there, and the line through them too, as it was meant',
	'Markdown: break': 'the words are there, on another line',
	'Markdown: escape': 'it is how a sign of Markdown is printed as it stands',
	'Markdown: quotes of a typewriter': 'they are marks of quotation too',
	'Markdown: number begins a list': 'the number and the words are printed as they stand',
};
