/** Where the search page leaves, for the page that a result leads to, its address and the words that were found. */
export const FOUND = 'found';
