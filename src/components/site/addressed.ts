/**
 * The element to which the address of the page leads.
 * @returns nothing if its fragment is empty, names nothing on the page, or is no well-formed encoding of a name
 */
export function addressed(): HTMLElement | null {
	try {
		return document.getElementById(decodeURIComponent(location.hash.slice(1)));
	} catch {
		return null;
	}
}
