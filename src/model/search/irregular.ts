/**
 * Forms of English words that no ending tells, each after the form under which the index holds all of them: a question
 * asks who “drew” a border or whether they did “strike”, a text says “drawn” and “struck”.
 */
const FORMS =
	'become became,begin began begun,bear bore borne,bite bit bitten,bleed bled,blow blew blown,break broke broken,' +
	'breed bred,bring brought,build built,burn burnt,buy bought,catch caught,child children,choose chose chosen,' +
	'come came,deal dealt,dig dug,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,' +
	'feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,forget forgot forgotten,' +
	'freeze froze frozen,get got gotten,give gave given,go went gone,grow grew grown,hang hung,hear heard,hide hid hidden,' +
	'hold held,keep kept,know knew known,lay laid,lead led,leave left,lend lent,lose lost,make made,man men,mean meant,' +
	'meet met,overthrow overthrew overthrown,pay paid,ride rode ridden,ring rang rung,rise rose risen,run ran,say said,' +
	'see saw seen,seek sought,sell sold,send sent,shake shook shaken,shoot shot,show shown,sing sang sung,sink sank sunk,' +
	'sit sat,sleep slept,speak spoke spoken,spend spent,stand stood,steal stole stolen,stick stuck,strike struck stricken,' +
	'swear swore sworn,take took taken,teach taught,tell told,think thought,throw threw thrown,understand understood,' +
	'wear wore worn,wife wives,win won,withdraw withdrew withdrawn,woman women,write wrote written';

const BASES: ReadonlyMap<string, string> = new Map(
	FORMS.split(',').flatMap((line) => {
		const [base = '', ...others] = line.split(' ');
		return others.map((form) => [form, base] as const);
	}),
);

/** All of these forms, with the one under which the index holds each. */
export const irregularForms: readonly (readonly [form: string, base: string])[] = [...BASES];

/** A folded word, or the one under which the index holds it, where that is another. */
export const baseOf = (word: string): string => BASES.get(word) ?? word;
