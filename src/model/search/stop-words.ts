/** Words of English that ask or join and are in every text: they tell nothing of what is sought. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'a an the of in on at to from for by and or with as than then not no so if that this these those there it its ' +
		'their they them he she his her who whom whose what where when why how which did does do is are was were be been ' +
		'has have had can could would should will about into any'
	).split(' '),
);
