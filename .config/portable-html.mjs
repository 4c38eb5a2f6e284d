import pages from './htmlvalidate.mjs';

/** HTML rules for the portable edition, which leaves out the end tags that HTML lets be left out. */
export default { ...pages, rules: { ...pages.rules, 'no-implicit-close': 'off' } };
