import { slips } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Which consonants a word is spoken with, whatever script it is written in: what stands for a vowel, or may be silent, is
 * left out. So names that no list has meet between scripts: پاریس and Paris.
 */

/** Letters and pairs of letters with the consonant that they stand for; the longest first. */
const LATIN = sounds(
	'tsch:c dzh:j sch:S shch:S sh:S ch:c kh:K gh:G zh:Z th:t ph:f dj:j ck:k x:ks q:k c:k w:v ' +
		'b:b d:d f:f g:g j:j k:k l:l m:m n:n p:p r:r s:s t:t v:v z:z',
);
const CYRILLIC = sounds(
	'дж:j кх:K ж:Z ц:ts ч:c ш:S щ:S х:K б:b в:v г:g д:d з:z к:k л:l м:m н:n п:p р:r с:s т:t ф:f',
);
const ARABIC = sounds(
	'ب:b پ:p ت:t ٹ:t ط:t ث:s س:s ص:s ج:j چ:c خ:K د:d ڈ:d ذ:z ز:z ض:z ظ:z ر:r ڑ:r ژ:Z ش:S غ:G ف:f ق:k ک:k گ:g ل:l ' +
		'م:m ن:n ں:n و:v',
);

function sounds(list: string): ReadonlyMap<string, string> {
	return new Map(
		list.split(' ').map((pair) => {
			const [letters = '', sound = ''] = pair.split(':');
			return [letters, sound] as const;
		}),
	);
}

/** Letters that are a consonant in one word and a vowel, or nothing, or another consonant in the next. */
const OPEN: readonly (readonly [RegExp, readonly string[]])[] = [
	[/و/u, ['', 'و']],
	[/ب/u, ['ب', 'پ']],
	[/ج/u, ['ج', 'چ', 'گ']],
	[/х/u, ['х', '']],
	[/г/u, ['г', '']],
];

/** A word of fewer sounds than this sounds like too many others. */
const FEWEST = 3;
/** With fewer than this, all words that sound so must begin alike, in as many letters as it has sounds. */
const SURE = 4;
/** More readings than this are not tried. */
const MOST_READINGS = 8;

/** One letter of so many may be another, in two spellings of a word in Latin letters. */
const MOST_OTHERS = 2.2;

const LATIN_WORD = /^[a-z]+$/;

const tableOf = (word: string): ReadonlyMap<string, string> =>
	/\p{Script=Arabic}/u.test(word) ? ARABIC : /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : LATIN;

/** The consonants of a folded word, each run of one only once. */
function soundOf(word: string): string {
	const table = tableOf(word);
	let sound = '';
	for (let at = 0; at < word.length;) {
		let length = 4;
		while (length > 1 && !table.has(word.slice(at, at + length))) length -= 1;
		sound += table.get(word.slice(at, at + length)) ?? '';
		at += length;
	}
	return sound.replace(/(.)\1+/g, '$1');
}

/**
 * The sounds that a folded word may have, the likeliest first; none for a word that is too short to be told by them.
 */
export function soundsOf(word: string): string[] {
	let readings = [word];
	for (const [letter, instead] of OPEN)
		if (letter.test(word))
			readings = readings.flatMap((reading) =>
				instead.map((each) => reading.replace(new RegExp(letter, 'gu'), each)),
			);
	const found = readings.slice(0, MOST_READINGS).map(soundOf);
	return [...new Set(found)].filter((sound) => sound.length >= FEWEST);
}

/** Whether a word ends in a vowel, as far as its letters tell. */
const isOpen = (word: string): boolean => /[aeiouyاویهаеиоуыэюя]$/u.test(word);

/**
 * Whether two words of one sound may be spellings of one word: of “tourists” and “terrorists” half the letters differ. Words
 * of two scripts share none.
 */
const isNear = (one: string, other: string): boolean => {
	const most = Math.floor(other.length / MOST_OTHERS);
	return !LATIN_WORD.test(other) || slips(one, other, most) <= most;
};

/** The commonest word of a vocabulary, in Latin letters, that sounds like a word of any script. */
export function wordOfSound(vocabulary: Vocabulary, word: string): string | undefined {
	for (const sound of soundsOf(word)) {
		const alike = vocabulary.filter(([other]) => LATIN_WORD.test(other) && soundOf(other) === sound);
		const beginnings = new Set(alike.map(([other]) => other.slice(0, sound.length)));
		const [first] = alike
			.filter(([other]) => isNear(other, word))
			.sort(
				([one, a], [other, b]) =>
					Number(isOpen(one) !== isOpen(word)) - Number(isOpen(other) !== isOpen(word)) || b - a,
			);
		const sure = sound.length >= SURE || beginnings.size === 1;
		if (first && sure) return first[0];
	}
	return undefined;
}
