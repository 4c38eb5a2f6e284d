import { closest } from '../../file/closest.ts';
import type { Fault } from './fault.ts';
import { type Component, PROSE_COMPONENTS } from './prose.ts';
import {
	attributesOf,
	hasLetter,
	isComponent,
	lineOf,
	placesIn,
	type ProseAttribute,
	type ProseNode,
	wordsIn,
} from './tree.ts';

const KNOWN = Object.keys(PROSE_COMPONENTS);

/**
 * What is wrong with the components of a page themselves: their names, attributes, words, and how often they stand there.
 * Where each may stand is `placement.ts`.
 */
export function componentFaults(tree: ProseNode): Fault[] {
	const components = [...placesIn(tree)].map(({ node }) => node).filter(isComponent);
	return [
		...components.flatMap((node) => {
			const component = PROSE_COMPONENTS[node.name ?? ''];
			return component
				? [...attributeFaults(node, component), ...wordFaults(node, component)]
				: unknown(node);
		}),
		...repeated(components),
	];
}

function unknown(node: ProseNode): Fault[] {
	const { name } = node;
	const near = name ? closest(name, KNOWN) : undefined;
	const isHtml = !name || /^[a-z]/.test(name);
	return [
		{
			line: lineOf(node),
			found: isHtml ? `the HTML tag <${name ?? ''}>` : `the unknown component <${name}>`,
			expected: `Markdown, or one of ${KNOWN.map((each) => `<${each}>`).join(', ')}`,
			mend: near
				? `write <${near}>`
				: 'delete the tag and its end tag; what Markdown has no sign for is not printed',
		},
	];
}

/** The attributes that count: a component takes one, in plain quotes. */
function* attributeFaults(node: ProseNode, { needs, to }: Component): Generator<Fault> {
	const line = lineOf(node);
	const tag = `<${node.name ?? ''} ${needs}="…">`;
	const expected = `${tag} and no other attribute; the value is the id of a file in ${to}`;
	const all = attributesOf(node);
	const own = all.filter(({ name }) => name === needs);
	const others = all.filter(({ name }) => name !== needs);
	const renamed = own.length === 0 ? others.find(isPlain) : undefined;
	for (const attribute of others) {
		yield {
			line,
			found: attribute.name
				? `the attribute "${attribute.name}" of <${node.name ?? ''}>`
				: `a spread {…} in <${node.name ?? ''}>`,
			expected,
			mend: attribute === renamed ? `rename it to ${needs}` : 'delete it',
		};
	}
	if (own.length > 1) {
		yield {
			line,
			found: `${needs} ${own.length} times in one <${node.name ?? ''}>`,
			expected,
			mend: 'keep the one that is meant',
		};
	} else if (!renamed && !own.some(isPlain)) {
		yield {
			line,
			found:
				own.length > 0
					? `${needs} without a plain value in <${node.name ?? ''}>`
					: `<${node.name ?? ''}> without ${needs}`,
			expected,
			mend:
				own.length > 0
					? `write ${needs}="…", an id in straight double quotes`
					: `add ${needs}="…", an id in straight double quotes`,
		};
	}
}

const isPlain = ({ value }: ProseAttribute): boolean => typeof value === 'string' && value.trim() !== '';

/** The words between the two tags: a component that stands in text has some there or no end tag; others have none. */
function* wordFaults(node: ProseNode, { stands }: Component): Generator<Fault> {
	if (!node.children || node.children.length === 0) return;
	const line = lineOf(node);
	const words = wordsIn(node);
	if (stands === 'block') {
		yield {
			line,
			found: `words or components inside <${node.name ?? ''}>, which would not be printed`,
			expected: `<${node.name ?? ''} … /> with nothing inside`,
			mend: 'move what stands inside to a paragraph of its own, or delete it',
		};
	} else if (!hasLetter(words)) {
		yield {
			line,
			found: `<${node.name ?? ''}> around ${words.trim() === '' ? 'no words' : `“${words.trim()}”, without a word`}`,
			expected: 'the words that it is about between its two tags',
			mend: `begin it before those words and end it after them, or write <${node.name ?? ''} … /> to print the entry’s own`,
		};
	}
}

/** Components that a page has room for once. */
function* repeated(components: readonly ProseNode[]): Generator<Fault> {
	const seen = new Map<string, number>();
	for (const node of components) {
		const component = PROSE_COMPONENTS[node.name ?? ''];
		if (!component?.times) continue;
		const value = attributesOf(node).find(({ name }) => name === component.needs)?.value;
		const key =
			component.times === 'each' ? `${node.name ?? ''} ${JSON.stringify(value)}` : (node.name ?? '');
		const first = seen.get(key);
		if (first === undefined) seen.set(key, lineOf(node));
		else {
			yield {
				line: lineOf(node),
				found: `a second <${node.name ?? ''}>${component.times === 'each' ? ' of the same event' : ''}; the first stands in line ${first}`,
				expected: component.times === 'each' ? 'one for each event on a page' : 'one on a page',
				mend: 'delete this one, or the first',
			};
		}
	}
}
