import type { BlindSample } from '../schemas/blind-sample.ts';
import { counted } from '../file/counted.ts';
import { words } from './date/words.ts';

/** A sentence or two on what the last blind sample came to; without one, that there was none. */
export function sampleReport(sample: BlindSample | undefined): string {
	if (!sample) return 'A blind sample of the claims was not drawn yet.';
	const { date, drawn, wrong, tooStrong, unseen } = sample;
	const seen = drawn - unseen;
	const faulty = wrong + tooStrong;
	const share = seen > 0 ? `, ${Math.round((100 * faulty) / seen)} in a hundred` : '';
	return (
		`On ${words(date)} somebody who had written none of them compared ${counted(drawn, 'claim')}, drawn at random: ` +
		`${unseen > 0 ? `of ${unseen} no source could be seen; of the other ${seen}, ` : ''}${wrong} said what the sources do not and ` +
		`${tooStrong} said more than they do${share}.`
	);
}
