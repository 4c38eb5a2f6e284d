import { blockText } from '../prose/prose.ts';
import type { Corpus, Entry } from '../corpus.ts';
import type { Lock } from '../lock/lock.ts';
import { claimWords, plain, type Hash } from '../lock/words.ts';
import type { Problem } from '../../file/problem.ts';

/** Which English a translation renders: kept as hashes, so that a change of the English is seen (decision 0098). */

/** What a translation of a claim has to bear in `renders`: status, then the hash of its text and of each position. */
export const claimRendered = (claim: Corpus['claims'][number], hash: Hash): string =>
	[claim.data.status, ...claimWords(claim).map(hash)].join(' ');

/** The same of a table of who says what: one hash of all that is translated. */
export const disputeRendered = ({ data }: Corpus['disputes'][number], hash: Hash): string =>
	hash(
		[
			data.question,
			data.summary,
			...Object.entries(data.accounts).flatMap(([column, sayings]) => [
				column,
				...(sayings ?? []).map(({ statement }) => statement),
			]),
		]
			.map(plain)
			.join('\n'),
	);

/** The same of a short form: title, summary and prose. */
export const storyRendered = ({ data, prose }: Corpus['short'][number], hash: Hash): string =>
	hash([data.title, data.summary, ...prose.blocks.map(blockText)].map(plain).join('\n'));

/** What is told in a language, by its id: the language and the id of what it tells. */
export const toldBy = (id: string): { language: string; of: string } => {
	const [language = '', of = ''] = id.split('/');
	return { language, of };
};

/** What comes of holding all translations against the English. */
export interface Rendered {
	/** Translations of other English words than stand now, as `translations/fa/some-claim`. */
	stale: ReadonlySet<string>;
	problems: Problem[];
}

/**
 * Holds each translation against the English that it says it renders. One of English words that stood once is stale: it
 * is told as a warning and not shown. One of a claim is refused if the claim never had that status or those words; of
 * tables and short forms no earlier words are known.
 */
export function heldAgainstEnglish(corpus: Corpus, hash: Hash, published: Lock = new Map()): Rendered {
	const stale = new Set<string>();
	const problems: Problem[] = [];
	const hold = (
		collection: 'translations' | 'translatedDisputes' | 'translatedStories',
		entry: Entry<{ renders: string }>,
		now: string | undefined,
		stood: (rendered: readonly string[]) => boolean = () => true,
	): void => {
		// What it renders is not there: the rule `translations` says so.
		if (now === undefined || entry.data.renders === now) return;
		const was = stood(entry.data.renders.split(' '));
		stale.add(`${collection}/${entry.id}`);
		problems.push({
			rule: 'stale-translation',
			severity: was ? 'warning' : 'error',
			file: entry.file,
			field: 'renders',
			found: was
				? `"${entry.data.renders}", which is not the English of today`
				: `"${entry.data.renders}", which no recorded English of this claim ever was`,
			expected: `"${now}", the hash of the English as it stands`,
			mend: `write "${now}" once the translation says what the English says now`,
		});
	};
	const by = <Data>(entries: readonly Entry<Data>[]): Map<string, Entry<Data>> =>
		new Map(entries.map((entry) => [entry.id, entry]));
	const claims = by(corpus.claims);
	for (const entry of corpus.translations) {
		const claim = claims.get(toldBy(entry.id).of);
		hold('translations', entry, claim && claimRendered(claim, hash), ([status = '', ...hashes]) => {
			const line = published.get(`claims/${claim?.id ?? ''}`);
			if (line && [line.state, ...line.hashes].join(' ') === entry.data.renders) return true;
			const once = new Set(
				[...corpus.corrections, ...corpus.changes]
					.filter(({ data }) => data.claim === claim?.id)
					.flatMap(({ data }) => [plain(data.before ?? ''), plain(data.after)])
					.concat(claim ? [claim.data.status, ...claimWords(claim)] : []),
			);
			const known = new Set([...once].map(hash));
			return once.has(status) && hashes.every((each) => known.has(each));
		});
	}
	const disputes = by(corpus.disputes);
	for (const entry of corpus.translatedDisputes) {
		const dispute = disputes.get(toldBy(entry.id).of);
		hold('translatedDisputes', entry, dispute && disputeRendered(dispute, hash));
	}
	const stories = new Map(corpus.short.map((story) => [story.id, story]));
	for (const entry of corpus.translatedStories) {
		const story = stories.get(toldBy(entry.id).of);
		hold('translatedStories', entry, story && storyRendered(story, hash));
	}
	return { stale, problems: [...problems, ...frontPages(corpus, stale)] };
}

/** A front page may fall back to English in one sentence, not in more. */
function frontPages(corpus: Corpus, stale: ReadonlySet<string>): Problem[] {
	return corpus.languages.flatMap(({ id, file }) => {
		const old = frontPageClaims(corpus, id).filter((claim) => stale.has(`translations/${id}/${claim}`));
		return old.length <= 1
			? []
			: [
					{
						rule: 'stale-front-page',
						severity: 'error',
						file,
						found: `${old.length} sentences of the front page that render other English than that of today: ${old.join(', ')}`,
						expected: 'one at most',
						mend: 'translate all of them but one anew; a warning names the file and the hash of each',
					} satisfies Problem,
				];
	});
}

/** The claims of the front page in a language: what happened, the accounts, what followed, and the lead of its story. */
export function frontPageClaims(corpus: Corpus, language: string): string[] {
	const story = corpus.translatedStories.find(({ id }) => toldBy(id).language === language);
	const lead = story?.data.sections[0]?.paragraphs[0] ?? [];
	return [
		...new Set([
			...lead.map(({ claim }) => claim),
			...corpus.home.flatMap(({ data }) => [
				...data.happened,
				...Object.values(data.accounts).flat(),
				...data.since,
			]),
		]),
	];
}
