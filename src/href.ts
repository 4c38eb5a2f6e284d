import { withBase } from './model/url.ts';

/** Addresses for pages and for scripts in the browser: what this file imports is sent to readers. */

/** The address of a path of this site, below the base path. The only door: no component writes an address itself. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);

/** The path of an address that `href` made: what it was before the base path. */
export const sitePath = (address: string): string => address.slice(href('/').length - 1);
