import type { Kind } from './kind.ts';
import { ADDRESSES } from './kinds/addresses.ts';
import { CLAIMS } from './kinds/claims.ts';
import { CODES } from './kinds/codes.ts';
import { COMPONENTS } from './kinds/components.ts';
import { COUNTS } from './kinds/counts.ts';
import { DATES_WRONG } from './kinds/dates.ts';
import { FIGURES } from './kinds/figures.ts';
import { FILES } from './kinds/files.ts';
import { HEADINGS } from './kinds/headings.ts';
import { HIDDEN } from './kinds/hidden.ts';
import { IDS } from './kinds/ids.ts';
import { LANGUAGES } from './kinds/languages.ts';
import { LINKS } from './kinds/links.ts';
import { MARKDOWN } from './kinds/markdown.ts';
import { MDX } from './kinds/mdx.ts';
import { NAMES } from './kinds/names.ts';
import { PLACES } from './kinds/places.ts';
import { SHAPES } from './kinds/shapes.ts';
import { SHORT } from './kinds/short.ts';
import { TEXT } from './kinds/text.ts';
import { TIES } from './kinds/ties.ts';
import { YAML } from './kinds/yaml.ts';

/** Every way to get content wrong that is tried. */
export const KINDS: readonly Kind[] = [
	...SHAPES,
	...TEXT,
	...HIDDEN,
	...IDS,
	...DATES_WRONG,
	...ADDRESSES,
	...CODES,
	...NAMES,
	...PLACES,
	...CLAIMS,
	...COUNTS,
	...FIGURES,
	...TIES,
	...LANGUAGES,
	...SHORT,
	...FILES,
	...YAML,
	...MDX,
	...COMPONENTS,
	...HEADINGS,
	...LINKS,
	...MARKDOWN,
];
