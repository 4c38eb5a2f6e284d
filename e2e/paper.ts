import { getDocumentProxy } from 'unpdf';

/** What tests read of printed pages. */

/** Letters and figures only: what a PDF keeps of a text, whatever it does to spaces and hyphens. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of each sheet of a PDF. */
export async function sheets(pdf: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(new Uint8Array(pdf));
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, n) => {
			const { items } = await (await document.getPage(n + 1)).getTextContent();
			return letters(items.map((item) => ('str' in item ? item.str : '')).join(''));
		}),
	);
}
