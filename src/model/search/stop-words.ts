/** Words of English that ask or join and are in every text: they tell nothing of what is sought. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a an the of in on at to from for by and or with as than then not no so if that this these those there it its ' +
		'their they them he she his her who whom whose what where when why how which did does do is are was were be been ' +
		'has have had can could would should will about into any'
	).split(' '),
);

/**
 * Verbs of English that tell little beside other words, but are sought: “did they get a warning” asks of warnings. In the
 * form under which the index holds them.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
	'get come go make take give put feel use know think want need seem happen'.split(' '),
);
