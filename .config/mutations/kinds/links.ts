import type { Kind } from '../kind.ts';
import { blockOf, inProse, wordsOf } from '../text-kind.ts';

/** Links that lead nowhere or away, and pictures that are not there or cannot be heard. */
export const LINKS: readonly Kind[] = [
	wordsOf('link: without words', '[](/disputed/)', '[](/timeline/)'),
	wordsOf('link: words of a space', '[ ](/disputed/)', '[&nbsp;](/disputed/)', '[\u200b](/disputed/)'),
	wordsOf('link: words of a stop', '[.](/disputed/)', '[→](/disputed/)'),
	wordsOf(
		'link: words that say nothing',
		'[here](/disputed/)',
		'[click here](/disputed/)',
		'[this](/disputed/)',
		'[/disputed/](/disputed/)',
	),
	wordsOf('link: to no page', '[words](/no-such-page/)', '[words](/actors/no-such-actor/)'),
	wordsOf(
		'link: to no part',
		'[words](/disputed/#no-such-part)',
		'[words](/map/#no-such-place)',
		'[words](#no-such-part)',
	),
	wordsOf('link: to no part of a page of prose', '[words](/background/the-strikes/#no-such-part)'),
	wordsOf('link: to nothing', '[words]()', '[words](#)', '[words](<>)'),
	wordsOf('link: no stroke behind', '[words](/disputed)', '[words](/timeline)'),
	wordsOf('link: no stroke before', '[words](disputed/)', '[words](../disputed/)', '[words](./)'),
	wordsOf('link: page in capitals', '[words](/Disputed/)'),
	wordsOf(
		'link: two strokes',
		'[words](//disputed/)',
		'[words](/disputed//)',
		'[words](//evil.example.net/)',
	),
	wordsOf('link: strokes the other way', '[words](/\\evil.example.net/)', '[words](\\\\evil.example.net)'),
	wordsOf('link: dots', '[words](/disputed/../timeline/)', '[words](/./disputed/)'),
	wordsOf('link: space in the address', '[words](/dispu ted/)', '[words](</dispu ted/>)'),
	wordsOf('link: escape in the address', '[words](/%64isputed/)', '[words](/disputed%2F)'),
	wordsOf('link: file of the project', '[words](/content/claims/x.yaml)', '[words](../../claims/x.yaml)'),
	wordsOf('link: question behind', '[words](/disputed/?x=1)'),
	wordsOf(
		'link: to another site',
		'[words](https://www.dawn.com/)',
		'[words](http://www.dawn.com/)',
		'[words](ftp://www.dawn.com/)',
	),
	wordsOf(
		'link: of a script',
		'[words](javascript:alert(1))',
		'[words](JaVaScRiPt:alert(1))',
		'[words](java&#115;cript:alert(1))',
		'[words](vbscript:x)',
	),
	wordsOf('link: with its text in it', '[words](data:text/html;base64,PHNjcmlwdD4=)', '[words](blob:x)'),
	wordsOf('link: to a mailbox', '[words](mailto:editor@dawn.com)', '[words](tel:+92123456)'),
	wordsOf('link: bare address', 'https://www.dawn.com/news/1', 'www.dawn.com'),
	wordsOf('link: mailbox in the text', 'editor@dawn.com'),
	wordsOf('link: in pointed brackets', '<https://www.dawn.com/>'),
	wordsOf('link: with a title', '[words](/disputed/ "a title")'),
	wordsOf('link: by reference to nothing', '[words][nowhere]', '[words][]'),
	inProse('link: by reference', (prose) =>
		prose
			.replace(/(<Claim id="[^"]+">[^<\s]+ )/, '$1[words][there] ')
			.concat('\n[there]: https://www.dawn.com/\n'),
	),
	inProse('link: definition that nothing uses', (prose) => `${prose}\n[there]: javascript:alert(1)\n`),
	wordsOf('link: of a wiki', '[[Jaish al-Adl]]'),
	wordsOf('link: brackets the wrong way', '(words)[/disputed/]', '[words] (/disputed/)'),
	wordsOf('link: in a link', '[words [more](/timeline/)](/disputed/)'),
	wordsOf('link: around a picture', '[![words](/x.png)](/disputed/)'),

	blockOf(
		'picture: of another site',
		'![A map](https://evil.example.net/x.png)',
		'![A map](//evil.example.net/x.png)',
	),
	blockOf(
		'picture: not there',
		'![A map](./no-such-picture.png)',
		'![A map](/no-such-picture.png)',
		'![A map](no-such.svg)',
	),
	blockOf('picture: without words', '![](/x.png)', '![ ](/x.png)', '![\u200b](/x.png)'),
	blockOf(
		'picture: words that say nothing',
		'![image](/favicon.svg)',
		'![IMG_0042.JPG](/favicon.svg)',
		'![.](/favicon.svg)',
	),
	blockOf(
		'picture: with its bytes in it',
		'![A map](data:image/svg+xml,<svg onload=alert(1)>)',
		'![A map](data:image/png;base64,AAAA)',
	),
	blockOf('picture: of a script', '![A map](javascript:alert(1))'),
	blockOf('picture: of nothing', '![A map]()'),
	blockOf('picture: by reference', '![A map][map]\n\n[map]: https://evil.example.net/x.png'),
	wordsOf('picture: within a line', '![A map](https://evil.example.net/x.png)'),
];
