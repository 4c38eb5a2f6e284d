/**
 * Folds a name to what two spellings of it share: case, accents, hyphens, spaces and half-spaces go; the Arabic forms of
 * yeh, kaf and heh and the Persian and Urdu ones become one, and so do their digits. The build and the browser both use
 * this function, so that what one writes the other finds.
 */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[يىئے]/gu, 'ی')
		.replace(/ك/gu, 'ک')
		.replace(/[ةۀہھۂ]/gu, 'ه')
		.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/[^\p{L}\p{N}]/gu, '');
