/** How the words of a card are written. */
export interface Writing {
	/** BCP 47: `en`, `fa`. Some letters have a form of their own in a language. */
	language: string;
	/** From which side they are read; the card is laid out from there. */
	direction: 'ltr' | 'rtl';
}

export const ENGLISH: Writing = { language: 'en', direction: 'ltr' };
