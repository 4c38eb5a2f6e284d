/** Where the files of each index stand: below the site's root, with a slash at its end; the build has them below nothing. */

/** The folder of the index of the texts. */
export const textsFolder = (root = ''): string => `${root}pagefind/`;

/** The folder of the index of the sources. */
export const sourcesFolder = (root = ''): string => `${root}pagefind-sources/`;

/** The folder of the index of a language other than English. @param tag of the language */
export const languageFolder = (tag: string, root = ''): string => `${root}pagefind-${tag}/`;
