import pages from './htmlvalidate.mjs';

/** HTML rules for the portable edition, which leaves out the end tags and quotes that HTML lets be left out. */
export default { ...pages, rules: { ...pages.rules, 'no-implicit-close': 'off', 'attr-quotes': 'off' } };
