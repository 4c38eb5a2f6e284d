/**
 * The grammar of every id on the site: lower-case ASCII words joined by single hyphens, such as
 * `ministry-of-trade`. The id of an entry is its file name, and its address.
 */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
