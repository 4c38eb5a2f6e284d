import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';

/** A text in a YAML document, which can be written anew. */
export interface Text {
	/** Where it stands, as the content check writes it: `citations[0].says`. */
	field: string;
	scalar: Scalar<string>;
	before: string;
}

/** Every text below a node of a document, in order; keys are none. */
function* textsBelow(node: unknown, field: string): Generator<Text> {
	if (isMap(node)) {
		for (const { key, value } of node.items) {
			const name = isScalar(key) ? String(key.value) : '';
			yield* textsBelow(value, field ? `${field}.${name}` : name);
		}
	} else if (isSeq(node)) {
		for (const [index, item] of node.items.entries()) yield* textsBelow(item, `${field}[${index}]`);
	} else if (isScalar(node) && typeof node.value === 'string') {
		yield { field, scalar: node as Scalar<string>, before: node.value };
	}
}

/** A file of a story: all of it YAML, or JSON, which is YAML, too; or YAML between two lines of `---` and prose below. */
export class StoryFile {
	readonly path: string;
	readonly document: Document;
	body: string | undefined;

	constructor(path: string, text: string) {
		const matter = path.endsWith('.mdx') ? /^---\n([^]*?)\n---\n([^]*)$/.exec(text) : undefined;
		this.path = path;
		this.document = parseDocument(matter?.[1] ?? text);
		this.body = matter?.[2];
	}

	get texts(): Text[] {
		return [...textsBelow(this.document.contents, '')];
	}

	/** The file as it is now. */
	get text(): string {
		if (this.path.endsWith('json')) return JSON.stringify(this.document.toJS());
		const fields = this.document.toString({ lineWidth: 0 });
		return this.body === undefined ? fields : `---\n${fields}---\n${this.body}`;
	}
}

/** Writes a text anew, in quotes, so that YAML takes every sign as it is. */
export function write({ scalar }: Text, value: string): void {
	scalar.value = value;
	scalar.type = 'QUOTE_DOUBLE';
}
