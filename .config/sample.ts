import { readDossier } from '../src/build/content.ts';
import { blindText } from './sample/blind.ts';
import { draw } from './sample/draw.ts';

/**
 * `npm run sample:claims -- <seed>`: fifty claims, drawn at random by the seed, for a reader who has written none of them and
 * compares them with their sources. What that comes to goes into `src/blind-sample.json`, which the page on method prints.
 */
const SIZE = 50;

const [seed, ...rest] = process.argv.slice(2);
if (!seed || rest.length > 0) {
	console.error('Name one seed, given after the work is done: npm run sample:claims -- <seed>');
	process.exit(1);
}
const claims = new Map(readDossier(process.cwd()).claims.map((claim) => [claim.id, claim]));
const drawn = draw(seed, [...claims.keys()], SIZE).flatMap((id) => claims.get(id) ?? []);
console.log(drawn.map((claim, index) => `${index + 1}. ${blindText(claim)}`).join('\n\n'));
