/** Numbers as authors write them, in figures or in words. */
const NUMBER =
	'(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores)';
const HARMED = '(?:killed|dead|died|deaths?|injured|wounded|hurt|bodies)';

/** A number and the harm it counts, not further apart than a clause. */
const TOLL = new RegExp(
	`(?<!no )\\b${NUMBER}\\b[^.,;]{0,40}\\b${HARMED}\\b|\\b${HARMED}\\b[^.,;]{0,25}\\b${NUMBER}\\b`,
	'iu',
);

/** Whether a sentence gives a number of dead or injured, which must stand with who counted and when. */
export const namesToll = (sentence: string): boolean => TOLL.test(sentence);
